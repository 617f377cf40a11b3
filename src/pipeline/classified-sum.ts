import type { MatrixColumn } from './matrix-columns.ts';
import type { Observations } from './observations.ts';

/**
 * Sum of the classified activities of one geo, in persons: each section as published, else the sum
 * of its published divisions; divisions without a section in the table; section groups as they are.
 * Null where nothing is published. It is a floor where cells are empty.
 */
export function classifiedSum(
  observations: Observations,
  geo: string,
  columns: readonly MatrixColumn[],
): number | null {
  const valueOf = (activity: string): number | null => observations.at(geo, activity).value;
  const published = columns
    .filter(({ activity, level, parent }) => {
      if (valueOf(activity) === null) return false;
      return level !== 'division' || parent === null || valueOf(parent) === null;
    })
    .map(({ activity }) => valueOf(activity)!);
  if (published.length === 0) return null;
  return published.reduce((sum, value) => sum + value, 0);
}
