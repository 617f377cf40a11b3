import { describe, expect, it } from 'vitest';
import { standardisedLq } from '../../src/core/standardised-lq.ts';

describe('the standardised location quotient', () => {
  it('is the distance from the mean in sample standard deviations', () => {
    // Mean of 0 0 0 0 2 2 2 2 is 1; squares sum to 8; sd = √(8/7); (2 − 1) / sd = √(7/8).
    const { values, mean, deviation } = standardisedLq([0, 2, 0, 2, 0, 2, 0, 2]);
    expect(mean).toBe(1);
    expect(deviation).toBeCloseTo(Math.sqrt(8 / 7), 12);
    expect(values[1]).toBeCloseTo(Math.sqrt(7 / 8), 12);
    expect(values[0]).toBeCloseTo(-Math.sqrt(7 / 8), 12);
  });

  it('comes with a critical value that is the same in every run', () => {
    const lqs = [0.2, 0.4, 0.9, 1, 1.1, 1.3, 0.7, 5];
    const { criticalValue, values } = standardisedLq(lqs);
    expect(criticalValue).toBe(standardisedLq([...lqs]).criticalValue);
    expect(criticalValue!).toBeGreaterThan(values[5]!);
    expect(criticalValue!).toBeLessThan(values[7]!);
  });

  it('is not given for fewer than eight regions with a value', () => {
    expect(standardisedLq([1, 2, 3, 4, 5, 6, 7, null])).toEqual({
      values: [null, null, null, null, null, null, null, null],
      mean: null,
      deviation: null,
      criticalValue: null,
      empty: 1,
      reason: 'too_few_regions',
    });
  });

  it('keeps regions without an LQ empty and counts them', () => {
    const { values, empty } = standardisedLq([1, null, 2, 3, 4, 5, 6, 7, 8]);
    expect(values[1]).toBeNull();
    expect(values[0]).not.toBeNull();
    expect(empty).toBe(1);
  });

  it('does not exist where every region has the same LQ', () => {
    expect(standardisedLq([1, 1, 1, 1, 1, 1, 1, 1]).reason).toBe('no_variation');
  });
});
