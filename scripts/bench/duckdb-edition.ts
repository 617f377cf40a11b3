import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The peer of the embedded job: sbs-2015 computed by DuckDB from the same files with the SQL that the
 * tests hold the pipeline against, written as CSV into the folder given.
 */
const root = path.resolve(import.meta.dirname, '../..');
const inputs: Record<string, string> = {
  sbs: 'data/extracts/sbs_r_nuts06_r2-2015/sbs_r_nuts06_r2.sdmx.csv',
  lfs: 'data/extracts/lfst_r_lfe2en2-2014-2015/lfst_r_lfe2en2.sdmx.csv',
  nace: 'data/reference/nace-r2.csv',
  weights: 'data/reference/ecosystem-weights-asmr-2021.csv',
};
const sql = readFileSync(path.join(root, 'test/oracle/edition.sql'), 'utf8').replace(
  /\{(\w+)\}/g,
  (_, name: string) => path.join(root, inputs[name]!),
);
const out = process.argv[2]!;
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
await connection.run(sql);
for (const table of ['oracle_nace', 'oracle_ecosystem']) {
  await connection.run(`copy ${table} to '${path.join(out, `${table}.csv`)}' (header)`);
}
