import path from 'node:path';
import { parseArgs } from 'node:util';
import { MADE, madeExtract } from './made-extract.ts';
import { measuredRun, medianRun, timedRun, type Usage } from './measured-run.ts';
import { DUCKDB, OURS, peersInR, type Reader } from './reader-peers.ts';
import { textTable } from './text-table.ts';

/**
 * Readers against DuckDB, and R where it is installed, on a made-up extract of 5.5 million cells: read,
 * LQ, CSV of 292,800 rows, whole processes, alternating so that a busy machine slows all. A plain read
 * and `gzip -dc` of the same file are the floor. Then the growth with more rows around the same wanted
 * slice. The files stay in the temporary folder for the next run; `--no-growth` leaves the growth out.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, growth: { type: 'boolean', default: true } },
  allowNegative: true,
});
const runs = Number(values.runs);
const out = path.join(MADE, 'out.csv');
const number = (value: number, digits: number): string =>
  Number.isNaN(value) ? '' : value.toFixed(digits);

/**
 * Each job in turn, `runs` times; the median of each. A job runs twice in a row and the second counts: the
 * first brings back from the disk what the others have pushed out of memory.
 */
function alternating(jobs: readonly (() => Usage)[]): Usage[] {
  const all = jobs.map((): Usage[] => []);
  for (let run = 0; run < runs; run++)
    jobs.forEach((one, index) => {
      one();
      all[index]!.push(one());
    });
  return all.map((usages) => medianRun(usages.length, () => usages.pop()!));
}

const { present, idiom, absent } = peersInR();
const rows: string[][] = [];
for (const format of ['tsv.gz', 'sdmx.csv']) {
  const file = madeExtract(1, format);
  const packed = madeExtract(1, format === 'tsv.gz' ? format : `${format}.gz`);
  const readers: Reader[] = [OURS, DUCKDB, ...present];
  const floor: [string, () => Usage][] = [
    ['plain read', () => measuredRun(path.join(import.meta.dirname, 'job-plain-read.ts'), [file])],
    ['gzip -dc', () => timedRun('gzip', ['-dc', packed])],
  ];
  const usages = alternating([
    ...readers.map((reader) => () => reader.run(file, out)),
    ...floor.map(([, run]) => run),
  ]);
  const names = [...readers.map(({ name }) => name), ...floor.map(([name]) => name)];
  // So slow that once is enough; it reads bulk TSV only.
  if (idiom !== null && format === 'tsv.gz') {
    names.push(`${idiom.name}, once`);
    usages.push(idiom.run(file, out));
  }
  const wallOf = (name: string): number => usages[names.indexOf(name)]?.wall ?? Number.NaN;
  usages.forEach(({ wall, cpu, peak }, index) => {
    const peers = [DUCKDB.name, 'R data.table, 2 threads', 'gzip -dc'];
    const ratios = peers.map((peer) => number(wall / wallOf(peer), 2));
    rows.push([
      `${format}: ${names[index]!}`,
      number(wall, 2),
      number(cpu, 2),
      number(peak, 0),
      ...ratios,
    ]);
  });
}
const head = ['job, median', 'wall s', 'CPU s', 'peak MiB'];
const ratioHead = ['wall / DuckDB', 'wall / data.table', 'wall / gzip'];
process.stdout.write(`${textTable([...head, ...ratioHead], rows)}\n`);
if (absent.length > 0) process.stdout.write(`\nNot installed here: ${absent.join(', ')}.\n`);

if (values.growth) {
  const sizes: [string, number[]][] = [
    ['tsv', [1, 2, 4]],
    ['sdmx.csv', [1, 2]],
  ];
  const grown = sizes.flatMap(([format, times]) => {
    const usages = times.map((one) => {
      const file = madeExtract(one, format);
      return medianRun(3, () => OURS.run(file, out));
    });
    const first = usages[0]!;
    return usages.map(({ wall, peak }, index) => [
      `${format} at ${times[index]!}×`,
      number(wall, 2),
      number(peak, 0),
      number(wall / first.wall, 2),
      number(peak / first.peak, 2),
    ]);
  });
  const growthHead = ['growth', 'wall s', 'peak MiB', 'wall / 1×', 'peak / 1×'];
  process.stdout.write(`\n${textTable(growthHead, grown)}\n`);
}
