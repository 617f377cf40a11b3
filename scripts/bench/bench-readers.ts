import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measuredRun, medianRun, type Usage } from './measured-run.ts';
import { textTable } from './text-table.ts';

/**
 * Readers against DuckDB on a made-up extract of 5.5 million cells: read, LQ, CSV of 292,800 rows,
 * whole processes, alternating so that a busy machine slows both. Growth of memory at more rows
 * of the same wanted slice. The files stay in the temporary folder for the next run.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, growth: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const folder = path.join(tmpdir(), 'bench-extracts');
mkdirSync(folder, { recursive: true });
const job = (name: string): string => path.join(import.meta.dirname, `job-${name}.ts`);

function extract(times: number, format: string): string {
  const file = path.join(folder, `sbs_r_nuts06_r2-${times}x.${format}`);
  if (!existsSync(file)) {
    const generator = path.join(import.meta.dirname, 'generate-extract.ts');
    const made = spawnSync(process.execPath, [generator, folder, String(times), format]);
    if (made.status !== 0) throw new Error(String(made.stderr));
  }
  return file;
}

/** Each job in turn, `runs` times; the median of each. */
function alternating(jobs: readonly (() => Usage)[]): Usage[] {
  const all = jobs.map((): Usage[] => []);
  for (let run = 0; run < runs; run++) jobs.forEach((one, index) => all[index]!.push(one()));
  return all.map((usages) => medianRun(usages.length, () => usages.pop()!));
}

function gunzipped(file: string): Usage {
  const started = performance.now();
  const { status } = spawnSync('gzip', ['-dc', file], { stdio: ['ignore', 'ignore', 'ignore'] });
  const wall = (performance.now() - started) / 1000;
  return status === 0
    ? { wall, cpu: Number.NaN, peak: Number.NaN }
    : { wall: Number.NaN, cpu: 0, peak: 0 };
}

const packed = extract(1, 'tsv.gz');
const number = (value: number, digits: number): string =>
  Number.isNaN(value) ? '' : value.toFixed(digits);
const rows: string[][] = [];
for (const format of ['tsv.gz', 'sdmx.csv']) {
  const file = extract(1, format);
  const out = path.join(folder, 'out.csv');
  const [ours, duckdb, read, gzip] = alternating([
    () => measuredRun(job('readers'), [file, out]),
    () => measuredRun(job('duckdb'), [file, out]),
    () => measuredRun(job('plain-read'), [file]),
    () => gunzipped(packed),
  ]) as [Usage, Usage, Usage, Usage];
  const row = (name: string, { wall, cpu, peak }: Usage): string[] => [
    `${format}: ${name}`,
    number(wall, 2),
    number(cpu, 2),
    number(peak, 0),
    number(wall / duckdb.wall, 2),
    number(cpu / duckdb.cpu, 2),
    number(wall / gzip.wall, 1),
  ];
  rows.push(row('readers', ours), row('DuckDB, 2 threads', duckdb), row('plain read', read));
  rows.push(row('gzip -dc of the TSV', gzip));
}
const head = [
  'job, median',
  'wall s',
  'CPU s',
  'peak MiB',
  'wall / DuckDB',
  'CPU / DuckDB',
  'wall / gzip',
];
process.stdout.write(`${textTable(head, rows)}\n`);

if (values.growth) {
  const sizes: [string, number[]][] = [
    ['tsv', [1, 2, 4]],
    ['sdmx.csv', [1, 2]],
  ];
  const grown = sizes.flatMap(([format, times]) => {
    const peaks = times.map((one) => {
      const file = extract(one, format);
      const args = [file, path.join(folder, 'out.csv')];
      return medianRun(runs, () => measuredRun(job('readers'), args)).peak;
    });
    return peaks.map((peak, index) => [
      `${format} at ${times[index]!}×`,
      peak.toFixed(0),
      `${(100 * (peak / peaks[0]! - 1)).toFixed(0)} %`,
    ]);
  });
  process.stdout.write(`\n${textTable(['memory', 'peak MiB', 'growth'], grown)}\n`);
}
