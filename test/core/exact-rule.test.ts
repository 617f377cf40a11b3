import { describe, expect, it } from 'vitest';
import {
  compareToMultiple,
  decimalFraction,
  meetsRule,
  ratioValue,
} from '../../src/core/exact-rule.ts';

const rule = { lqThreshold: 1.5, minShare: 0.01 };

describe('the rule of regionally relevant agglomerations', () => {
  it('reads a decimal parameter as the fraction people mean', () => {
    expect(decimalFraction(1.5)).toEqual({ numerator: 3, denominator: 2 });
    expect(decimalFraction(0.01)).toEqual({ numerator: 1, denominator: 100 });
    expect(decimalFraction(0.005)).toEqual({ numerator: 1, denominator: 200 });
    expect(decimalFraction(3)).toEqual({ numerator: 3, denominator: 1 });
    expect(decimalFraction(1e-7)).toEqual({ numerator: 1, denominator: 10000000 });
    expect(decimalFraction(0)).toEqual({ numerator: 0, denominator: 1 });
  });

  it('refuses an exact 1.5: the quotient must be above it', () => {
    // (3/100) / (2/100) = 1.5 exactly, though 0.03 / 0.02 is 1.5 or more in doubles
    const tie = { numerator: 3, denominator: 100 };
    const reference = { numerator: 2, denominator: 100 };
    expect(compareToMultiple(tie, 1.5, reference)).toBe(0);
    expect(meetsRule(tie, reference, rule)).toBe(false);
    expect(meetsRule({ numerator: 301, denominator: 10000 }, reference, rule)).toBe(true);
  });

  it('finds a tie at 1.5 that doubles miss', () => {
    // (21/70) / (1/5) = 0.3 / 0.2 = 1.5; in doubles (21/70)/(1/5) = 1.4999999999999998
    const share = { numerator: 21, denominator: 70 };
    const reference = { numerator: 1, denominator: 5 };
    expect(share.numerator / share.denominator / (1 / 5)).not.toBe(1.5);
    expect(compareToMultiple(share, 1.5, reference)).toBe(0);
  });

  it('accepts an exact 1 %: the share must be at least that', () => {
    const reference = { numerator: 1, denominator: 1000 };
    expect(meetsRule({ numerator: 5, denominator: 500 }, reference, rule)).toBe(true);
    // 4999 / 500000 = 0.9998 %
    expect(meetsRule({ numerator: 4999, denominator: 500_000 }, reference, rule)).toBe(false);
  });

  it('stays exact where products leave the safe range of doubles', () => {
    // 9e15 · 3 and 9e15 · 2 · 1.5 are equal; one person more tips it
    const reference = { numerator: 2_000_000_000, denominator: 9_000_000_000 };
    const tie = { numerator: 3_000_000_000, denominator: 9_000_000_000 };
    expect(compareToMultiple(tie, 1.5, reference)).toBe(0);
    expect(compareToMultiple({ ...tie, numerator: 3_000_000_001 }, 1.5, reference)).toBe(1);
    expect(compareToMultiple({ ...tie, numerator: 2_999_999_999 }, 1.5, reference)).toBe(-1);
  });

  it('gives 0/0 and x/0 no value', () => {
    expect(ratioValue({ numerator: 0, denominator: 0 })).toBeNull();
    expect(ratioValue({ numerator: 1, denominator: 0 })).toBeNull();
    expect(ratioValue({ numerator: 0, denominator: 4 })).toBe(0);
  });
});
