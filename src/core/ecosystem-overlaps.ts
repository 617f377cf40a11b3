import type { EcosystemPlan } from './ecosystem-weights.ts';

/** What two ecosystems have in common. */
export interface Overlap {
  ecosystem: string;
  other: string;
  /** Matrix columns that feed both, in the order of the first. */
  columns: number[];
  /** Between these, as a share of total employment, lies what is counted in both. */
  low: number;
  high: number;
  /** `high` as a part of the first ecosystem; null where that is empty. */
  partOfEcosystem: number | null;
}

/**
 * Overlaps between ecosystems, for every ordered pair that shares a division. Weights say how much
 * of a division belongs to an ecosystem, not which people: with weights a and b, at least
 * `a + b − 1` and at most `min(a, b)` of it is counted in both (none of these below 0 or above 1).
 *
 *     low = Σ_i max(0, min(1, a_i) + min(1, b_i) − 1) · s_i,   high = Σ_i min(1, a_i, b_i) · s_i
 *
 * `shares` are the shares of the matrix columns in the area; an empty one adds nothing. A weight
 * above 1 (M71 in Construction) counts as the whole division. Summed in the order of the weights.
 */
export function ecosystemOverlaps(
  plans: readonly EcosystemPlan[],
  shares: readonly (number | null)[],
): Overlap[] {
  return plans.flatMap((plan) =>
    plans.flatMap((other): Overlap[] => {
      if (other === plan) return [];
      const weights = new Map(other.terms.map(({ column, weight }) => [column, weight]));
      const shared = plan.terms.filter(({ column }) => weights.has(column));
      if (shared.length === 0) return [];
      let low = 0;
      let high = 0;
      for (const { column, weight } of shared) {
        const a = Math.min(1, weight);
        const b = Math.min(1, weights.get(column)!);
        const share = shares[column] ?? 0;
        low += Math.max(0, a + b - 1) * share;
        high += Math.min(a, b) * share;
      }
      let whole = 0;
      for (const { column, weight } of plan.terms) whole += weight * (shares[column] ?? 0);
      const { ecosystem } = plan;
      return [
        {
          ecosystem,
          other: other.ecosystem,
          columns: shared.map(({ column }) => column),
          low,
          high,
          partOfEcosystem: whole === 0 ? null : high / whole,
        },
      ];
    }),
  );
}
