import type { LandscapeParameters } from '../core/landscape.ts';
import { referenceSetOf, type EmploymentMatrix } from '../core/employment-matrix.ts';
import type { Structure } from '../core/peers.ts';
import { isSpecialised } from '../core/specialised.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import { classifiedSum } from './classified-sum.ts';
import type { LevelView } from './level-view.ts';
import { matrixColumns } from './matrix-columns.ts';
import type { Observations } from './observations.ts';
import { byCodeUnit } from './row-order.ts';

/** All NUTS 2 regions of an extract at the level of a view, with its activities in its order. */
export interface EveryRegion {
  structures: Structure[];
  specialised: (boolean | null)[][];
}

/**
 * The regions of all countries that the extract of an edition holds, for peers and proximities that
 * are not confined to one country; null where it holds no more than the edition publishes.
 */
export function everyRegion(
  edition: ComputedEdition,
  observations: { employment: Observations; totals: Observations },
  tables: ReferenceTables,
  matrix: EmploymentMatrix,
  { totalBasis, referenceArea, referenceConvention }: LandscapeParameters,
  view: LevelView,
): EveryRegion | null {
  const { employment, totals } = observations;
  const regions = new Set(tables.nuts2.map((row) => row.code));
  const geos = employment.extract.read.table.geos
    .filter((geo) => regions.has(geo))
    .sort(byCodeUnit);
  if (geos.every((geo) => view.geos.includes(geo))) return null;
  const columns = matrixColumns(edition, employment, tables);
  const { shares } = referenceSetOf(matrix, referenceArea, totalBasis);
  const references = view.columns.map((column) => shares[column]![referenceConvention]);
  const structures = geos.map((geo) => ({
    geo,
    cells: view.activities.map((activity) => employment.at(geo, activity).value),
  }));
  return {
    structures,
    specialised: structures.map(({ geo, cells }) => {
      const denominator =
        totalBasis === 'classified_sum'
          ? classifiedSum(employment, geo, columns)
          : totals.at(geo, edition.totals.activity).value;
      return cells.map((numerator, i) =>
        isSpecialised(
          numerator === null || denominator === null ? null : { numerator, denominator },
          references[i] ?? null,
        ),
      );
    }),
  };
}
