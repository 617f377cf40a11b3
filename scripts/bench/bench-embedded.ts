import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measuredRun, medianRun, type Usage } from './measured-run.ts';
import { textTable } from './text-table.ts';

/** The embedded editions: our whole publication beside DuckDB's computation of sbs-2015 alone. */
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'bench-embedded-'));
try {
  process.chdir(root);
  const build = (args: readonly string[], out: string): Usage =>
    medianRun(5, () =>
      measuredRun('scripts/data-build.ts', ['--quiet', '--out', path.join(folder, out), ...args]),
    );
  const all = build([], 'all');
  const one = build(['--edition', 'sbs-2015'], 'one');
  const peer = medianRun(5, () => measuredRun('scripts/bench/duckdb-edition.ts', [folder]));
  const row = (name: string, usage: Usage): string[] => [
    name,
    usage.wall.toFixed(2),
    usage.cpu.toFixed(2),
    usage.peak.toFixed(0),
    (usage.wall / peer.wall).toFixed(2),
  ];
  const rows = [
    row('three editions → CSV, JSON, Parquet, manifest', all),
    row('sbs-2015 → CSV, JSON, Parquet, manifest', one),
    row('DuckDB (npm, 2 threads): sbs-2015 → CSV', peer),
  ];
  const head = ['whole process, median of 5', 'wall s', 'CPU s', 'peak MiB', 'wall / DuckDB'];
  process.stdout.write(`${textTable(head, rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
