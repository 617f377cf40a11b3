import { beforeAll, describe, expect, it } from 'vitest';
import type { EditionResult } from '../../src/pipeline/edition-tables.ts';
import { replicationLists } from '../../src/pipeline/replication-lists.ts';
import { replicationCounts } from '../../src/pipeline/replication-counts.ts';
import type { PrintedTables } from '../../src/pipeline/replication-tables.ts';
import type {
  ReplicationListRow,
  ReplicationCountRow,
} from '../../src/schema/published-replication.ts';
import { computeSpecialExtraction, printedLists, specialExtraction } from './special-extraction.ts';

let printed: PrintedTables;
let result: EditionResult;
let rows: ReplicationListRow[];
let regions: ReplicationCountRow[];

beforeAll(async () => {
  printed = printedLists();
  const special = await computeSpecialExtraction();
  result = special.result;
  rows = replicationLists(printed, special.computed);
  regions = replicationCounts(printed, special.computed, rows);
});

const listed = (geo: string, level = 'division'): string[] =>
  result.tables.agglomerations
    .filter((row) => row.geo === geo && row.level === level && row.rank !== null)
    .sort((a, b) => a.rank! - b.rank!)
    .map((row) => row.activity);
const rowOf = (geo: string, activity: string): ReplicationListRow =>
  rows.find((row) => row.geo === geo && row.activity === activity)!;

describe('a special extraction of the Labour Force Survey, constructed', () => {
  it('has 88 divisions that add up to the total in 21 regions and the reference area', () => {
    const cells = specialExtraction()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';'));
    expect(cells).toHaveLength(22 * 89);
    for (const geo of new Set(cells.map(([code]) => code!))) {
      const of = (total: boolean): number[] =>
        cells
          .filter(([code, activity]) => code === geo && (activity === 'TOTAL') === total)
          .map((cell) => Math.round(Number(cell[3]) * 10));
      expect(
        of(false).every((value) => value >= 0),
        geo,
      ).toBe(true);
      expect(
        of(false).reduce((sum, value) => sum + value, 0),
        geo,
      ).toBe(of(true)[0]);
    }
  });

  it('gives the counts of both tables: 94 in 21 regions, and 19', () => {
    const counts = (level: 'division' | 'ecosystem') =>
      regions.filter((row) => row.level === level).map((row) => [row.geo, row.difference]);
    for (const level of ['division', 'ecosystem'] as const) {
      expect(counts(level).filter(([, difference]) => difference !== 0)).toEqual([]);
    }
    const italy = regions.filter((row) => row.geo === 'IT');
    expect(italy.map((row) => [row.level, row.published_count, row.computed_count])).toEqual([
      ['division', 94, 94],
      ['ecosystem', 19, 19],
    ]);
    expect(result.tables.regions.reduce((sum, row) => sum + row.agglomerations_nace!, 0)).toBe(94);
  });

  it('gives every printed agglomeration at its printed rank', () => {
    const named = rows.filter((row) => row.published_rank !== null);
    expect(named).toHaveLength(100);
    const different = named.filter(
      (row) => row.outcome !== 'same' || row.computed_rank !== row.published_rank,
    );
    expect(different.map((row) => [row.geo, row.activity, row.outcome, row.reason])).toEqual([
      ['ITF3', 'textile', 'published_only', 'below_lq'],
    ]);
  });

  it('orders ties by code', () => {
    // 12.8 of 1,000.0 against 800.0 of 100,000.0 is 1.6 in all three.
    expect(listed('ITC1').slice(5)).toEqual(['K65', 'K66', 'L68']);
    const lqs = ['K65', 'K66', 'L68'].map((activity) => rowOf('ITC1', activity).lq);
    expect(new Set(lqs)).toEqual(new Set([1.6]));
  });

  it('lists what is counted and not named as beyond the named', () => {
    // 94 counted and 80 named: 14 more.
    const beyond = rows.filter((row) => row.outcome === 'computed_only');
    expect(beyond).toHaveLength(14);
    expect(beyond.every((row) => row.reason === 'beyond_named')).toBe(true);
    expect(rowOf('ITG2', 'L68')).toMatchObject({ computed_rank: 4, published_rank: null });
  });

  it('holds both edges of the rule: exactly 1.5 does not pass, exactly 1 % does', () => {
    const cell = (geo: string, activity: string) =>
      result.tables['location-quotients']!.find(
        (row) => row.geo === geo && row.activity === activity,
      )!;
    // 9000 · 100000000 · 2 = 3 · 600000 · 1000000
    expect(cell('ITF1', 'C14')).toMatchObject({ lq: 1.5, passes: false });
    expect(cell('ITC4', 'C14')).toMatchObject({ share: 0.01, passes: true });
  });

  it('finds Textile where no division of it is large enough', () => {
    expect(listed('ITF2')).toEqual(['T97', 'A01']);
    expect(listed('ITF2', 'ecosystem')).toEqual(['textile']);
    expect(listed('ITF5', 'ecosystem')).toEqual(['textile', 'agri-food']);
    expect(listed('ITH1', 'ecosystem')).toEqual(['tourism', 'textile']);
  });
});
