import { upperBound } from '../core/cell-bound.ts';
import type { MatrixActivity, MatrixCell, ReferenceShare } from '../core/employment-matrix.ts';
import { publishedRow } from '../core/reference-share.ts';
import { halfUnitOf } from '../core/residual.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import type { Observations } from './observations.ts';
import { difference } from './reference-sets.ts';

/** A column taken from another extract for the ecosystems, with its cells and reference shares. */
export interface SupplementColumn {
  activity: MatrixActivity;
  cells: readonly MatrixCell[];
  /** By area: the edition's reference area and the country. */
  shares: ReadonlyMap<string, ReferenceShare>;
}

/**
 * Columns that complete ecosystems from another extract, e.g. LFS section A for A01–A03: the region's
 * share in that extract's own total, against the same share of its reference row.
 */
export function supplementColumn(
  edition: ComputedEdition,
  supplement: ComputedEdition['supplements'][number],
  regions: readonly string[],
  source: Observations,
): SupplementColumn {
  const total = edition.totals.activity;
  const { factor, decimals } = source.extract.meta;
  const halfUnit = halfUnitOf(factor, decimals);
  const partition = source.extract.profile.partitions.find((candidate) => candidate.of === total);
  const siblings = partition?.parts ?? [];
  const valueOf = (geo: string, activity: string): number | null => source.at(geo, activity).value;
  const knownIn = (geo: string): number[] =>
    siblings.map((activity) => valueOf(geo, activity)).filter((value) => value !== null);
  const national = {
    parent: valueOf(edition.country, supplement.activity),
    known: regions
      .map((geo) => valueOf(geo, supplement.activity))
      .filter((value) => value !== null),
  };
  const cells = regions.map((geo): MatrixCell => {
    const { value, obsFlag, confStatus, missingReason } = source.at(geo, supplement.activity);
    const parents = [{ parent: valueOf(geo, total), known: knownIn(geo) }, national];
    const upper = value ?? upperBound(parents, halfUnit, valueOf(geo, total));
    return { value, obsFlag, confStatus, missingReason, upper };
  });
  const { plus, minus } = supplement.reference;
  const wholeOf = (geo: string): number | null =>
    difference(total, supplement.reference_less, (activity) => valueOf(geo, activity));
  return {
    activity: {
      classification: edition.nace_revision,
      level: 'section',
      activity: supplement.activity,
      source: source.extract.meta.dataset,
      standsFor: supplement.divisions,
      regionTotals: regions.map((geo) => valueOf(geo, total)),
    },
    cells,
    shares: new Map([
      [
        edition.reference_area.code,
        publishedRow(
          [plus, ...minus].join('−'),
          difference(plus, minus, (geo) => valueOf(geo, supplement.activity)),
          difference(plus, minus, wholeOf),
        ),
      ],
      [
        edition.country,
        publishedRow(edition.country, national.parent, valueOf(edition.country, total)),
      ],
    ]),
  };
}
