import { describe, expect, it } from 'vitest';
import { krugmanIndex } from '../../src/core/krugman.ts';
import { CHECK_MATRIX, UNEQUAL_MATRIX, columnSums } from './check-matrix.ts';

describe('the Krugman index', () => {
  it('is the sum of absolute differences of shares', () => {
    // Reference shares .2 .2 .2 .2 .2; R2: .2 + .05 + .15 + .5 + .1 = 1.0.
    const reference = columnSums(CHECK_MATRIX);
    const values = CHECK_MATRIX.map((region) => krugmanIndex(region, reference).value);
    [1.6, 1, 0.6, 0.7, 1.1].forEach((value, r) => expect(values[r]).toBeCloseTo(value, 12));
  });

  it('closes shares when margins are unequal', () => {
    // Reference .2 .2 .6; R1 .5 .3 .2: .3 + .1 + .4 = .8.
    const reference = columnSums(UNEQUAL_MATRIX);
    const values = UNEQUAL_MATRIX.map((region) => krugmanIndex(region, reference).value);
    [0.8, 0.3, 0.3].forEach((value, r) => expect(values[r]).toBeCloseTo(value, 12));
  });

  it('is 2 for a pair of regions with nothing in common', () => {
    expect(krugmanIndex([20, 10, 70, 0, 0], [0, 0, 0, 60, 40]).value).toBeCloseTo(2, 12);
  });

  it('leaves out an activity that one side does not publish, and counts it', () => {
    // Over the first two: .5 .5 against .25 .75: .25 + .25.
    expect(krugmanIndex([10, 10, null], [1, 3, 96])).toEqual({
      value: 0.5,
      empty: 1,
      reason: null,
    });
  });

  it('does not exist without anything to compare', () => {
    expect(krugmanIndex([null], [1])).toEqual({ value: null, empty: 1, reason: 'no_values' });
  });
});
