import { describe, expect, it } from 'vitest';
import { locationalGini } from '../../src/core/locational-gini.ts';
import { CHECK_MATRIX, UNEQUAL_MATRIX, column, rowSums } from './check-matrix.ts';

describe('the locational Gini', () => {
  it('is the area between diagonal and Lorenz curve', () => {
    // I1: nobody in four fifths, everybody in the last: under the curve ½ · .2 · 1 = .1; .5 − .1.
    const totals = rowSums(CHECK_MATRIX);
    [0.4, 0.18, 0.27, 0.31, 0.28].forEach((value, i) => {
      expect(locationalGini(column(CHECK_MATRIX, i), totals).value).toBeCloseTo(value, 12);
    });
  });

  it('orders regions by location quotient and weights them by their size', () => {
    // I1: x .1 .4 .5 over y .4 .4 .2: .4·.05 + .4·.3 + .2·.75 = .29; .5 − .29 = .21.
    const totals = rowSums(UNEQUAL_MATRIX);
    [0.21, 0.15, 0.08].forEach((value, i) => {
      expect(locationalGini(column(UNEQUAL_MATRIX, i), totals).value).toBeCloseTo(value, 12);
    });
  });

  it('is 0 for an activity spread like all employment', () => {
    expect(locationalGini([1, 2, 3], [10, 20, 30]).value).toBeCloseTo(0, 15);
  });

  it('leaves a region without a number out of both sides and counts it', () => {
    expect(locationalGini([10, null, 10], [20, 500, 20])).toEqual({
      value: 0,
      empty: 1,
      reason: null,
    });
  });

  it('does not exist for an activity nobody works in', () => {
    expect(locationalGini([0, 0], [5, 5]).reason).toBe('zero_total');
  });
});
