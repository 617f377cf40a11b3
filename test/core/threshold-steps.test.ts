import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareToMultiple } from '../../src/core/exact-rule.ts';
import { stepsAbove, stepsReached } from '../../src/core/threshold-steps.ts';

const THRESHOLDS = [1.25, 1.5, 1.75, 2, 2.5, 3];
const SHARES = [0, 0.005, 0.01, 0.02];

describe('steps above thresholds', () => {
  it('count the thresholds that the LQ lies strictly above', () => {
    // 18/100 over 1/10 = 1.8: above 1.25, 1.5 and 1.75.
    const reference = { numerator: 1, denominator: 10 };
    expect(stepsAbove({ numerator: 18, denominator: 100 }, reference, THRESHOLDS)).toBe(3);
    expect(stepsAbove({ numerator: 0, denominator: 100 }, reference, THRESHOLDS)).toBe(0);
    expect(stepsAbove({ numerator: 100, denominator: 100 }, reference, THRESHOLDS)).toBe(6);
  });

  it('do not count an LQ of exactly 1.5, whatever doubles make of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 30_001, max: 9_000_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (e, total, k) => {
          // (3e / 2T) over (e / T) is 3/2; the second side is scaled by k.
          const share = { numerator: 3 * e, denominator: 2 * total };
          const reference = { numerator: k * e, denominator: k * total };
          expect(stepsAbove(share, reference, THRESHOLDS)).toBe(1);
        },
      ),
      { seed: 15 },
    );
  });

  it('agree with the rule on whole counts', () => {
    const persons = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(persons, persons, persons, persons, (a, b, c, d) => {
        const share = { numerator: a, denominator: b };
        const reference = { numerator: c, denominator: d };
        const expected = THRESHOLDS.filter(
          (threshold) => compareToMultiple(share, threshold, reference) > 0,
        ).length;
        expect(stepsAbove(share, reference, THRESHOLDS)).toBe(expected);
      }),
      { seed: 16, numRuns: 2000 },
    );
  });
});

describe('steps of minimum shares', () => {
  it('count a share that reaches the minimum exactly', () => {
    // 1 of 100 is 1 %, 7 of 700 too: three of 0, 0.5, 1 and 2 %.
    expect(stepsReached({ numerator: 1, denominator: 100 }, SHARES)).toBe(3);
    expect(stepsReached({ numerator: 7, denominator: 700 }, SHARES)).toBe(3);
    expect(stepsReached({ numerator: 6, denominator: 700 }, SHARES)).toBe(2);
  });

  it('count a minimum of nothing for a share of nothing', () => {
    expect(stepsReached({ numerator: 0, denominator: 5 }, SHARES)).toBe(1);
  });
});
