import { describe, expect, it } from 'vitest';
import { activityCount, activityLead } from '../../src/i18n/activity-sentences.ts';
import { cellSentence } from '../../src/i18n/cell-sentence.ts';
import { fill } from '../../src/i18n/fill.ts';
import { messages } from '../../src/i18n/messages.ts';
import { inSentence, listOf, spelled } from '../../src/i18n/phrases.ts';
import { regionCount, regionLead } from '../../src/i18n/region-sentences.ts';
import { verdictMark, verdictWord } from '../../src/i18n/verdict.ts';

const certainty = messages('en').terms.certainty;
const cell = {
  geo: 'ITI3',
  activity: 'C15',
  lq: 15.65,
  lq_high: 19.14,
  passes: true,
  certainty: 'certain',
  coverage: 1,
};
const facts = {
  cells: [cell],
  activity: 'leather and footwear',
  ecosystem: false,
  measure: 'persons employed',
  year: '2015',
  nameOf: (geo: string) => geo,
};

describe('fill', () => {
  it('throws rather than show a brace', () => {
    expect(() => fill('{n} regions', {})).toThrow('no value for {n}');
    expect(fill('{n} of {n}', { n: 3, other: 1 })).toBe('3 of 3');
  });
});

describe('phrases', () => {
  it('list, spell and lower what stands inside a sentence', () => {
    expect(listOf(['a', 'b', 'c'], 'it')).toBe('a, b e c');
    expect(listOf(['a'], 'en')).toBe('a');
    expect(spelled(3, 'en')).toBe('three');
    expect(spelled(21, 'en')).toBe('21');
    expect(inSentence('Wearing apparel')).toBe('wearing apparel');
    expect(inSentence('IT services')).toBe('IT services');
  });
});

describe('the sentence of an activity', () => {
  it('says how many times the EU share, in which region and year', () => {
    expect(activityLead(facts, 'en')).toBe(
      'Marche employs 15.7 times the EU share of its workers in leather and footwear, more than any other Italian region (persons employed, 2015).',
    );
    expect(activityLead({ ...facts, activity: 'pelle', measure: 'addetti' }, 'it')).toMatch(
      /^Nelle Marche la quota di addetti nel settore pelle è 15,7 volte quella dell’UE/,
    );
  });

  it('claims the first place only where every other region is known or bounded below it', () => {
    const unknown = { ...cell, geo: 'ITI2', lq: null, passes: null };
    const below = { ...unknown, lq_high: 1.16 };
    const above = { ...unknown, lq_high: 20 };
    expect(activityLead({ ...facts, cells: [cell, below] }, 'en')).toContain('than any other');
    expect(activityLead({ ...facts, cells: [cell, above] }, 'en')).toContain(
      'Among the regions with a published figure',
    );
  });

  it('counts agglomerations by name and says where what is not published leaves room for one', () => {
    const possible = { ...cell, geo: 'ITF2', passes: null, lq: null, certainty: 'possible' };
    expect(activityCount({ ...facts, cells: [cell, possible] }, 'en')).toBe(
      'One region has an agglomeration: ITI3. What Eurostat did not publish leaves room for ITF2.',
    );
    const partial = { ...cell, coverage: 0.68 };
    expect(activityCount({ ...facts, cells: [partial] }, 'en')).toBe(
      'No region has an agglomeration.',
    );
  });

  it('counts several regions in the plural, in either language', () => {
    const three = ['ITI1', 'ITI2', 'ITI3'].map((geo) => ({ ...cell, geo }));
    expect(activityCount({ ...facts, cells: three }, 'en')).toBe(
      'Three regions have an agglomeration: ITI1, ITI2 and ITI3.',
    );
    expect(activityCount({ ...facts, cells: three }, 'it')).toBe(
      'Tre regioni hanno un’agglomerazione: ITI1, ITI2 e ITI3.',
    );
    expect(activityCount({ ...facts, cells: [cell] }, 'it')).toBe(
      'Una regione ha un’agglomerazione: ITI3.',
    );
    expect(activityCount({ ...facts, cells: [] }, 'it')).toBe(
      'Nessuna regione ha un’agglomerazione.',
    );
  });
});

describe('the sentence of a region', () => {
  const region = { ...facts, geo: 'ITI3', nameOf: () => 'leather' };
  it('names its agglomeration with the highest quotient', () => {
    expect(regionLead(region, 'en')).toBe(
      'Marche employs 15.7 times the EU share of its workers in leather (persons employed, 2015).',
    );
    expect(regionCount(region, 'en')).toBe(
      'It is the only agglomeration among the 1 divisions that the table covers.',
    );
  });

  it('says plainly that there is none', () => {
    const none = { ...region, cells: [{ ...cell, passes: false, certainty: 'no' }] };
    expect(regionLead(none, 'en')).toBe('No division passes the rule in Marche in 2015.');
    expect(regionCount(none, 'en')).toBe('');
  });
});

describe('verdicts in words', () => {
  it('tell point estimate, certainty and coverage apart', () => {
    expect(verdictWord(cell, certainty)).toBe(certainty.certain);
    expect(verdictWord({ ...cell, certainty: 'possible' }, certainty)).toBe(certainty.estimate);
    expect(verdictWord({ ...cell, passes: null, certainty: 'possible' }, certainty)).toBe(
      certainty.possible,
    );
    expect(verdictWord({ ...cell, coverage: 0.5 }, certainty)).toBe(certainty.partial);
    expect(verdictMark({ ...cell, passes: false, certainty: 'no' }, certainty)).toBe('');
  });
});

describe('the line of a cell', () => {
  const full = {
    ...cell,
    employment: 25_950,
    region_total: 624_800,
    share: 25_950 / 624_800,
    reference_share: 0.002654,
    missing_reason: null,
  };
  const words = messages('en').terms;

  it('shows the operands of the quotient', () => {
    // 25 950 / 624 800 = 4.15 %
    expect(cellSentence('Marche', full, words, 'en', 1.5)).toBe(
      'Marche: LQ 15.65 = 4.15% of the region ÷ 0.27% of the EU; 25\u202f950 of 624\u202f800 persons; agglomeration',
    );
  });

  it('gives the reason and the bound where there is no number, never a zero', () => {
    const empty = {
      ...full,
      ...{ employment: null, share: null, lq: null, passes: null, certainty: 'no' },
      lq_high: 1.16,
      missing_reason: 'not_published_unspecified',
    };
    expect(cellSentence('Umbria', empty, words, 'en', 1.5)).toBe(
      'Umbria: not published; LQ at most 1.16; no agglomeration',
    );
    expect(cellSentence('Umbria', { ...empty, lq_high: null }, words, 'en', 1.5)).toBe(
      'Umbria: not published',
    );
  });
});
