import { describe, expect, it } from 'vitest';
import { countView } from '../../../src/charts/views/count-view.ts';
import type { ViewContext, ViewWords } from '../../../src/charts/views/map-view.ts';
import { quotientView, type QuotientCell } from '../../../src/charts/views/quotient-view.ts';
import { markedView, namedView } from '../../../src/charts/views/stated-view.ts';
import { messages } from '../../../src/i18n/messages.ts';
import type { HomeEdition } from '../../../src/schema/home-data.ts';

const { home: words, terms } = messages('en');
const viewWords: ViewWords = { ...words.view, subject: words.subject, terms };
const edition: HomeEdition = {
  id: 'main',
  kind: 'computed',
  title: 'Main',
  year: '2015',
  threshold: 1.5,
  minShare: 0.01,
  area: 'EU27_2020',
  basis: 'total_employment',
  weights: null,
  activities: ['C14', 'C15'],
  counts: {
    ITI3: {
      divisions: {
        n: 2,
        certain: 1,
        most: 3,
        list: [
          ['C15', 15.65],
          ['C14', 3.68],
        ],
      },
      ecosystems: null,
    },
    ITI2: { divisions: { n: 0, certain: 0, most: 0, list: [] }, ecosystems: null },
  },
};
const context: ViewContext = {
  home: {
    dataFolder: '/data/',
    regions: [
      { geo: 'ITI2', name: 'Umbria', href: '/regions/ITI2/', centre: [330, 330] },
      { geo: 'ITI3', name: 'Marche', href: '/regions/ITI3/', centre: [380, 300] },
      { geo: 'ITI4', name: 'Lazio', href: '/regions/ITI4/', centre: [330, 390] },
    ],
    names: { C14: 'Wearing apparel', C15: 'Leather' },
    editions: [edition],
    organisations: {
      year: '2023',
      first: { geos: ['ITI4'], label: 'most' },
      second: { geos: ['ITI3'], label: 'fewest' },
      unnamed: 'no figure stated',
    },
    policy: { year: '2023', first: { geos: [], label: '' }, second: null, unnamed: '' },
  },
  edition,
  words: viewWords,
  lang: 'en',
};

describe('the view of counts', () => {
  const view = countView(context, 'divisions');

  it('shows number, certain ones, the most there can be and their names', () => {
    expect(view.title).toBe('Agglomerations among divisions, 2015');
    expect(view.summary).toBe('Italy: 2 in 2015; 1 certain, at most 3.');
    const marche = view.rows.find(({ geo }) => geo === 'ITI3');
    expect(marche?.cells.map(({ text }) => text)).toEqual([
      ...['2', '1', '3'],
      'Leather 15.65 · Wearing apparel 3.68',
    ]);
  });

  it('tells a region with none from a region without data', () => {
    const fills = Object.fromEntries(view.data.map(({ geo, fill }) => [geo, fill]));
    expect(fills).toEqual({ ITI2: 'count-1', ITI3: 'count-2', ITI4: 'no-data' });
  });

  it('says that an edition does not count ecosystems, instead of showing zeros', () => {
    const none = countView(context, 'ecosystems');
    expect(none.summary).toBe(words.view.noEdition);
    expect(new Set(none.data.map(({ fill }) => fill))).toEqual(new Set(['no-data']));
  });
});

describe('the view of quotients', () => {
  const cell = (geo: string, values: Partial<QuotientCell>): QuotientCell => ({
    geo,
    employment: 100,
    region_total: 2_000,
    share: 0.05,
    reference_share: 0.01,
    lq: 5,
    lq_low: 5,
    lq_high: 5,
    passes: true,
    certainty: 'certain',
    coverage: 1,
    missing_reason: null,
    ...values,
  });
  const view = quotientView(context, 'C15', [
    cell('ITI2', {
      ...{ employment: null, share: null, lq: null, lq_low: 0, lq_high: 1.16, passes: null },
      ...{ certainty: 'no', missing_reason: 'confidential' },
    }),
    cell('ITI3', {}),
    cell('ITI4', { lq: 1.5, passes: false, certainty: 'no' }),
  ]);

  it('ranks by quotient, with empty cells last and their reason in place of a number', () => {
    expect(view.rows.map(({ geo }) => geo)).toEqual(['ITI3', 'ITI4', 'ITI2']);
    expect(view.rows.at(-1)?.cells[0]).toEqual({ text: 'confidential', value: null });
    expect(view.summary).toBe('Italy: 1 of 3 regions pass the rule in 2015.');
  });

  it('draws the withheld cell as withheld and exactly 1.5 below the threshold', () => {
    const fills = Object.fromEntries(view.data.map(({ geo, fill }) => [geo, fill]));
    expect(fills).toEqual({ ITI2: 'suppressed', ITI3: 'lq-7', ITI4: 'lq-4' });
  });
});

describe('views of what documents state', () => {
  it('name the place of an activity in a printed list', () => {
    const printed: HomeEdition = {
      ...edition,
      kind: 'published',
      counts: {
        ITI3: {
          divisions: { n: 5, certain: null, most: null, list: [['C14', 1]] },
          ecosystems: null,
        },
      },
    };
    const view = namedView({ ...context, edition: printed }, 'C14');
    expect(view.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      'not named',
      'named, no. 1',
      'not named',
    ]);
  });

  it('mark the regions singled out and leave the others without a figure', () => {
    const view = markedView(context, 'organisations');
    expect(view.rows.map(({ lines }) => lines[0])).toEqual(['no figure stated', 'fewest', 'most']);
    expect(view.legend).toBe('organisations');
  });
});
