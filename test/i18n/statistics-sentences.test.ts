import { describe, expect, it } from 'vitest';
import { accountSentence } from '../../src/i18n/account-sentence.ts';
import { changeGaps, changeLead } from '../../src/i18n/dynamics-sentences.ts';
import { flipPhrase } from '../../src/i18n/flip-phrases.ts';
import { formatSigned } from '../../src/i18n/format.ts';

describe('formatSigned', () => {
  it('writes the sign of a term, and none for a zero', () => {
    expect(formatSigned(1234, 'en')).toBe('+1\u202f234');
    expect(formatSigned(-0.5, 'it', 1)).toBe('\u22120,5');
    expect(formatSigned(0.2, 'en')).toBe('0');
    expect(formatSigned(-0.2, 'en')).toBe('0');
  });
});

describe('the change that turns a verdict', () => {
  it('says in which direction a number goes, and names every other choice', () => {
    const flip = (choice: string, value: string, raised: boolean | null = null) =>
      flipPhrase({ choice, value, raised }, 'en');
    expect(flip('lq_threshold', '2.5', true)).toBe('a threshold of 2.5 or more');
    expect(flip('lq_threshold', '1.25', false)).toBe('a threshold of 1.25');
    expect(flip('min_share', '0', false)).toBe('no minimum share');
    expect(flip('min_share', '0.005', false)).toBe('a minimum share of 0.5%');
    expect(flip('total_basis', 'classified_sum')).toBe('shares of the classified activities alone');
    expect(flip('reference_area', 'IT')).toBe('Italy as the reference area');
    expect(flip('reference_convention', 'high')).toBe('the highest possible EU share');
  });
});

describe('the sentence of what changed', () => {
  const total = { change: -500, national: 5218.4, mix: -1087.2, regional: -4631.2, activities: 10 };
  it('gives the change and its three terms, and nothing where there is none', () => {
    expect(changeLead(total, 'en')).toMatch(
      /^Employment in the ten groups .* fell by 500 persons, .* \+5\u202f218 .* −1\u202f087 .* −4\u202f631 /,
    );
    expect(changeLead({ ...total, change: null }, 'en')).toBe('');
  });

  it('names what is left out and every break in series', () => {
    const row = { activity: 'F', quadrant: null, breaks: '', national: null };
    const kept = { ...row, national: 12 };
    const nameOf = (code: string) => code;
    expect(changeGaps([kept], nameOf, 'en')).toEqual([
      'Eurostat marks no break in series between the two years.',
    ]);
    expect(changeGaps([row], nameOf, 'en')[0]).toBe(
      'Left out, because a figure is missing in one of the years: F.',
    );
    expect(changeGaps([{ ...row, breaks: 'cell DE' }], nameOf, 'en')).toEqual([
      'Breaks in series between the two years: F (in the group itself, DE). Nothing is computed across a break in the region’s own figures.',
    ]);
  });
});

describe('the sentence of the account', () => {
  const country = { share_of_sum: 0.0318, rank: 10 };
  it('puts the country beside the reference, and says how many are partial', () => {
    const reference = { share_of_sum: 0.017, rank: 12 };
    expect(accountSentence(country, reference, 4, 'en')).toBe(
      'Of the sum of the 14 ecosystems it makes 3.18% in Italy (rank 10) and 1.70% in the EU of 27 (rank 12). Four of the 14 are covered only in part, which lowers their own part and raises that of the others.',
    );
    expect(accountSentence(country, undefined, 0, 'en')).toBe('');
  });
});
