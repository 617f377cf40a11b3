import { type Cells, type Measure } from './measure.ts';
import { closedSharesInCommon } from './shares-closed.ts';

/**
 * Theil index of an activity: `Σ_r x_r · ln(x_r / y_r)`, with x the region's share of the activity
 * and y its share of all activities: 0 = spread like all employment, growing with concentration.
 *
 * `activity` and `regionTotals` are counts (persons), one a region in the same order; the totals
 * are the sums of the classified activities. A region without a number on either side is left out
 * of both and counted in `empty`. A region without the activity adds nothing (its limit). A region
 * with the activity and a total of zero: null, `absent_from_reference`. All empty: `no_values`;
 * a sum of zero: `zero_total`. Different lengths: RangeError. Summed in the order of the regions.
 * Source: H. Theil (1967), Economics and Information Theory.
 */
export function theilIndex(activity: Cells, regionTotals: Cells): Measure {
  const { first, second, empty, reason } = closedSharesInCommon(activity, regionTotals);
  if (reason !== null) return { value: null, empty, reason };
  let value = 0;
  for (let region = 0; region < first.length; region += 1) {
    const x = first[region]!;
    const y = second[region]!;
    if (x === 0) continue;
    if (y === 0) return { value: null, empty, reason: 'absent_from_reference' };
    value += x * Math.log(x / y);
  }
  return { value, empty, reason: null };
}
