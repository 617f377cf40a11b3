import { type Cells, type Measure } from './measure.ts';
import { closedShares } from './shares-closed.ts';

export interface TopRegionShare extends Measure {
  /** Positions of the region(s) that hold the largest count; more than one when they tie. */
  regions: number[];
}

/**
 * Share of the largest region in an activity: `max_r e_r / Σ_r e_r` over the regions with a number.
 *
 * Counts in persons. Empty regions are left out of the sum and counted: with any of them the true
 * share is lower, and the largest region may be another. All empty: `no_values`; nobody works in
 * it anywhere: `zero_total`. Summed in the order of the regions.
 */
export function topRegionShare(activity: Cells): TopRegionShare {
  const { shares, empty, reason } = closedShares(activity);
  if (reason !== null) return { value: null, empty, reason, regions: [] };
  let largest = 0;
  for (const cell of activity) if (cell !== null && cell > largest) largest = cell;
  const regions: number[] = [];
  activity.forEach((cell, region) => {
    if (cell === largest) regions.push(region);
  });
  return { value: shares[regions[0]!]!, empty, reason: null, regions };
}
