import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { density } from '../../src/core/density.ts';
import { proximity } from '../../src/core/proximity.ts';
import { specialisedIn } from '../core/check-matrix.ts';
import { databaseOf, relativeError, rowsOf } from './duckdb.ts';
import { randomTables } from './random-tables.ts';

const tables = randomTables(1000, 7);
const specialised = tables.map(specialisedIn);
const related = specialised.map((table) => proximity(table));
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await databaseOf(tables);
  await connection.run(`
    CREATE TABLE m AS
      SELECT t, r, i, coalesce(
        e::HUGEINT * sum(e) OVER (PARTITION BY t)
          > sum(e) OVER (PARTITION BY t, i) * sum(e) OVER (PARTITION BY t, r), false) AS m
      FROM cells;
    CREATE TABLE phi AS
      SELECT a.t, a.i AS a, b.i AS b, sum((a.m AND b.m)::INTEGER)::DOUBLE
        / nullif(greatest(sum(a.m::INTEGER), sum(b.m::INTEGER)), 0)::DOUBLE AS phi
      FROM m AS a JOIN m AS b ON a.t = b.t AND a.r = b.r GROUP BY ALL;
  `);
});
afterAll(() => connection.closeSync());

describe('1,000 random tables, against SQL', () => {
  it('give the same proximities', async () => {
    const rows = await rowsOf(connection, 'SELECT t, a, b, phi FROM phi');
    for (const [t, a, b, phi] of rows) {
      expect(relativeError(related[t!]!.values[a!]![b!], phi!)).toBeLessThanOrEqual(1e-12);
    }
  });

  it('give the same densities', async () => {
    const rows = await rowsOf(
      connection,
      `SELECT phi.t, m.r, phi.a, sum(m.m::INTEGER * phi) / nullif(sum(phi), 0)
       FROM phi JOIN m ON m.t = phi.t AND m.i = phi.b WHERE phi.a <> phi.b GROUP BY ALL`,
    );
    const own = specialised.map((table, t) => density(table, related[t]!.values).values);
    expect(rows.length).toBeGreaterThan(10_000);
    for (const [t, r, a, value] of rows) {
      expect(relativeError(own[t!]![r!]![a!], value!)).toBeLessThanOrEqual(1e-12);
    }
  });
});
