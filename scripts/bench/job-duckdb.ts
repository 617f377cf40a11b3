import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The peer of `job-readers.ts`: the same file, the same slice, the same columns, in DuckDB SQL on
 * two threads, filtered before it is unpivoted. Arguments: the extract, the CSV to write.
 */
const [extract = '', out = ''] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const nuts2 = path.join(root, 'data/reference/nuts2.csv');
const profile = JSON.parse(
  readFileSync(path.join(root, 'data/reference/profiles/sbs_r_nuts06_r2.json'), 'utf8'),
) as { partitions: { parts: string[] }[] };
const codes = (index: number): string =>
  profile.partitions[index]!.parts.map((code) => `'${code}'`).join(',');
const all = `${codes(0)},${codes(1)}`;

const fromTsv = `
  SELECT geo, activity, time_period, TRY_CAST(split_part(cell, ' ', 1) AS DOUBLE) AS value,
    split_part(cell, ' ', 2) AS flag
  FROM (
    UNPIVOT (
      SELECT split_part(key, ',', 4) AS geo, split_part(key, ',', 2) AS activity, * EXCLUDE (key)
      FROM (
        SELECT * RENAME ("freq,nace_r2,indic_sb,geo\\TIME_PERIOD" AS key)
        FROM read_csv('${extract}', delim = '\t', header = true, all_varchar = true, quote = '')
      )
      WHERE split_part(key, ',', 3) = 'V16110'
        AND split_part(key, ',', 4) IN (SELECT code FROM nuts2)
        AND split_part(key, ',', 2) IN (${all})
    ) ON COLUMNS(* EXCLUDE (geo, activity)) INTO NAME time_period VALUE cell
  )`;
const fromCsv = `
  SELECT geo, nace_r2 AS activity, TIME_PERIOD AS time_period,
    TRY_CAST(OBS_VALUE AS DOUBLE) AS value, coalesce(OBS_FLAG, '') AS flag
  FROM read_csv('${extract}', header = true, all_varchar = true)
  WHERE indic_sb = 'V16110' AND geo IN (SELECT code FROM nuts2) AND nace_r2 IN (${all})`;

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
await connection.run(
  `CREATE TABLE nuts2 AS SELECT code FROM read_csv('${nuts2}', all_varchar = true)`,
);
await connection.run(`
  CREATE TABLE cells AS ${extract.endsWith('.csv') ? fromCsv : fromTsv};
  COPY (
    WITH total AS (
      SELECT geo, time_period, sum(value) AS total FROM cells WHERE activity IN (${codes(1)}) GROUP BY ALL
    ), reference AS (
      SELECT activity, time_period, sum(value) AS reference FROM cells GROUP BY ALL
    ), whole AS (
      SELECT time_period, sum(total) AS whole FROM total GROUP BY ALL
    )
    SELECT geo, activity, trim(time_period) AS time_period, value, value / total AS share,
      (value / total) / (reference / whole) AS lq,
      value * whole > 1.5 * reference * total AND 100 * value >= total AS passes, flag
    FROM cells JOIN total USING (geo, time_period) JOIN reference USING (activity, time_period)
      JOIN whole USING (time_period)
    ORDER BY activity, geo, time_period
  ) TO '${out}' (HEADER)`);
connection.closeSync();
instance.closeSync();
