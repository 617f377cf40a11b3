import { describe, expect, it } from 'vitest';
import { lumpSumLines } from '../../src/i18n/lump-sum-lines.ts';

const words = {
  texts: { full: 'whole', 'too-short': 'under three days' },
  month: 'The dates decide.',
  words: {
    paid: '{euro} euros, {share} %',
    refused: 'No exchange',
    rule: 'Rule:',
    faults: {
      'distance-not-a-number': 'no distance',
      'distance-negative': 'below zero',
      'days-not-whole': 'no whole days',
    },
  },
};

describe('the answer on a lump sum', () => {
  it('says the amount, the rule, and where dates decide', () => {
    const paid = { kind: 'paid', share: 1, euro: 2500, rule: 'full' } as const;
    const lines = lumpSumLines({ ...paid, monthDependsOnDates: true }, words, 'en');
    expect(lines).toEqual(['2\u202f500 euros, 100 %', 'Rule: whole', 'The dates decide.']);
    expect(lumpSumLines({ ...paid, monthDependsOnDates: false }, words, 'en')).toHaveLength(2);
  });

  it('says why there is none, and what is wrong with the input', () => {
    expect(lumpSumLines({ kind: 'refused', rule: 'too-short' }, words, 'it')).toEqual([
      'No exchange',
      'Rule: under three days',
    ]);
    const faults = ['distance-negative', 'days-not-whole'] as const;
    expect(lumpSumLines({ kind: 'bad-input', faults: [...faults] }, words, 'en')).toEqual([
      'below zero',
      'no whole days',
    ]);
  });
});
