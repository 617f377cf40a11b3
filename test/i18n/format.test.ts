import { describe, expect, it } from 'vitest';
import {
  countryName,
  formatBytes,
  formatLimit,
  formatLq,
  formatNumber,
  formatPercent,
} from '../../src/i18n/format.ts';

/** Narrow no-break space, between thousands. */
const THIN = '\u202f';

describe('formatNumber', () => {
  it('parts thousands by a thin space and keeps each language its decimal sign', () => {
    expect(formatNumber(1234567.891, 'en', 2)).toBe(`1${THIN}234${THIN}567.89`);
    expect(formatNumber(1234567.891, 'it', 2)).toBe(`1${THIN}234${THIN}567,89`);
    expect(formatNumber(999, 'en')).toBe('999');
  });

  it('writes a minus sign, but not before a zero', () => {
    expect(formatNumber(-1.25, 'en', 1)).toBe('\u22121.3');
    expect(formatNumber(-0.001, 'en', 1)).toBe('0.0');
  });
});

describe('formatLq', () => {
  it('shows two decimals', () => {
    expect(formatLq(15.6483, 'en')).toBe('15.65');
    expect(formatLq(15.6483, 'it')).toBe('15,65');
  });

  it('never rounds a quotient onto the other side of the threshold', () => {
    // 1.5004 rounds to 1.50, which does not pass; a third and a fourth decimal are needed.
    expect(formatLq(1.5004, 'en')).toBe('1.5004');
    // 1.4996 rounds to 1.50, which does not pass either: the side is right.
    expect(formatLq(1.4996, 'en')).toBe('1.50');
    expect(formatLq(1.5, 'en')).toBe('1.50');
  });
});

describe('formatPercent', () => {
  it('has two decimals, and a space before the sign in Italian', () => {
    expect(formatPercent(0.04153, 'en')).toBe('4.15%');
    expect(formatPercent(0.04153, 'it')).toBe('4,15\u00a0%');
  });

  it('never rounds a share onto the minimum that it does not reach', () => {
    // 0.99996 % rounds to 1.00 %, which would pass: three decimals give 1.000, four 1.0000, five 0.99996.
    expect(formatPercent(0.0099996, 'en')).toBe('0.99996%');
    expect(formatPercent(0.01, 'en')).toBe('1.00%');
  });
});

describe('formatLimit', () => {
  it('has no needless decimals', () => {
    expect(formatLimit(1.5, 'it')).toBe('1,5');
    expect(formatLimit(0.01, 'en', 'percent')).toBe('1%');
    expect(formatLimit(0.005, 'it', 'percent')).toBe('0,5\u00a0%');
  });
});

describe('formatBytes', () => {
  it('counts in powers of ten', () => {
    expect(formatBytes(812, 'en')).toBe('812\u00a0B');
    expect(formatBytes(38_412, 'en')).toBe('38.4\u00a0kB');
    expect(formatBytes(1_234_567, 'it')).toBe('1,2\u00a0MB');
  });
});

describe('countryName', () => {
  it('knows that Eurostat writes EL and UK', () => {
    expect(countryName('EL', 'en')).toBe('Greece');
    expect(countryName('UK', 'it')).toBe('Regno Unito');
    expect(countryName('IE', 'it')).toBe('Irlanda');
  });
});
