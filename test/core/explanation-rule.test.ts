import { describe, expect, it } from 'vitest';
import { ruleChecks } from '../../src/core/explanation-rule.ts';

const thresholds = { lqThreshold: 1.5, minShare: 0.01 };

describe('the rule as an explanation shows it', () => {
  it('multiplies whole persons without dividing', () => {
    // 3/100 against 100/10000: 2 · 3 · 10000 = 60000 against 3 · 100 · 100 = 30000; 100 · 3 = 300 ≥ 100
    const checks = ruleChecks(
      { numerator: 3, denominator: 100 },
      { numerator: 100, denominator: 10000 },
      thresholds,
    )!;
    expect(checks.quotient).toEqual({
      left: { factors: [2, 3, 10000], product: '60000' },
      right: { factors: [3, 100, 100], product: '30000' },
      exact: true,
      holds: true,
    });
    expect(checks.share).toEqual({
      left: { factors: [100, 3], product: '300' },
      right: { factors: [100], product: '100' },
      exact: true,
      holds: true,
    });
  });

  it('says that a quotient of exactly 1.5 does not pass', () => {
    // 2 · 3 · 100 = 600 and 3 · 2 · 100 = 600
    const checks = ruleChecks(
      { numerator: 3, denominator: 100 },
      { numerator: 2, denominator: 100 },
      thresholds,
    )!;
    expect(checks.quotient.left.product).toBe(checks.quotient.right.product);
    expect(checks.quotient.holds).toBe(false);
  });

  it('keeps products exact beyond the safe range of doubles', () => {
    const large = { numerator: 4_255_801, denominator: 4_255_803 };
    const checks = ruleChecks(
      large,
      { numerator: 187_721_701, denominator: 187_721_703 },
      thresholds,
    )!;
    // 2 · 4255801 · 187721703 = 1597812424839... worked in whole numbers
    expect(checks.quotient.left.product).toBe(String(2n * 4_255_801n * 187_721_703n));
    expect(checks.quotient.exact).toBe(true);
  });

  it('is absent where a share or the reference does not exist', () => {
    const share = { numerator: 1, denominator: 10 };
    expect(ruleChecks(null, share, thresholds)).toBeNull();
    expect(ruleChecks(share, null, thresholds)).toBeNull();
    expect(ruleChecks(share, { numerator: 0, denominator: 10 }, thresholds)).toBeNull();
  });
});
