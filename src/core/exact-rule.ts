/** A share or quotient kept as its two operands, so that verdicts can be taken exactly. */
export interface Ratio {
  numerator: number;
  denominator: number;
}

/** The value of a ratio; null for 0/0 and x/0, which have no value. */
export function ratioValue(ratio: Ratio): number | null {
  return ratio.denominator === 0 ? null : ratio.numerator / ratio.denominator;
}

/**
 * A decimal parameter such as 1.5 or 0.01 as a fraction of whole numbers (3/2, 1/100), read from
 * its shortest decimal spelling: 0.01 in binary is not one hundredth, the fraction is.
 */
export function decimalFraction(value: number): Ratio {
  const known = FRACTIONS.get(value);
  if (known !== undefined) return known;
  const fraction = readFraction(value);
  FRACTIONS.set(value, fraction);
  return fraction;
}

/** A verdict is taken millions of times with the same few thresholds, so each is read once. */
const FRACTIONS = new Map<number, Ratio>();

function readFraction(value: number): Ratio {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const power = decimals.length - Number(exponent);
  const digits = Number(whole + decimals);
  const numerator = power < 0 ? digits * 10 ** -power : digits;
  const denominator = power > 0 ? 10 ** power : 1;
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) || 1 : greatestCommonDivisor(b, a % b);
}

/**
 * The sign of (a/b) − factor · (c/d) for ratios with positive denominators, by cross-multiplication:
 * sign(a·d·q − p·c·b) with factor = p/q. Exact where the operands are whole numbers (in BigInt
 * where the products leave the safe range), in doubles otherwise.
 */
export function compareToMultiple(left: Ratio, factor: number, right: Ratio): number {
  const { numerator: p, denominator: q } = decimalFraction(factor);
  const first = left.numerator * right.denominator * q;
  const second = p * right.numerator * left.denominator;
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second)) return Math.sign(first - second);
  const operands = [left.numerator, right.denominator, q, p, right.numerator, left.denominator];
  if (!operands.every(Number.isSafeInteger)) return Math.sign(first - second);
  const [a, d, bigQ, bigP, c, b] = operands.map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const exactFirst = a * d * bigQ;
  const exactSecond = bigP * c * b;
  return exactFirst > exactSecond ? 1 : exactFirst < exactSecond ? -1 : 0;
}

/** The thresholds of the rule: LQ strictly above `lqThreshold`, share at least `minShare`. */
export interface Thresholds {
  lqThreshold: number;
  minShare: number;
}

const ONE: Ratio = { numerator: 1, denominator: 1 };

/**
 * Whether a share is a regionally relevant agglomeration: `share > lqThreshold · reference` and
 * `share >= minShare`. Source: ECCP country factsheet Italy (2023), section 2.2.
 */
export function meetsRule(share: Ratio, reference: Ratio, thresholds: Thresholds): boolean {
  return (
    compareToMultiple(share, thresholds.lqThreshold, reference) > 0 &&
    compareToMultiple(share, thresholds.minShare, ONE) >= 0
  );
}
