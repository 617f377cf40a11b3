import { describe, expect, it } from 'vitest';
import { readProfiles, readReference } from '../../scripts/io/read-reference.ts';
import { DataError } from '../../src/core/data-error.ts';
import { makeQuery, type Wish } from '../../src/pipeline/query-plan-make.ts';
import { dataUrl } from '../../src/pipeline/query-plan-url.ts';
import { codesOf, estimatedCells, splitQuery, type Query } from '../../src/pipeline/query-plan.ts';
import type { NutsChangeRow } from '../../src/schema/reference.ts';

const tables = readReference('data');
const profiles = readProfiles('data');
const changes: NutsChangeRow[] = [
  {
    ...{ from_version: '2006', to_version: '2010', kind: 'renamed', source: '' },
    ...{ from_code: 'ITD1', to_code: 'ITH1' },
  },
];

function plan(dataset: string, wish: Partial<Wish> = {}): Query {
  const whole = { geo: 'nuts2:IT,EU', since: '2015', until: '2015', ...wish };
  return makeQuery(whole, profiles.get(dataset)!, tables, changes);
}

function codes(query: Query, dimension: string): string[] {
  return codesOf(query.filters.find((filter) => filter.dimension === dimension)!);
}

function refusal(wish: Partial<Wish>, dataset = 'lfst_r_lfe2en2'): DataError {
  try {
    plan(dataset, wish);
  } catch (error) {
    if (error instanceof DataError) return error;
  }
  throw new Error('the wish was granted');
}

describe('a query', () => {
  it('is estimated as the product of its positions, spellings of one code counting once', () => {
    // 12 activities × (21 regions + 27 members + EU27_2020) × 1 year; unit is THS or THS_PER.
    expect(estimatedCells(plan('lfst_r_lfe2en2'))).toBe(12 * 49);
  });

  it('splits by activity first and asks for every cell exactly once', () => {
    const query = plan('sbs_r_nuts06_r2', { until: '2018' });
    const parts = splitQuery(query, 1000);
    for (const part of parts) expect(estimatedCells(part)).toBeLessThanOrEqual(1000);
    const sum = parts.reduce((cells, part) => cells + estimatedCells(part), 0);
    expect(sum).toBe(estimatedCells(query));
    expect(new Set(parts.map((part) => dataUrl('', part))).size).toBe(parts.length);
  });

  it('splits by year where there is one activity, then by region', () => {
    const query = plan('lfst_r_lfe2emp', { since: '2011', until: '2015' });
    // 49 areas × 5 years: a limit of 100 leaves two years a part, a limit of 20 needs areas apart.
    expect(splitQuery(query, 100).map(({ since, until }) => [since, until])).toEqual([
      [2011, 2012],
      [2013, 2014],
      [2015, 2015],
    ]);
    const parts = splitQuery(query, 20);
    expect(parts.every((part) => estimatedCells(part) <= 20)).toBe(true);
    expect(parts.reduce((cells, part) => cells + estimatedCells(part), 0)).toBe(49 * 5);
  });

  it('carries the codes of NUTS 2006 only where the years reach back to 2010', () => {
    expect(codes(plan('lfst_r_lfe2en2', { since: '2010' }), 'geo')).toContain('ITD1');
    expect(codes(plan('lfst_r_lfe2en2', { since: '2011' }), 'geo')).not.toContain('ITD1');
  });

  it('takes partitions and single codes, and the totals with them', () => {
    expect(codes(plan('lfst_r_lfe2en2', { nace: 'J,K' }), 'nace_r2')).toEqual([
      'J',
      'K',
      'TOTAL',
      'NRP',
    ]);
    expect(codes(plan('sbs_r_nuts06_r2', { nace: 'divisions' }), 'nace_r2')).toHaveLength(68);
    expect(codes(plan('lfst_r_lfe2en2', { nace: 'section_groups' }), 'nace_r2')).toHaveLength(12);
  });

  it('refuses years that Eurostat would take for others', () => {
    expect(refusal({ since: '2016' }).code).toBe('PERIODS_INVERTED');
    expect(refusal({ until: '2020-13' }).code).toBe('PERIOD_NOT_A_YEAR');
  });

  it('refuses codes of no list and says which one Eurostat writes', () => {
    expect(refusal({ geo: 'GR' }).wayOut).toBe('Eurostat writes EL for this country.');
    expect(refusal({ geo: 'nuts2:XX' }).code).toBe('UNKNOWN_GEO');
    expect(refusal({ geo: 'IT,,FR' }).code).toBe('OPTION_NOT_UNDERSTOOD');
    expect(refusal({ nace: 'C99' }).code).toBe('UNKNOWN_ACTIVITY');
    expect(refusal({ nace: 'J' }, 'lfst_r_lfe2emp').code).toBe('OPTION_NOT_UNDERSTOOD');
  });
});
