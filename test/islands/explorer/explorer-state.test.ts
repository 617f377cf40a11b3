import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CERTAINTY_CHOICES,
  firstState,
  ORDERS,
  type CatalogueEdition,
  type ExplorerState,
} from '../../../src/charts/explorer/explorer-choices.ts';
import { decodeState, encodeState } from '../../../src/islands/explorer/explorer-state.ts';
import { measuresOf, viewsOf } from '../../../src/islands/explorer/allowed-choices.ts';
import { catalogue } from './sample-catalogue.ts';

const decode = (query: string) => decodeState(new URLSearchParams(query), catalogue);
const geos = catalogue.regions.map(({ geo }) => geo);

/** Any state that an edition allows. */
const stateOf = (edition: CatalogueEdition): fc.Arbitrary<ExplorerState> => {
  return fc
    .tuple(
      fc.constantFrom(...edition.levels),
      fc.nat(),
      fc.constantFrom(...[...edition.references, null]),
    )
    .chain(([level, place, reference]) => {
      const activity = level.activities[place % level.activities.length]!;
      const others = level.activities.filter((code) => code !== activity);
      return fc.record({
        edition: fc.constant(edition.id),
        view: fc.constantFrom(...viewsOf(edition)),
        level: fc.constant(level.level),
        activity: fc.constant(activity),
        regions: fc.shuffledSubarray(geos, { maxLength: 4 }),
        activities: fc.shuffledSubarray(others, { maxLength: Math.min(3, others.length) }),
        measure: fc.constantFrom(...measuresOf(edition, level.level)),
        symbols: fc.boolean(),
        lqThreshold: fc.integer({ min: 10, max: 100 }).map((steps) => steps / 20),
        minShare: fc.integer({ min: 0, max: 100 }).map((steps) => steps / 1000),
        totalBasis: fc.constant(reference?.basis ?? edition.totalBasis),
        referenceArea: fc.constant(reference?.area ?? edition.referenceArea),
        certainty: fc.constantFrom(...CERTAINTY_CHOICES),
        weights: fc.constantFrom(...[...edition.weightSets, edition.weights]),
        order: fc.constantFrom(...ORDERS),
      });
    });
};
const anyState = fc.constantFrom(...catalogue.editions).chain(stateOf);

describe('the address of a state', () => {
  it('gives the state back, without notices, and is the same for the same state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const query = encodeState(state, catalogue);
        const { state: back, notices } = decodeState(
          new URLSearchParams(query.toString()),
          catalogue,
        );
        expect(notices).toEqual([]);
        expect(back).toEqual(state);
        expect(encodeState(back, catalogue).toString()).toBe(query.toString());
      }),
    );
  });

  it('is empty for the first view of the first edition', () => {
    expect(encodeState(firstState(catalogue.editions[0]!), catalogue).toString()).toBe('');
    expect(decode('')).toEqual({ state: firstState(catalogue.editions[0]!), notices: [] });
  });

  it('writes the minimum share in per cent, as the slider shows it', () => {
    const state = { ...firstState(catalogue.editions[0]!), minShare: 0.07 };
    expect(encodeState(state, catalogue).toString()).toBe('share=7');
    expect(decode('share=7').state.minShare).toBe(0.07);
  });

  it('never yields a state that the catalogue does not have, whatever is asked', () => {
    const words = fc.constantFrom(
      'sbs-2015',
      'C15',
      'tourism',
      'ITC1 ITXX',
      '1.5',
      '-3',
      '1e9',
      '',
      'heat',
      '<b>',
      'IT',
    );
    const names = [
      'edition',
      'view',
      'level',
      'activity',
      'regions',
      'with',
      'measure',
      'lq',
      'share',
      'basis',
      'reference',
      'certainty',
      'weights',
      'order',
      'symbols',
      'other',
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(words, fc.string())),
        (asked) => {
          const { state } = decodeState(new URLSearchParams(asked), catalogue);
          const edition = catalogue.editions.find(({ id }) => id === state.edition)!;
          const level = edition.levels.find((each) => each.level === state.level)!;
          expect(level.activities).toContain(state.activity);
          expect(state.regions.every((geo) => geos.includes(geo))).toBe(true);
          expect(state.regions.length).toBeLessThanOrEqual(4);
          expect(state.activities.length).toBeLessThanOrEqual(3);
          expect(Number.isFinite(state.lqThreshold) && state.lqThreshold > 0).toBe(true);
          expect(state.minShare >= 0 && state.minShare <= 0.1).toBe(true);
          expect(decodeState(encodeState(state, catalogue), catalogue).notices).toEqual([]);
        },
      ),
    );
  });
});

describe('an address that asks for what is not there', () => {
  it('falls back to the first edition and says so', () => {
    const { state, notices } = decode('edition=sbs-1815');
    expect(state.edition).toBe('sbs-2015');
    expect(notices).toEqual([{ parameter: 'edition', asked: 'sbs-1815', used: 'sbs-2015' }]);
  });

  it('refuses an activity of another level, and an uncovered one', () => {
    expect(decode('activity=textile').notices).toEqual([
      { parameter: 'activity', asked: 'textile', used: 'C15' },
    ]);
    expect(decode('activity=O84').state.activity).toBe('C15');
    expect(decode('level=ecosystem&activity=textile').notices).toEqual([]);
  });

  it('takes four regions at most, each once, and names the others', () => {
    const { state, notices } = decode('regions=ITC1+ITC1+ITXX+ITC2+ITF1+ITH1+ITI3');
    expect(state.regions).toEqual(['ITC1', 'ITC2', 'ITF1', 'ITH1']);
    expect(notices).toEqual([
      { parameter: 'regions', asked: 'ITXX ITI3', used: 'ITC1 ITC2 ITF1 ITH1' },
    ]);
  });

  it('takes no threshold that is not a plain number within the range of the slider', () => {
    for (const asked of ['abc', '-1', '0', '1e0', 'NaN', '99', '']) {
      const { state, notices } = decode(`lq=${asked}`);
      expect(state.lqThreshold, asked).toBe(1.5);
      expect(notices, asked).toEqual([{ parameter: 'lq', asked, used: '1.5' }]);
    }
    expect(decode('lq=2.25').state.lqThreshold).toBe(2.25);
  });

  it('takes only pairs of reference area and total basis that are published', () => {
    const { state, notices } = decode('reference=IT&basis=classified_sum');
    expect(state.referenceArea).toBe('IT');
    expect(state.totalBasis).toBe('total_employment');
    expect(notices).toEqual([
      { parameter: 'basis', asked: 'classified_sum', used: 'total_employment' },
    ]);
  });

  it('has no head count of ecosystems, because they overlap', () => {
    const { state, notices } = decode('level=ecosystem&measure=employment');
    expect(state.measure).toBe('lq');
    expect(notices).toEqual([{ parameter: 'measure', asked: 'employment', used: 'lq' }]);
  });

  it('shows no quotients of printed lists', () => {
    const { state, notices } = decode('edition=eccp-2023&view=scatter&measure=lq');
    expect(state.view).toBe('map');
    expect(state.measure).toBe('count');
    expect(notices.map(({ parameter }) => parameter)).toEqual(['view', 'measure']);
  });
});
