import type { Ratio } from './exact-rule.ts';

/**
 * Location quotient LQ(i,r) = (e(i,r) / e(r)) / (E(i) / E), persons over persons, without unit.
 * Computed as (e(i,r) · E) / (e(r) · E(i)), which rounds once where the products are exact.
 * Null where it does not exist: a region total, a reference total or a reference employment of 0.
 * Source: ECCP country factsheet Italy (2023), section 2.2.
 */
export function locationQuotient(
  employment: number,
  regionTotal: number,
  referenceEmployment: number,
  referenceTotal: number,
): number | null {
  if (regionTotal === 0 || referenceTotal === 0 || referenceEmployment === 0) return null;
  return (employment * referenceTotal) / (regionTotal * referenceEmployment);
}

/** The same quotient of two shares kept as ratios. */
export function quotientOfRatios(share: Ratio, reference: Ratio): number | null {
  return locationQuotient(
    share.numerator,
    share.denominator,
    reference.numerator,
    reference.denominator,
  );
}
