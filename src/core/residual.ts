/**
 * What can still be hidden in the empty cells under a published parent, in persons:
 *
 *     residual(parent, known) = max(0, parent − Σ known) + h · (1 + number of known)
 *
 * with h half a unit of the last published digit, because the parent and each known part were
 * rounded on their own. `known` holds only cells with a number.
 */
export function residual(parent: number, known: readonly number[], halfUnit: number): number {
  let sum = 0;
  for (const value of known) sum += value;
  return Math.max(0, parent - sum) + halfUnit * (1 + known.length);
}

/** Half a unit of the last published digit, in persons: factor 1000 with one decimal gives 50. */
export function halfUnitOf(factor: number, decimals: number): number {
  return factor / 10 ** decimals / 2;
}
