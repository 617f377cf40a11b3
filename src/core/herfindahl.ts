import { type Cells, type Measure } from './measure.ts';
import { closedShares } from './shares-closed.ts';

/**
 * Herfindahl index: `Σ_i s_i²` over closed shares: 1 = all employment in one activity,
 * 1/n = spread evenly over n activities.
 *
 * Takes counts (persons). Empty cells are left out of the closure and counted: each makes the
 * region look more concentrated than it is. All empty: `no_values`; sum of zero: `zero_total`.
 * Summed left to right. Source: O. C. Herfindahl (1950); A. O. Hirschman (1964).
 */
export function herfindahlIndex(cells: Cells): Measure {
  const { shares, empty, reason } = closedShares(cells);
  if (reason !== null) return { value: null, empty, reason };
  let value = 0;
  for (const share of shares) if (share !== null) value += share * share;
  return { value, empty, reason: null };
}
