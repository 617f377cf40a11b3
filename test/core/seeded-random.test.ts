import { expect, it } from 'vitest';
import { seededRandom } from '../../src/core/seeded-random.ts';

it('gives the same numbers for the same seed, and others for another', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it('stays in [0, 1) and has the mean of a uniform distribution', () => {
  const random = seededRandom(7);
  let sum = 0;
  for (let i = 0; i < 100_000; i += 1) {
    const number = random();
    expect(number >= 0 && number < 1).toBe(true);
    sum += number;
  }
  // Standard error of the mean: 0.2887 / √100000 ≈ 0.0009.
  expect(Math.abs(sum / 100_000 - 0.5)).toBeLessThan(0.004);
});

it('refuses a seed that is not a whole number', () => {
  expect(() => seededRandom(0.5)).toThrow(RangeError);
});
