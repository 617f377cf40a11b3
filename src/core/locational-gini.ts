import { type Cells, type Measure } from './measure.ts';
import { closedSharesInCommon } from './shares-closed.ts';

/**
 * Locational Gini of an activity, Krugman form: the area between the diagonal and the Lorenz curve
 * of the activity over the regions, these in ascending order of their LQ `x_r / y_r`, with
 * x the region's share of the activity and y its share of all activities.
 * 0 = spread like all employment; towards 0.5 (its maximum, not 1) = all in one small region.
 *
 * `activity` and `regionTotals` are counts (persons), one a region in the same order; the totals
 * are the sums of the classified activities. A region without a number on either side is left out
 * of both and counted in `empty`. All empty: `no_values`; a sum of zero: `zero_total`.
 * Different lengths: RangeError. Regions of equal LQ lie on one line, so their order is free.
 * Source: P. Krugman (1991), Geography and Trade, pp. 55–56.
 */
export function locationalGini(activity: Cells, regionTotals: Cells): Measure {
  const { first, second, empty, reason } = closedSharesInCommon(activity, regionTotals);
  if (reason !== null) return { value: null, empty, reason };
  const order = first.map((_, region) => region);
  // Cross-multiplied: x/y without dividing by a region total of zero.
  order.sort((p, q) => first[p]! * second[q]! - first[q]! * second[p]! || p - q);
  let under = 0;
  let cumulated = 0;
  for (const region of order) {
    under += second[region]! * (cumulated + first[region]! / 2);
    cumulated += first[region]!;
  }
  return { value: Math.max(0, 0.5 - under), empty, reason: null };
}
