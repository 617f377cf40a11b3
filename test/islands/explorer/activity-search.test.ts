import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/i18n/plain-text.ts';
import { searchActivities } from '../../../src/islands/explorer/activity-search.ts';

const activities = [
  { code: 'C10', name: 'Food products', other: 'Alimentari', parent: 'C' },
  { code: 'C14', name: 'Wearing apparel', other: 'Abbigliamento', parent: 'C' },
  { code: 'C15', name: 'Leather and footwear', other: 'Pelle e calzature', parent: 'C' },
  { code: 'L68', name: 'Real estate', other: 'Attività immobiliari', parent: 'L' },
  { code: 'N79', name: 'Travel agencies', other: 'Agenzie di viaggio', parent: 'N' },
];
const found = (typed: string): string[] =>
  searchActivities(activities, typed).map(({ code }) => code);

describe('searching for an activity', () => {
  it('offers all of them in their order when nothing is typed', () => {
    expect(found('')).toEqual(['C10', 'C14', 'C15', 'L68', 'N79']);
    expect(found('  ')).toHaveLength(5);
  });

  it('finds a code by its beginning, with or without its letter', () => {
    expect(found('C1')).toEqual(['C10', 'C14', 'C15']);
    expect(found('c15')).toEqual(['C15']);
    expect(found('68')).toEqual(['L68']);
  });

  it('finds words in both languages, the reader’s own first', () => {
    expect(found('leather')).toEqual(['C15']);
    expect(found('calzature')).toEqual(['C15']);
    // "Agenzie" and, inside a word, "Real": own names that begin with it come before others.
    expect(found('real')).toEqual(['L68']);
  });

  it('finds a word without its accent', () => {
    expect(found('attivita imm')).toEqual(['L68']);
    expect(plainText('Attività')).toBe('attivita');
  });

  it('takes the label that stands in the field for what it says', () => {
    expect(found('Leather and footwear (C15)')).toEqual(['C15']);
  });

  it('finds nothing where nothing matches', () => {
    expect(found('zzz')).toEqual([]);
  });
});
