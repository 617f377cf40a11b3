import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measuredRScript, measuredRun, type Usage } from './measured-run.ts';

/** A reader under measurement: does the job on an extract, or says why it cannot be had here. */
export interface Reader {
  name: string;
  run: (extract: string, out: string) => Usage;
}

const root = path.resolve(import.meta.dirname, '../..');
const job = (file: string): string => path.join(import.meta.dirname, file);

/** The partitions of the profile, which the scripts of R take as arguments. */
function partitions(): string[] {
  const file = path.join(root, 'data/reference/profiles/sbs_r_nuts06_r2.json');
  const profile = JSON.parse(readFileSync(file, 'utf8')) as { partitions: { parts: string[] }[] };
  return profile.partitions.slice(0, 2).map(({ parts }) => parts.join(','));
}

function hasPackages(names: readonly string[]): boolean {
  const test = `quit(status = !all(sapply(c(${names.map((name) => `"${name}"`).join(',')}), requireNamespace, quietly = TRUE)))`;
  return spawnSync('Rscript', ['--vanilla', '-e', test], { stdio: 'ignore' }).status === 0;
}

const rScript =
  (file: string): Reader['run'] =>
  (extract, out) =>
    measuredRScript(job(file), [extract, out, ...partitions()], {
      BENCH_NUTS2: path.join(root, 'data/reference/nuts2.csv'),
    });

export const OURS: Reader = {
  name: 'readers',
  run: (extract, out) => measuredRun(job('job-readers.ts'), [extract, out]),
};

export const DUCKDB: Reader = {
  name: 'DuckDB, 2 threads',
  run: (extract, out) => measuredRun(job('job-duckdb.ts'), [extract, out]),
};

/** The peers in R that are installed here; `absent` names those that are not. */
export function peersInR(): { present: Reader[]; idiom: Reader | null; absent: string[] } {
  const dataTable = hasPackages(['data.table']);
  const tidy = hasPackages(['readr', 'dplyr', 'tidyr', 'stringr']);
  const idiom = { name: 'R eurostat idiom', run: rScript('job-eurostat-idiom.R') };
  return {
    present: dataTable
      ? [{ name: 'R data.table, 2 threads', run: rScript('job-data-table.R') }]
      : [],
    idiom: tidy ? idiom : null,
    absent: [...(dataTable ? [] : ['R data.table']), ...(tidy ? [] : [idiom.name])],
  };
}
