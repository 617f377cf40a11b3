import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { buildFiles } from '../../scripts/io/build-files.ts';
import { sha256 } from '../../scripts/io/sha256.ts';
import type { PublishedFile } from '../../src/pipeline/table-files.ts';
import {
  EDITION_TABLES,
  manifestSchema,
  REFERENCE_TABLES,
  type AgglomerationRow,
  type LocationQuotientRow,
  type Manifest,
  type RegionRow,
} from '../../src/schema/published.ts';
import { STATISTICS_TABLES } from '../../src/schema/published-statistics.ts';
import { columnsOf } from '../../src/schema/table-columns.ts';

const root = path.resolve(import.meta.dirname, '../..');
let files: Map<string, PublishedFile>;
let manifest: Manifest;

beforeAll(async () => {
  const built = await buildFiles(
    path.join(root, 'data'),
    [],
    path.join(root, 'none'),
    () => () => {},
  );
  files = new Map(built.map((file) => [file.path, file]));
  manifest = manifestSchema.parse(JSON.parse(textOf('manifest.json')));
}, 60_000);

const textOf = (name: string): string => new TextDecoder().decode(files.get(name)!.bytes);
const rowsOf = <Row>(name: string): Row[] => JSON.parse(textOf(`${name}.json`)) as Row[];

describe('the published editions', () => {
  it('hold the same rows as CSV, JSON and Parquet, each row as its schema says', async () => {
    const schemas: Partial<Record<string, z.ZodObject>> = {
      ...EDITION_TABLES,
      ...STATISTICS_TABLES,
      ...REFERENCE_TABLES,
    };
    const tables = [...files.keys()].filter((name) => name.endsWith('.parquet'));
    expect(tables.length).toBeGreaterThanOrEqual(35);
    for (const name of tables) {
      const table = name.slice(0, -'.parquet'.length);
      const schema = schemas[table.split('/')[1]!];
      if (schema === undefined) continue;
      const rows = rowsOf<Record<string, unknown>>(table);
      for (const row of rows) schema.parse(row);
      const buffer = files.get(name)!.bytes.slice().buffer;
      expect(rows.length === 0 ? [] : await parquetReadObjects({ file: buffer })).toEqual(rows);
      const { data } = Papa.parse<string[]>(textOf(`${table}.csv`), { skipEmptyLines: true });
      const columns = columnsOf(schema);
      expect(data[0]).toEqual(columns.map((column) => column.name));
      const fromCsv = data.slice(1).map((fields) =>
        Object.fromEntries<string | number | boolean | null>(
          columns.map(({ name: column, type }, index) => {
            const field = fields[index]!;
            if (field === '') return [column, null];
            if (type === 'text') return [column, field];
            return [column, type === 'number' ? Number(field) : field === 'true'];
          }),
        ),
      );
      const emptyAsNull = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, value === '' ? null : value]),
        ),
      );
      expect(fromCsv).toEqual(emptyAsNull);
    }
  }, 60_000);

  it('are all listed in the manifest with their size and checksum', () => {
    const listed = new Set(manifest.files.map((file) => file.path));
    for (const [name, file] of files) {
      if (name.startsWith('manifest.')) continue;
      expect(listed.has(name), name).toBe(true);
      const entry = manifest.files.find((candidate) => candidate.path === name)!;
      expect(entry).toMatchObject({ bytes: file.bytes.length, sha256: sha256(file.bytes) });
    }
  });

  it('state every parameter of the method', () => {
    const sbs = manifest.editions.find((edition) => edition.id === 'sbs-2015')!;
    expect(sbs.parameters).toMatchObject({
      reference_area: 'EU27_2020',
      reference_kind: 'sum_of_members',
      total_basis: 'total_employment',
      nuts_version: '2021',
      nace_revision: 'nace_r2',
      measure: 'persons employed',
      lq_threshold: 1.5,
      min_share: 0.01,
      ecosystem_weights: 'asmr-2021',
    });
  });

  it('count agglomerations of divisions at full coverage only', () => {
    const regions = rowsOf<RegionRow>('sbs-2015/regions');
    expect(regions).toHaveLength(21);
    expect(regions.reduce((sum, row) => sum + row.agglomerations_nace!, 0)).toBe(83);
    const partial = rowsOf<AgglomerationRow>('sbs-2015/agglomerations').filter(
      (row) => row.coverage! < 1,
    );
    expect(partial.every((row) => row.rank === null)).toBe(true);
  });

  it('give every empty number its reason', () => {
    for (const edition of ['sbs-2015', 'lfs-2015']) {
      const rows = rowsOf<LocationQuotientRow>(`${edition}/location-quotients`);
      const silent = rows.filter((row) => row.lq === null && row.missing_reason === null);
      expect(silent).toEqual([]);
      const contradicting = rows.filter(
        (row) =>
          row.classification !== 'ecosystem' &&
          row.employment !== null &&
          row.lq !== null &&
          row.missing_reason !== null,
      );
      expect(contradicting).toEqual([]);
    }
  });

  it('never let a quotient leave its bounds', () => {
    const rows = rowsOf<LocationQuotientRow>('sbs-2015/location-quotients');
    const bounded = rows.filter(
      (row) => row.lq !== null && row.lq_low !== null && row.lq_high !== null,
    );
    expect(bounded.length).toBeGreaterThan(1500);
    for (const { lq, lq_low, lq_high } of bounded) {
      expect(lq!).toBeGreaterThanOrEqual(lq_low! - 1e-12);
      expect(lq!).toBeLessThanOrEqual(lq_high! + 1e-12);
    }
  });

  it('compute Marche in leather by hand: 25,950 of 624,800 against the members that publish', () => {
    const row = rowsOf<LocationQuotientRow>('sbs-2015/location-quotients').find(
      (candidate) => candidate.geo === 'ITI3' && candidate.activity === 'C15',
    )!;
    expect(row).toMatchObject({ employment: 25950, region_total: 624800 });
    // 25950 / 624800 = 0.0415332906…
    expect(row.share).toBeCloseTo(0.04153329065300896, 15);
    expect(row.lq).toBeCloseTo(row.share! / (row.reference_employment! / row.reference_total!), 9);
  });

  it('repeat the printed counts of the factsheet: 94 and 19', () => {
    const regions = rowsOf<RegionRow>('eccp-2023/regions');
    const sum = (name: 'agglomerations_nace' | 'agglomerations_ecosystem'): number =>
      regions.reduce((total, row) => total + row[name]!, 0);
    expect([sum('agglomerations_nace'), sum('agglomerations_ecosystem')]).toEqual([94, 19]);
    const listed = rowsOf<AgglomerationRow>('eccp-2023/agglomerations');
    expect(listed.filter((row) => row.level === 'division')).toHaveLength(80);
    expect(listed.every((row) => row.lq === null && row.certainty === 'undefined')).toBe(true);
  });
});
