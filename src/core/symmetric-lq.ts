/**
 * Symmetric location quotient `(LQ − 1) / (LQ + 1)`: from −1 (absent) over 0 (as in the reference
 * area) to 1, so that under- and over-representation have the same length on a scale.
 * LQ > 1.5 is the same verdict as a symmetric LQ > 0.2, but verdicts are taken on the counts.
 *
 * Pure number. Null where the LQ is null: an undefined LQ is not 0 and not −1.
 * A negative or infinite LQ is a RangeError. Source: Dalum, Laursen and Villumsen (1998), "Structural change
 * in OECD export specialisation patterns", for revealed comparative advantage.
 */
export function symmetricLq(lq: number | null): number | null {
  if (lq === null) return null;
  if (!(lq >= 0 && lq < Infinity)) throw new RangeError(`a location quotient is never ${lq}`);
  return (lq - 1) / (lq + 1);
}
