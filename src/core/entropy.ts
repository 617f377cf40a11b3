import { type Cells, type Measure } from './measure.ts';
import { closedShares } from './shares-closed.ts';

/**
 * Shannon entropy: `−Σ_i s_i · log2 s_i` over closed shares, in bits: 0 = one activity only,
 * log2(n) = spread evenly over n activities. A share of zero adds nothing (its limit).
 *
 * Takes counts (persons). Empty cells are left out of the closure and counted. All empty:
 * `no_values`; sum of zero: `zero_total`. Summed left to right. Source: C. E. Shannon (1948).
 */
export function shannonEntropy(cells: Cells): Measure {
  const { shares, empty, reason } = closedShares(cells);
  if (reason !== null) return { value: null, empty, reason };
  let sum = 0;
  for (const share of shares) if (share !== null && share > 0) sum += share * Math.log2(share);
  // 0 − sum, so that one activity alone gives 0 and not −0.
  return { value: 0 - sum, empty, reason: null };
}
