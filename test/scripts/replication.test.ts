import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFiles } from '../../scripts/io/build-files.ts';
import {
  REPLICATION_TABLES,
  type ReplicationCountRow,
  type ReplicationErratumRow,
  type ReplicationFigureRow,
  type ReplicationListRow,
} from '../../src/schema/published-replication.ts';

const root = path.resolve(import.meta.dirname, '../..');
const published = new Map<string, string>();

beforeAll(async () => {
  const files = await buildFiles(
    path.join(root, 'data'),
    [],
    path.join(root, 'none'),
    () => () => {},
  );
  for (const file of files) published.set(file.path, new TextDecoder().decode(file.bytes));
});

const rowsOf = <Row>(table: string): Row[] =>
  JSON.parse(published.get(`replication/${table}.json`)!) as Row[];
const lists = (edition: string) =>
  rowsOf<ReplicationListRow>('lists').filter((row) => row.edition === edition);
const figure = (id: string, edition = '') =>
  rowsOf<ReplicationFigureRow>('figures').find(
    (row) => row.figure === id && row.edition === edition,
  )!;

describe('the published replication report', () => {
  it('is there in three formats, each row as its schema says', () => {
    for (const [name, schema] of Object.entries(REPLICATION_TABLES)) {
      const rows = rowsOf(name);
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) schema.parse(row);
      for (const format of ['csv', 'parquet']) {
        expect(published.has(`replication/${name}.${format}`)).toBe(true);
      }
    }
  });

  it('has every printed agglomeration once against every computed edition', () => {
    for (const edition of ['sbs-2015', 'lfs-2015']) {
      const named = lists(edition).filter((row) => row.published_rank !== null);
      expect(named).toHaveLength(80 + 20);
      expect(new Set(named.map((row) => `${row.geo} ${row.activity}`)).size).toBe(100);
    }
  });

  it('gives every difference its reason, and sameness none', () => {
    for (const row of rowsOf<ReplicationListRow>('lists')) {
      expect(row.reason === null, `${row.edition} ${row.geo} ${row.activity}`).toBe(
        row.outcome === 'same',
      );
    }
  });

  it('says of T97, A01 and S96 that business statistics do not contain them', () => {
    const rows = lists('sbs-2015').filter((row) => ['T97', 'A01', 'S96'].includes(row.activity));
    // 21 regions name T97, 12 S96, 6 A01.
    expect(rows).toHaveLength(39);
    expect(new Set(rows.map((row) => row.reason))).toEqual(new Set(['not_in_source_table']));
  });

  it('gives the numbers where the rule is not met', () => {
    const below = lists('sbs-2015').filter((row) => row.reason?.startsWith('below'));
    expect(below.length).toBeGreaterThan(0);
    for (const { lq, share, reason } of below) {
      expect([lq! <= 1.5, share! < 0.01]).toEqual([
        reason !== 'below_share',
        reason !== 'below_lq',
      ]);
    }
  });

  it('shows the group of sections where an edition has no divisions', () => {
    const row = lists('lfs-2015').find((one) => one.geo === 'ITF6' && one.activity === 'A01')!;
    expect(row).toMatchObject({
      outcome: 'not_comparable',
      reason: 'other_level',
      compared_level: 'section_group',
      compared_activity: 'A',
      computed_rank: null,
    });
    expect(row.lq).toBeGreaterThan(1.5);
  });

  it('counts by region so that both sides add up', () => {
    const counts = rowsOf<ReplicationCountRow>('counts').filter(
      (row) => row.edition === 'sbs-2015',
    );
    expect(counts).toHaveLength(2 * 22);
    for (const row of counts) {
      expect(row.same! + row.published_only!).toBe(row.published_named);
      expect(row.same! + row.computed_only!).toBe(row.computed_count);
      expect(row.computed_count! - row.published_count!).toBe(row.difference);
      expect(row.computed_certain!).toBeLessThanOrEqual(row.computed_possible!);
    }
    const italy = counts.find((row) => row.geo === 'IT' && row.level === 'division')!;
    expect([italy.published_count, italy.computed_count]).toEqual([94, 83]);
  });

  it('leaves counts empty, not zero, at a level the edition does not have', () => {
    const rows = rowsOf<ReplicationCountRow>('counts').filter((row) => row.edition === 'lfs-2015');
    expect(rows.every((row) => row.computed_count === null && row.difference === null)).toBe(true);
  });
});

describe('the figures of the documents', () => {
  it('are recomputed from the documents as transcribed', () => {
    const found = (id: string) => [figure(id).published, figure(id).recomputed, figure(id).outcome];
    expect(found('table-1-counts')).toEqual([94, 94, 'agrees']);
    expect(found('table-1-named')).toEqual([94, 80, 'differs']);
    expect(found('table-2-named')).toEqual([19, 20, 'differs']);
    // 87 + 8 + 9; 83 + 9 + 7
    expect(found('members-italy')).toEqual([100, 104, 'differs']);
    expect(found('members-eu')).toEqual([100, 99, 'differs']);
    // 4 · 9 + 3 · 8 + 7 + 6 + 5 + 3 · 2
    expect(found('organisations-by-ecosystem')).toEqual([97, 84, 'differs']);
    expect(found('escp-countries')).toEqual([2, 22, 'differs']);
    expect(found('escp-members')).toEqual([2, 19, 'differs']);
    expect(found('innosup-countries')).toEqual([22, 21, 'differs']);
    expect(found('national-budget-8')).toEqual([40_000_000, 38_750_000, 'differs']);
    expect(found('lombardy-budget')).toEqual([500_000, 450_000, 'differs']);
    expect(found('escp-4x-projects')).toEqual([3_600_000, 4_320_000, 'differs']);
    expect(found('escp-4x-maximum')).toEqual([12, 10, 'differs']);
    expect(found('tuscan-provinces')).toEqual([10, 9, 'differs']);
    expect(found('t97-named')).toEqual([null, 21, 'in_words']);
    expect(found('s96-named')).toEqual([null, 12, 'in_words']);
    expect(found('textile-not-north')).toEqual([null, 7, 'in_words']);
  });

  it('are found again in the editions where that is possible, with what limits it', () => {
    expect(figure('figure-1-retail-rank', 'sbs-2015')).toMatchObject({
      recomputed: 1,
      outcome: 'agrees',
      reason: 'others_partial',
    });
    expect(figure('figure-1-proximity-rank', 'sbs-2015')).toMatchObject({
      outcome: 'not_comparable',
      reason: 'partial_coverage',
    });
    const textile = figure('textile-double', 'sbs-2015');
    expect(textile.outcome).toBe('agrees');
    expect(textile.recomputed).toBeCloseTo(1.87, 2);
    expect(figure('textile-double', 'lfs-2015')).toMatchObject({
      recomputed: null,
      outcome: 'not_computable',
      reason: 'no_ecosystems',
    });
    expect(figure('organisations')).toMatchObject({ basis: 'none', reason: 'not_public' });
  });

  it('name the errata they belong to, and every erratum is published in both languages', () => {
    const errata = rowsOf<ReplicationErratumRow>('errata');
    const ids = new Set(errata.map((row) => row.erratum));
    const figures = rowsOf<ReplicationFigureRow>('figures');
    for (const { erratum } of figures) if (erratum !== '') expect(ids).toContain(erratum);
    expect(errata.find((row) => row.erratum === 'table-1-total')!.figures).toBe(
      'table-1-counts table-1-named',
    );
  });
});
