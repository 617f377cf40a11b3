import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFiles } from '../../scripts/io/build-files.ts';
import type { AgglomerationRow, LocationQuotientRow } from '../../src/schema/published.ts';
import { relativeError } from './duckdb.ts';

const root = path.resolve(import.meta.dirname, '../..');
const data = path.join(root, 'data');
const inputs: Record<string, string> = {
  sbs: path.join(data, 'extracts/sbs_r_nuts06_r2-2015/sbs_r_nuts06_r2.sdmx.csv'),
  lfs: path.join(data, 'extracts/lfst_r_lfe2en2-2014-2015/lfst_r_lfe2en2.sdmx.csv'),
  nace: path.join(data, 'reference/nace-r2.csv'),
  weights: path.join(data, 'reference/ecosystem-weights-asmr-2021.csv'),
};
const COLUMNS = [
  'share',
  'share_low',
  'share_high',
  'reference_share',
  'reference_share_low',
  'reference_share_high',
  'lq',
  'lq_low',
  'lq_high',
] as const;

let quotients: LocationQuotientRow[];
let agglomerations: AgglomerationRow[];
let database: DuckDBConnection;

beforeAll(async () => {
  const files = await buildFiles(
    data,
    ['sbs-2015'],
    path.join(root, 'no-such-folder'),
    () => () => {},
  );
  const rows = <Row>(name: string): Row[] => {
    const file = files.find((candidate) => candidate.path === `sbs-2015/${name}.json`)!;
    return JSON.parse(new TextDecoder().decode(file.bytes)) as Row[];
  };
  quotients = rows('location-quotients');
  agglomerations = rows('agglomerations');
  database = await (await DuckDBInstance.create(':memory:')).connect();
  const sql = readFileSync(path.join(import.meta.dirname, 'edition.sql'), 'utf8');
  await database.run(sql.replace(/\{(\w+)\}/g, (_, name: string) => inputs[name]!));
}, 60_000);

async function oracle(table: string): Promise<Record<string, unknown>[]> {
  const reader = await database.runAndReadAll(`select * from ${table}`);
  return reader.getRowObjects();
}

/** The largest relative error of all numbers, and how many were compared. */
function worst(
  published: readonly LocationQuotientRow[],
  expected: readonly Record<string, unknown>[],
): { error: number; compared: number; where: string } {
  const found = { error: 0, compared: 0, where: '' };
  const byKey = new Map(published.map((row) => [`${row.geo} ${row.activity}`, row]));
  for (const row of expected) {
    const own = byKey.get(`${String(row['geo'])} ${String(row['activity'])}`);
    for (const column of COLUMNS) {
      const error = relativeError(own?.[column], row[column] as number | null);
      found.compared += 1;
      if (error > found.error) {
        found.error = error;
        found.where = `${String(row['geo'])} ${String(row['activity'])} ${column}`;
      }
    }
  }
  return found;
}

describe('the whole sbs-2015 edition against an independent computation in SQL', () => {
  it('agrees on shares, references, quotients and bounds of all sections and divisions', async () => {
    const nace = quotients.filter((row) => row.classification === 'nace_r2');
    const result = worst(nace, await oracle('oracle_nace'));
    // 21 regions × (21 sections + 88 divisions) × 9 columns
    expect(nace).toHaveLength(21 * 109);
    expect(result.compared).toBe(21 * 109 * 9);
    expect(result.where === '' || result.error <= 1e-12, JSON.stringify(result)).toBe(true);
  });

  it('agrees on the ecosystems', async () => {
    const ecosystems = quotients.filter((row) => row.classification === 'ecosystem');
    const result = worst(ecosystems, await oracle('oracle_ecosystem'));
    expect(result.compared).toBe(21 * 14 * 9);
    expect(result.where === '' || result.error <= 1e-12, JSON.stringify(result)).toBe(true);
  });

  it('takes the same verdicts, in whole persons', async () => {
    const expected = (await oracle('oracle_nace'))
      .filter((row) => row['passes'] === true)
      .map((row) => `${String(row['geo'])} ${String(row['activity'])}`)
      .sort();
    const own = quotients
      .filter((row) => row.classification === 'nace_r2' && row.passes === true)
      .map((row) => `${row.geo} ${row.activity}`)
      .sort();
    expect(own).toEqual(expected);
  });

  it('counts 83 agglomerations of divisions, as measured on the figures', () => {
    const divisions = agglomerations.filter((row) => row.level === 'division' && row.passes);
    expect(divisions).toHaveLength(83);
  });
});
