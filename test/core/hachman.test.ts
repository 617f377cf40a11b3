import { describe, expect, it } from 'vitest';
import { hachmanIndex } from '../../src/core/hachman.ts';
import { CHECK_MATRIX, columnSums } from './check-matrix.ts';

describe('the Hachman index', () => {
  it('is the inverse of the share-weighted sum of location quotients', () => {
    // R2: .15·.75 + .05·.25 + .7·3.5 + .1·.5 = 2.625; 1 / 2.625 = .380952.
    const reference = columnSums(CHECK_MATRIX);
    const values = CHECK_MATRIX.map((region) => hachmanIndex(region, reference).value);
    const expected = [0.2, 1 / 2.625, 1 / 1.7, 1 / 1.575, 1 / 2.325];
    expected.forEach((value, r) => expect(values[r]).toBeCloseTo(value, 12));
  });

  it('is 1 for the structure of the reference itself', () => {
    expect(hachmanIndex([1, 2, 5], [10, 20, 50]).value).toBeCloseTo(1, 12);
  });

  it('takes no notice of an activity that neither side has', () => {
    expect(hachmanIndex([1, 1, 0], [5, 5, 0])).toEqual({ value: 1, empty: 0, reason: null });
  });

  it('does not exist where the reference has none of what the region has', () => {
    expect(hachmanIndex([1, 1], [5, 0])).toEqual({
      value: null,
      empty: 0,
      reason: 'absent_from_reference',
    });
  });

  it('counts empty cells', () => {
    expect(hachmanIndex([1, null, 1], [2, 7, 2])).toEqual({ value: 1, empty: 1, reason: null });
    expect(hachmanIndex([null], [2]).reason).toBe('no_values');
  });
});
