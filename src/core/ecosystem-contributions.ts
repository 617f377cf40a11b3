import type { EcosystemPlan } from './ecosystem-weights.ts';

/** What one division (or the column that stands for several) adds to the LQ of an ecosystem. */
export interface Contribution {
  ecosystem: string;
  column: number;
  weight: number;
  share: number | null;
  referenceShare: number | null;
  /** Share of the ecosystem's LQ, in LQ points; null for an empty cell, which adds nothing. */
  contribution: number | null;
}

/**
 * Where the LQ of each ecosystem in a region comes from: `w(i,j) · s(i,r) / S(j)`, with
 * `S(j) = Σ_i w(i,j) · S(i)`. Over the divisions they add up to the LQ `s(j,r) / S(j)`.
 *
 * `shares` and `references` are those of the matrix columns. A reference share that is missing, or
 * an ecosystem that the reference does not have (S = 0), gives null throughout, as the LQ does.
 * Summed in the order of the weights.
 */
export function ecosystemContributions(
  plans: readonly EcosystemPlan[],
  shares: readonly (number | null)[],
  references: readonly (number | null)[],
): Contribution[] {
  return plans.flatMap(({ ecosystem, terms }) => {
    let whole: number | null = 0;
    for (const { column, weight } of terms) {
      const reference = references[column] ?? null;
      whole = whole === null || reference === null ? null : whole + weight * reference;
    }
    return terms.map(({ column, weight }): Contribution => {
      const share = shares[column] ?? null;
      const exists = share !== null && whole !== null && whole !== 0;
      return {
        ecosystem,
        column,
        weight,
        share,
        referenceShare: references[column] ?? null,
        contribution: exists ? (weight * share) / whole! : null,
      };
    });
  });
}
