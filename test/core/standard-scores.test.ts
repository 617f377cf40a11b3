import { expect, it } from 'vitest';
import { standardScores } from '../../src/core/standard-scores.ts';

it('have mean 0 and population standard deviation 1', () => {
  // 1 2 3 4: mean 2.5, variance 5/4; (4 − 2.5) / √1.25 = 1.34164.
  const scores = standardScores([1, 2, 3, 4])!;
  expect(scores[3]).toBeCloseTo(1.34164, 5);
  expect(scores[1]).toBeCloseTo(-0.44721, 5);
});

it('do not exist where every value is the same, or there is none', () => {
  expect(standardScores([0.1 + 0.2, 0.3])).toBeNull();
  expect(standardScores([])).toBeNull();
});
