import type {
  ActivityRow,
  EcosystemListRow,
  EcosystemWeightRow,
  RegionNameRow,
} from '../schema/published.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import { revisionOfWeights } from '../core/weight-set-names.ts';
import { byCodeUnit } from './row-order.ts';

/** The lists that pages need beside the editions: activities, ecosystems, weights, region names. */
export interface ReferenceLists {
  activities: ActivityRow[];
  ecosystems: EcosystemListRow[];
  'ecosystem-weights': EcosystemWeightRow[];
  'region-names': RegionNameRow[];
}

/**
 * Makes the published reference lists from the reference tables, in code-unit order; weights for the
 * revisions of NACE that the published editions have.
 */
export function referenceLists(
  tables: ReferenceTables,
  revisions: ReadonlySet<string>,
): ReferenceLists {
  return {
    activities: (['nace_r2', 'nace_r2_1'] as const).flatMap((classification) =>
      tables.nace[classification]
        .map(({ code, level, parent, title_en, title_it, short_en, short_it }): ActivityRow => ({
          classification,
          level,
          activity: code,
          parent,
          title_en,
          title_it,
          short_en,
          short_it,
        }))
        .sort((a, b) => byCodeUnit(a.activity, b.activity)),
    ),
    ecosystems: tables.ecosystems
      .map(({ id, name_en, name_it, aliases }) => ({ activity: id, name_en, name_it, aliases }))
      .sort((a, b) => byCodeUnit(a.activity, b.activity)),
    'ecosystem-weights': [...tables.weights]
      .filter(([weights]) => revisions.has(revisionOfWeights(weights)))
      .flatMap(([weights, rows]) =>
        rows.map(({ ecosystem, nace_r2, weight, note }) => ({
          weights,
          ecosystem,
          activity: nace_r2,
          weight,
          note,
        })),
      ),
    'region-names': tables.nuts2
      .filter((row) => row.name_en !== '')
      .map(({ code, name_en, name_it, name_de }) => ({ geo: code, name_en, name_it, name_de }))
      .sort((a, b) => byCodeUnit(a.geo, b.geo)),
  };
}
