import { expect, it } from 'vitest';
import { shannonEntropy } from '../../src/core/entropy.ts';

it('is the logarithm to base 2 of the number of equal activities', () => {
  expect(shannonEntropy([3, 3, 3, 3]).value).toBe(2);
});

it('weights the information of each activity by its share', () => {
  // ½·1 + ¼·2 + ¼·2 = 1.5 bits; the zero adds nothing.
  expect(shannonEntropy([2, 1, 1, 0])).toEqual({ value: 1.5, empty: 0, reason: null });
});

it('is zero, without a sign, where all work in one activity', () => {
  expect(Object.is(shannonEntropy([7, 0]).value, 0)).toBe(true);
});

it('leaves empty cells out of the closure and counts them', () => {
  expect(shannonEntropy([1, null, 1])).toEqual({ value: 1, empty: 1, reason: null });
  expect(shannonEntropy([null]).reason).toBe('no_values');
});
