import { describe, expect, it } from 'vitest';
import { theilIndex } from '../../src/core/theil.ts';

describe('the Theil index of an activity', () => {
  it('compares shares of the activity with shares of all employment', () => {
    // x = 3/4, 1/4; y = 1/2, 1/2: .75 ln 1.5 + .25 ln .5 = .304099 − .173287 = .130812.
    expect(theilIndex([3, 1], [10, 10]).value).toBeCloseTo(0.130812, 6);
  });

  it('gives ln(1/y) where one region has it all', () => {
    expect(theilIndex([100, 0, 0, 0, 0], [100, 100, 100, 100, 100]).value).toBeCloseTo(
      Math.log(5),
      12,
    );
  });

  it('is 0 for an activity spread like all employment', () => {
    expect(theilIndex([1, 2], [10, 20]).value).toBeCloseTo(0, 15);
  });

  it('leaves a region without a number out of both sides and counts it', () => {
    const { value, empty } = theilIndex([3, null, 1], [10, 99, 10]);
    expect(value).toBeCloseTo(0.130812, 6);
    expect(empty).toBe(1);
  });

  it('does not exist where a region has the activity and no employment', () => {
    expect(theilIndex([1, 1], [0, 5]).reason).toBe('absent_from_reference');
  });
});
