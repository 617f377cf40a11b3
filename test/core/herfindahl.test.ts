import { expect, it } from 'vitest';
import { herfindahlIndex } from '../../src/core/herfindahl.ts';
import { CHECK_MATRIX } from './check-matrix.ts';

it('sums the squares of the closed shares', () => {
  // R2: .15² + .05² + .7² + .1² = .0225 + .0025 + .49 + .01 = .525.
  const values = CHECK_MATRIX.map((region) => herfindahlIndex(region).value);
  [1, 0.525, 0.34, 0.315, 0.465].forEach((value, r) => expect(values[r]).toBeCloseTo(value, 12));
});

it('leaves empty cells out of the closure and counts them', () => {
  expect(herfindahlIndex([5, null, 5])).toEqual({ value: 0.5, empty: 1, reason: null });
});

it('does not exist without employment', () => {
  expect(herfindahlIndex([0, 0])).toEqual({ value: null, empty: 0, reason: 'zero_total' });
  expect(herfindahlIndex([null])).toEqual({ value: null, empty: 1, reason: 'no_values' });
});
