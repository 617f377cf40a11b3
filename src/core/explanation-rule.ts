import { compareToMultiple, decimalFraction, type Ratio, type Thresholds } from './exact-rule.ts';
import type { RuleCheck, RuleChecks } from './explanation-data.ts';

const ONE: Ratio = { numerator: 1, denominator: 1 };

/**
 * The two inequalities of the rule with their factors, by cross-multiplication: for a threshold p/q
 *
 *     q · e(i,r) · E  >  p · E(i) · e(r)      and, for a minimum share m/n,      n · e(i,r)  >=  m · e(r)
 *
 * so that nothing is divided and nothing rounded. For ecosystems the operands are weighted sums over
 * one, and the products are doubles. Null where one of the two shares does not exist.
 */
export function ruleChecks(
  share: Ratio | null,
  reference: Ratio | null,
  thresholds: Thresholds,
): RuleChecks | null {
  if (share === null || reference === null) return null;
  if (share.denominator === 0 || reference.denominator === 0 || reference.numerator === 0) {
    return null;
  }
  const { lqThreshold, minShare } = thresholds;
  return {
    quotient: check(share, lqThreshold, reference, (sign) => sign > 0),
    share: check(share, minShare, ONE, (sign) => sign >= 0),
  };
}

function check(
  share: Ratio,
  factor: number,
  other: Ratio,
  holds: (sign: number) => boolean,
): RuleCheck {
  const { numerator: p, denominator: q } = decimalFraction(factor);
  const left = [q, share.numerator, other.denominator].filter(isNotOne);
  const right = [p, other.numerator, share.denominator].filter(isNotOne);
  const exact = [...left, ...right].every(Number.isSafeInteger);
  return {
    left: { factors: left, product: product(left, exact) },
    right: { factors: right, product: product(right, exact) },
    exact,
    holds: holds(compareToMultiple(share, factor, other)),
  };
}

function isNotOne(factor: number): boolean {
  return factor !== 1;
}

function product(factors: readonly number[], exact: boolean): string {
  if (exact) return String(factors.reduce((all, factor) => all * BigInt(factor), 1n));
  return String(factors.reduce((all, factor) => all * factor, 1));
}
