import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shannonEntropy } from '../../src/core/entropy.ts';
import { hachmanIndex } from '../../src/core/hachman.ts';
import { herfindahlIndex } from '../../src/core/herfindahl.ts';
import { krugmanIndex } from '../../src/core/krugman.ts';
import { locationQuotient } from '../../src/core/location-quotient.ts';
import { locationalGini } from '../../src/core/locational-gini.ts';
import { standardisedLq } from '../../src/core/standardised-lq.ts';
import { symmetricLq } from '../../src/core/symmetric-lq.ts';
import { theilIndex } from '../../src/core/theil.ts';
import { topRegionShare } from '../../src/core/top-region-share.ts';
import { column, rowSums } from '../core/check-matrix.ts';
import { databaseOf, relativeError, rowsOf } from './duckdb.ts';
import { randomTables } from './random-tables.ts';

const tables = randomTables(1200, 20240504);
const lqs = tables.map(locationQuotients);
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await databaseOf(tables);
  await connection.run(`
    CREATE VIEW by_region AS
      SELECT *, sum(e) OVER (PARTITION BY t, r) AS region,
        sum(e) OVER (PARTITION BY t, i) AS activity, sum(e) OVER (PARTITION BY t) AS everything
      FROM cells;
    CREATE TABLE lq AS
      SELECT t, r, i, CASE WHEN region > 0 AND activity > 0
        THEN (e::DOUBLE / region::DOUBLE) / (activity::DOUBLE / everything::DOUBLE) END AS lq
      FROM by_region;
    CREATE TABLE shares AS
      SELECT t, r, i, e::DOUBLE / nullif(sum(e) OVER (PARTITION BY t, r), 0)::DOUBLE AS s,
        activity::DOUBLE / nullif(sum(activity) OVER (PARTITION BY t, r), 0)::DOUBLE AS whole
      FROM by_region WHERE e IS NOT NULL;
    CREATE TABLE places AS
      SELECT t, r, i, e::DOUBLE / nullif(sum(e) OVER (PARTITION BY t, i), 0)::DOUBLE AS x,
        region::DOUBLE / nullif(sum(region) OVER (PARTITION BY t, i), 0)::DOUBLE AS y
      FROM by_region WHERE e IS NOT NULL;
  `);
});
afterAll(() => connection.closeSync());

function locationQuotients(table: (number | null)[][]): (number | null)[][] {
  const regions = rowSums(table);
  const everything = regions.reduce((sum, total) => sum + total, 0);
  return table.map((region, r) =>
    region.map((cell, i) => {
      const activity = rowSums([column(table, i)])[0]!;
      return cell === null ? null : locationQuotient(cell, regions[r]!, activity, everything);
    }),
  );
}

/** Largest relative error of a measure over the rows `(table, position, …, value)` of a query. */
async function largestError(
  sql: string,
  own: (table: number, position: number, activity: number) => number | null | undefined,
): Promise<number> {
  const rows = await rowsOf(connection, sql);
  expect(rows.length).toBeGreaterThan(1000);
  let largest = 0;
  for (const row of rows) {
    const error = relativeError(own(row[0]!, row[1]!, row[2]!), row.at(-1)!);
    largest = Math.max(largest, error);
  }
  return largest;
}

describe('1,200 random tables, against SQL', () => {
  it('give the same location quotients', async () => {
    const sql = 'SELECT t, r, i, lq FROM lq';
    expect(await largestError(sql, (t, r, i) => lqs[t]![r]![i])).toBeLessThanOrEqual(1e-12);
  });

  it('give the same symmetric location quotients', async () => {
    // (LQ − 1) loses digits near 1 on both sides alike; compared where it does not.
    const sql =
      'SELECT t, r, i, (lq - 1) / (lq + 1) FROM lq WHERE lq IS NULL OR abs(lq - 1) > 0.01';
    const own = (t: number, r: number, i: number) => symmetricLq(lqs[t]![r]![i]!);
    expect(await largestError(sql, own)).toBeLessThanOrEqual(1e-12);
  });

  it('give the same standardised location quotients', async () => {
    const sql = `SELECT t, i, r, CASE WHEN count(lq) OVER same >= 8
        THEN (lq - avg(lq) OVER same) / nullif(stddev_samp(lq) OVER same, 0) END AS z
      FROM lq WINDOW same AS (PARTITION BY t, i)
      QUALIFY z IS NULL OR abs(z) > 0.01`;
    const standardised = tables.map((table, t) =>
      table[0]!.map((_, i) => standardisedLq(column(lqs[t]!, i), { resamples: 1 })),
    );
    const own = (t: number, i: number, r: number) => standardised[t]![i]!.values[r];
    expect(await largestError(sql, own)).toBeLessThanOrEqual(1e-12);
  });

  it.each([
    ['Krugman index', 'sum(abs(s - whole))', krugmanIndex],
    ['Hachman index', '1 / sum(s * s / nullif(whole, 0))', hachmanIndex],
    ['Herfindahl index', 'sum(s * s)', herfindahlIndex],
    ['entropy', 'sum(CASE WHEN s > 0 THEN -s * log2(s) WHEN s = 0 THEN 0 END)', shannonEntropy],
  ])('give the same %s', async (_, formula, measure) => {
    const sql = `SELECT cells.t, cells.r, any_value(value) FROM cells
      LEFT JOIN (SELECT t, r, ${formula} AS value FROM shares GROUP BY t, r) AS found
        ON found.t = cells.t AND found.r = cells.r
      GROUP BY cells.t, cells.r`;
    const references = tables.map((table) =>
      table[0]!.map((__, i) => {
        const known = column(table, i).filter((cell) => cell !== null);
        return known.length === 0 ? null : known.reduce((sum, cell) => sum + cell, 0);
      }),
    );
    const own = (t: number, r: number) => measure(tables[t]![r]!, references[t]!).value;
    expect(await largestError(sql, own)).toBeLessThanOrEqual(1e-12);
  });

  it.each([
    ['Theil index', 'sum(CASE WHEN x > 0 THEN x * ln(x / y) WHEN x = 0 THEN 0 END)', theilIndex],
    ['top-region share', 'max(x)', topRegionShare],
  ])('give the same %s', async (_, formula, measure) => {
    const sql = `SELECT cells.t, cells.i, any_value(value) FROM cells
      LEFT JOIN (SELECT t, i, ${formula} AS value FROM places GROUP BY t, i) AS found
        ON found.t = cells.t AND found.i = cells.i
      GROUP BY cells.t, cells.i`;
    const own = (t: number, i: number) => measure(column(tables[t]!, i), rowSums(tables[t]!)).value;
    expect(await largestError(sql, own)).toBeLessThanOrEqual(1e-12);
  });
  it('give the same locational Gini, there as the area over the Lorenz curve', async () => {
    // ½ − area loses digits near 0; compared where it does not.
    const sql = `SELECT t, i, 0.5 - sum(y * (cumulated - x / 2)) AS gini FROM (
        SELECT *, sum(x) OVER (PARTITION BY t, i ORDER BY x / nullif(y, 0) NULLS FIRST, r)
          AS cumulated FROM places)
      GROUP BY t, i HAVING gini IS NULL OR gini > 0.01`;
    const own = (t: number, i: number) =>
      locationalGini(column(tables[t]!, i), rowSums(tables[t]!)).value;
    expect(await largestError(sql, own)).toBeLessThanOrEqual(1e-12);
  });
});
