import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstState,
  MEASURES,
  VIEWS,
  type ExplorerState,
} from '../../../src/charts/explorer/explorer-choices.ts';
import { LEVELS } from '../../../src/core/activity.ts';
import { decodeState, encodeState } from '../../../src/islands/explorer/explorer-state.ts';
import { nextState } from '../../../src/islands/explorer/next-state.ts';
import { catalogue } from './sample-catalogue.ts';

const start = firstState(catalogue.editions[0]!);
const next = (change: Partial<ExplorerState>, from = start): ExplorerState =>
  nextState(from, change, catalogue);

describe('the state after a choice', () => {
  it('keeps the selection when the view changes', () => {
    const chosen = { ...start, activity: 'C13', regions: ['ITI3'], lqThreshold: 2 };
    expect(next({ view: 'heat' }, chosen)).toEqual({ ...chosen, view: 'heat' });
  });

  it('gives way to the first choice of an edition that does not have the old one', () => {
    const moved = next({ edition: 'eccp-2023' }, { ...start, view: 'scatter', lqThreshold: 3 });
    expect(moved).toMatchObject({
      view: 'map',
      measure: 'count',
      lqThreshold: 1.5,
      activity: 'C15',
    });
    expect(next({ edition: 'lfs-2015' })).toMatchObject({ level: 'section_group', activity: 'A' });
  });

  it('drops the activities compared that the level does not have, and the chosen one among them', () => {
    const compared = { ...start, activities: ['C13', 'C14'] };
    expect(next({ activity: 'C13' }, compared).activities).toEqual(['C14']);
    expect(next({ level: 'ecosystem' }, compared).activities).toEqual([]);
  });

  it('has no head count of ecosystems', () => {
    expect(next({ level: 'ecosystem' }, { ...start, measure: 'employment' }).measure).toBe('lq');
  });

  it('falls back to the published reference when a pair is not published', () => {
    const classified = { ...start, totalBasis: 'classified_sum' as const };
    expect(next({ referenceArea: 'IT' }, classified)).toMatchObject({
      referenceArea: 'EU27_2020',
      totalBasis: 'total_employment',
    });
  });

  it('always has an address that gives it back without a notice', () => {
    const change = fc.record(
      {
        edition: fc.constantFrom(...catalogue.editions.map(({ id }) => id)),
        view: fc.constantFrom(...VIEWS),
        level: fc.constantFrom(...LEVELS),
        activity: fc.constantFrom('C13', 'C15', 'textile', 'A', 'X'),
        measure: fc.constantFrom(...MEASURES),
        referenceArea: fc.constantFrom('EU27_2020', 'IT'),
        totalBasis: fc.constantFrom('total_employment' as const, 'classified_sum' as const),
        weights: fc.constantFrom('asmr-2021', 'asmr-2022', ''),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const state = changes.reduce((before, each) => next(each, before), start);
        expect(decodeState(encodeState(state, catalogue), catalogue)).toEqual({
          state,
          notices: [],
        });
      }),
    );
  });
});
