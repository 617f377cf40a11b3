import { upperBound, type ParentAndKnown } from '../core/cell-bound.ts';
import type { MatrixCell } from '../core/employment-matrix.ts';
import type { MatrixColumn } from './matrix-columns.ts';
import type { Observations } from './observations.ts';

/**
 * The cells of one column for all regions. An empty cell gets the tightest upper bound that the
 * published parents allow: its section (or the total) in the same region, and the nation in the same
 * activity. A cell of an activity that the table does not cover has no bound.
 */
export function columnCells(
  column: MatrixColumn,
  regions: readonly string[],
  country: string,
  siblings: readonly MatrixColumn[],
  employment: Observations,
  parents: Observations,
  regionTotals: readonly (number | null)[],
  halfUnit: number,
): MatrixCell[] {
  const known = (geo: string, activities: readonly string[]): number[] =>
    activities
      .map((activity) => employment.at(geo, activity).value)
      .filter((value) => value !== null);
  const national: ParentAndKnown = {
    parent: employment.at(country, column.activity).value,
    known: regions.flatMap((geo) => known(geo, [column.activity])),
  };
  return regions.map((geo, region) => {
    const { value, obsFlag, confStatus, missingReason } = employment.at(geo, column.activity);
    const cell = { value, obsFlag, confStatus, missingReason };
    if (value !== null) return { ...cell, upper: value };
    if (missingReason === 'not_covered') return { ...cell, upper: null };
    const own: ParentAndKnown = {
      parent: column.parent === null ? null : parents.at(geo, column.parent).value,
      known: known(
        geo,
        siblings.map((sibling) => sibling.activity),
      ),
    };
    return { ...cell, upper: upperBound([own, national], halfUnit, regionTotals[region] ?? null) };
  });
}
