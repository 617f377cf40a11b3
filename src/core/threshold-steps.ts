import { compareToMultiple, type Ratio } from './exact-rule.ts';

/** Closer than this to a threshold (relatively), a double is not trusted and the counts decide. */
const NEAR = 1e-9;
const ONE: Ratio = { numerator: 1, denominator: 1 };

/**
 * How many of the thresholds, in ascending order, the LQ `share / reference` lies strictly above:
 * the same verdict as the rule on unrounded counts, for many thresholds at once.
 */
export function stepsAbove(share: Ratio, reference: Ratio, ascending: readonly number[]): number {
  const lq = (share.numerator / share.denominator) * (reference.denominator / reference.numerator);
  let steps = 0;
  for (const threshold of ascending) {
    const distance = lq - threshold;
    const above =
      Math.abs(distance) > NEAR * threshold
        ? distance > 0
        : compareToMultiple(share, threshold, reference) > 0;
    if (!above) break;
    steps += 1;
  }
  return steps;
}

/** How many of the minimum shares, in ascending order, the share reaches (equal counts). */
export function stepsReached(share: Ratio, ascending: readonly number[]): number {
  const value = share.numerator / share.denominator;
  let steps = 0;
  for (const minimum of ascending) {
    const distance = value - minimum;
    const reached =
      Math.abs(distance) > NEAR * minimum
        ? distance > 0
        : compareToMultiple(share, minimum, ONE) >= 0;
    if (!reached) break;
    steps += 1;
  }
  return steps;
}
