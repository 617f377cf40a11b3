import type { Ratio } from './exact-rule.ts';
import type { Measure } from './measure.ts';
import { stepsAbove } from './threshold-steps.ts';

const ONE = [1];

/** `table[region][activity]`; null where the LQ does not exist, which counts as not specialised, aloud. */
export type SpecialisedTable = readonly (readonly (boolean | null)[])[];

/**
 * Whether a region is specialised in an activity: `LQ > 1`, strictly, by cross-multiplication of
 * the counts (in doubles an exact 1 can come out above 1). This is Balassa's sense of the word, used
 * for relatedness and complexity; an agglomeration needs more (LQ > 1.5 and 1 % of employment).
 *
 * Null where a share is null or has no denominator, or where the reference has none of it.
 */
export function isSpecialised(share: Ratio | null, reference: Ratio | null): boolean | null {
  if (share === null || reference === null) return null;
  if (share.denominator === 0 || reference.denominator === 0 || reference.numerator === 0)
    return null;
  return stepsAbove(share, reference, ONE) === 1;
}

/**
 * Number of specialisations of a region (diversity), with the cells that could not be judged in
 * `empty`. Every cell unknown: `no_values`, not 0.
 */
export function numberOfSpecialisations(region: readonly (boolean | null)[]): Measure {
  let value = 0;
  let empty = 0;
  for (const cell of region) {
    if (cell === null) empty += 1;
    else if (cell) value += 1;
  }
  if (empty === region.length) return { value: null, empty, reason: 'no_values' };
  return { value, empty, reason: null };
}
