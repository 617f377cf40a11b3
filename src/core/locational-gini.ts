import { type Cells, type Measure } from './measure.ts';
import { closedSharesInCommon } from './shares-closed.ts';

/**
 * Locational Gini of an activity, Krugman form: the area between the diagonal and the Lorenz curve
 * of the activity over the regions, these in ascending order of their LQ `x_r / y_r`, with
 * x the region's share of the activity and y its share of all activities. Computed as the area of
 * its triangles, `½ Σ_{p<q} |x_p y_q − x_q y_p|`, which needs no order and loses no digits near 0.
 * 0 = spread like all employment; towards 0.5 (its maximum, not 1) = all in one small region.
 *
 * `activity` and `regionTotals` are counts (persons), one a region in the same order; the totals
 * are the sums of the classified activities. A region without a number on either side is left out
 * of both and counted in `empty`. All empty: `no_values`; a sum of zero: `zero_total`.
 * Different lengths: RangeError. Summed in the order of the pairs.
 * Source: P. Krugman (1991), Geography and Trade, pp. 55–56.
 */
export function locationalGini(activity: Cells, regionTotals: Cells): Measure {
  const { first, second, empty, reason } = closedSharesInCommon(activity, regionTotals);
  if (reason !== null) return { value: null, empty, reason };
  let triangles = 0;
  for (let p = 0; p < first.length; p += 1) {
    for (let q = p + 1; q < first.length; q += 1) {
      triangles += Math.abs(first[p]! * second[q]! - first[q]! * second[p]!);
    }
  }
  return { value: triangles / 2, empty, reason: null };
}
