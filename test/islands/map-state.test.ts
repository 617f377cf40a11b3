import { describe, expect, it } from 'vitest';
import { addressOf, canShow, stateFrom } from '../../src/islands/map-state.ts';
import type { HomeData, HomeEdition } from '../../src/schema/home-data.ts';

const count = { n: 1, certain: 1, most: 1, list: [] as [string, number][] };
const edition = (id: string, activities: string[], ecosystems: boolean): HomeEdition => ({
  id,
  kind: 'computed',
  title: id,
  year: '2015',
  threshold: 1.5,
  minShare: 0.01,
  area: 'EU27_2020',
  basis: 'total_employment',
  weights: null,
  activities,
  counts: { ITI3: { divisions: count, ecosystems: ecosystems ? count : null } },
});
const marked = { year: '2023', first: { geos: [], label: '' }, second: null, unnamed: '' };
const home: HomeData = {
  dataFolder: '/data/',
  regions: [],
  names: {},
  editions: [edition('main', ['C15', 'textile'], true), edition('groups', ['B-E'], false)],
  organisations: marked,
  policy: marked,
};
const at = (query: string): URL => new URL(`https://landscape.example/it/${query}`);

describe('the state of the map', () => {
  it('is the first view where the address says nothing', () => {
    expect(stateFrom(at(''), home)).toEqual({ edition: 'main', show: 'divisions' });
  });

  it('comes from the address', () => {
    expect(stateFrom(at('?show=C15'), home)).toEqual({ edition: 'main', show: 'C15' });
    expect(stateFrom(at('?edition=groups&show=B-E'), home)).toEqual({
      edition: 'groups',
      show: 'B-E',
    });
  });

  it('falls back where an edition has no such activity, edition or count', () => {
    expect(stateFrom(at('?edition=groups&show=C15'), home).show).toBe('divisions');
    expect(stateFrom(at('?edition=nothing'), home).edition).toBe('main');
    expect(stateFrom(at('?edition=groups&show=ecosystems'), home).show).toBe('divisions');
    expect(stateFrom(at('?show=%3Cscript%3E'), home).show).toBe('divisions');
  });

  it('stands in the address and leaves the first view without any', () => {
    const state = { edition: 'groups', show: 'B-E' };
    const address = addressOf(at('#table'), state, home);
    expect(stateFrom(address, home)).toEqual(state);
    expect(address.hash).toBe('#table');
    expect(addressOf(address, { edition: 'main', show: 'divisions' }, home).search).toBe('');
  });

  it('offers documents beside every edition', () => {
    expect(home.editions.every((each) => canShow(each, 'organisations'))).toBe(true);
  });
});
