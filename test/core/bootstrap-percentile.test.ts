import { describe, expect, it } from 'vitest';
import { bootstrapPercentile } from '../../src/core/bootstrap-percentile.ts';
import { seededRandom } from '../../src/core/seeded-random.ts';

describe('the bootstrap percentile', () => {
  it('is the mean of the percentiles of resamples drawn one by one', () => {
    const values = [0.3, -1, 2.5, 0, 1, -0.2, 0.7, 4, -0.9];
    const ascending = [...values].sort((a, b) => a - b);
    const random = seededRandom(42);
    let sum = 0;
    for (let resample = 0; resample < 50; resample += 1) {
      const draw = values.map(() => ascending[Math.floor(random() * 9)]!).sort((a, b) => a - b);
      // Position .95 · 8 = 7.6: six tenths of the way from the eighth to the ninth.
      sum += draw[7]! + 0.6 * (draw[8]! - draw[7]!);
    }
    const options = { resamples: 50, seed: 42 };
    expect(bootstrapPercentile(values, options)).toBeCloseTo(sum / 50, 12);
  });

  it('does not depend on the order of the values', () => {
    const values = [5, 3, 8, 1, 9, 2, 7, 4, 6];
    expect(bootstrapPercentile(values)).toBe(bootstrapPercentile([...values].reverse()));
  });

  it('lies between the smallest and the largest value', () => {
    const result = bootstrapPercentile([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(result).toBeGreaterThan(6);
    expect(result).toBeLessThan(8);
  });

  it('is the value itself where all are the same', () => {
    expect(bootstrapPercentile([2, 2, 2])).toBeCloseTo(2, 12);
  });

  it('refuses an empty list', () => {
    expect(() => bootstrapPercentile([])).toThrow(RangeError);
  });
});
