import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A database in memory with one table `cells(t, r, i, e)`: table, region, activity, persons or NULL. */
export async function databaseOf(
  tables: readonly (readonly (readonly (number | null)[])[])[],
): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run('CREATE TABLE cells (t INTEGER, r INTEGER, i INTEGER, e BIGINT)');
  const appender = await connection.createAppender('cells');
  tables.forEach((table, t) =>
    table.forEach((region, r) =>
      region.forEach((cell, i) => {
        appender.appendInteger(t);
        appender.appendInteger(r);
        appender.appendInteger(i);
        if (cell === null) appender.appendNull();
        else appender.appendBigInt(BigInt(cell));
        appender.endRow();
      }),
    ),
  );
  appender.closeSync();
  return connection;
}

/** Rows of a query as arrays of numbers and nulls. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
): Promise<(number | null)[][]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map((cell) => (cell === null ? null : Number(cell))));
}

/** Largest of |a − b| / |b|; a value on one side and none on the other is infinitely wrong. */
export function relativeError(own: number | null | undefined, oracle: number | null): number {
  if (own === undefined) return Infinity;
  if (own === null || oracle === null) return own === oracle ? 0 : Infinity;
  return own === oracle ? 0 : Math.abs(own - oracle) / Math.abs(oracle);
}
