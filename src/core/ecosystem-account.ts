import type { EcosystemPlan } from './ecosystem-weights.ts';

/** One ecosystem in the account of one area. */
export interface AccountLine {
  ecosystem: string;
  /** Σ w·s over the divisions covered, in the total of the area; null where nothing is known. */
  share: number | null;
  /** The same in the sum of all ecosystems; null where one of them is null. */
  shareOfSum: number | null;
  /** Σ weights covered / Σ weights; below 1 both shares are partial. */
  coverage: number;
  /** Terms without a number in this area: they add 0, so the share is a floor. */
  empty: number;
  /** By share of the sum, largest first, ties by id; null where there is none. */
  rank: number | null;
}

/**
 * Ecosystem account of one area: share of each ecosystem in total employment,
 * `s(j) = Σ_i w(i,j) · s(i)`, and in the sum of the ecosystems, `s(j) / Σ_j s(j)`.
 *
 * `shares` are the shares of the matrix columns in the area (a region, a country, the reference),
 * null where there is no number. Because weights overlap, the sum of the ecosystems is no share of
 * employment: the second figure says how they compare with each other, not how many people work
 * there. All terms empty: null. Summed in the order of weights and ecosystems.
 * Source: ECCP country factsheet Italy (2023), Figure 1; weights: Annual Single Market Report.
 */
export function ecosystemAccount(
  plans: readonly EcosystemPlan[],
  shares: readonly (number | null)[],
): AccountLine[] {
  const lines = plans.map((plan): AccountLine => {
    let share = 0;
    let empty = 0;
    for (const { column, weight } of plan.terms) {
      const own = shares[column] ?? null;
      if (own === null) empty += 1;
      else share += weight * own;
    }
    const { ecosystem, coverage } = plan;
    const known = empty < plan.terms.length;
    return {
      ecosystem,
      share: known ? share : null,
      shareOfSum: null,
      coverage,
      empty,
      rank: null,
    };
  });
  let all: number | null = 0;
  for (const { share } of lines) all = all === null || share === null ? null : all + share;
  if (all === null || all === 0) return lines;
  for (const line of lines) line.shareOfSum = line.share === null ? null : line.share / all;
  const order = [...lines].sort(
    (a, b) => b.shareOfSum! - a.shareOfSum! || (a.ecosystem < b.ecosystem ? -1 : 1),
  );
  order.forEach((line, index) => (line.rank = index + 1));
  return lines;
}
