import { describe, expect, it } from 'vitest';
import { readProfiles, readReference } from '../../scripts/io/read-reference.ts';
import { DataError } from '../../src/core/data-error.ts';
import { makeQuery, type Wish } from '../../src/pipeline/query-plan-make.ts';
import { availableCodes, updateOf, withinTable } from '../../src/pipeline/query-plan-available.ts';
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

describe('what Eurostat says of a table', () => {
  const annotation = (title: string, type: string): string =>
    `<c:Annotation><c:AnnotationTitle>${title}</c:AnnotationTitle><c:AnnotationType>${type}</c:AnnotationType></c:Annotation>`;

  it('is dated by the update of its data, not by that of its structure', () => {
    const published = annotation('2026-01-09T23:00:00+0100', 'DISSEMINATION_TIMESTAMP_DATA');
    const updated = annotation('2026-01-10T11:00:00+0100', 'UPDATE_DATA');
    const structure = annotation('2026-02-02T11:00:00+0100', 'UPDATE_STRUCTURE');
    expect(updateOf(structure + published + updated)).toBe('2026-01-10T11:00:00+0100');
    expect(updateOf(structure + published)).toBe('2026-01-09T23:00:00+0100');
    expect(updateOf(structure)).toBeNull();
  });

  it('takes codes that the table lacks out of the query, and refuses a group of which none is left', () => {
    const key = (id: string, ...list: string[]): string =>
      `<c:KeyValue id="${id}">${list.map((code) => `<c:Value>${code}</c:Value>`).join('')}</c:KeyValue>`;
    const available = availableCodes(
      key('freq', 'A') + key('unit', 'THS_PER') + key('geo', 'IT', 'FR') + key('nace_r2', 'J'),
    );
    const query = plan('lfst_r_lfe2en2', { geo: 'EU', nace: 'J' });
    const within = withinTable(query, available);
    expect(codes(within.query, 'geo')).toEqual(['FR', 'IT']);
    expect(codes(within.query, 'unit')).toEqual(['THS_PER']);
    // The older table has no sex and no age: they are not asked for.
    expect(within.query.filters.map(({ dimension }) => dimension)).toEqual([
      'freq',
      'unit',
      'nace_r2',
      'geo',
    ]);
    expect(within.absent.map(({ dimension }) => dimension)).toEqual(['nace_r2', 'geo']);
    const named = plan('lfst_r_lfe2en2', { geo: 'EU28', nace: 'J' });
    expect(() => withinTable(named, available)).toThrow(/^CODE_NOT_IN_TABLE .*geo EU28/);
  });

  it('that gives no list of codes leaves the query as it is', () => {
    const query = plan('lfst_r_lfe2en2');
    expect(withinTable(query, availableCodes('<html/>'))).toEqual({ query, absent: [] });
  });
});
