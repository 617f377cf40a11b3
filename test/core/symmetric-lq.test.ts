import { expect, it } from 'vitest';
import { symmetricLq } from '../../src/core/symmetric-lq.ts';

it('maps LQ to −1 … 1 around 0', () => {
  // R2 of the worked example: LQ 0, .75, .25, 3.5, .5; (3.5 − 1) / (3.5 + 1) = 2.5 / 4.5.
  const symmetric = [0, 0.75, 0.25, 3.5, 0.5].map((lq) => symmetricLq(lq));
  const expected = [-1, -1 / 7, -0.6, 2.5 / 4.5, -1 / 3];
  symmetric.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 15));
});

it('puts the threshold of 1.5 at 0.2', () => {
  expect(symmetricLq(1.5)).toBe(0.2);
});

it('leaves an undefined LQ undefined', () => {
  expect(symmetricLq(null)).toBeNull();
});

it('refuses what no LQ can be', () => {
  for (const lq of [-0.1, NaN, Infinity]) expect(() => symmetricLq(lq)).toThrow(RangeError);
});
