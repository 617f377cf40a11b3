import path from 'node:path';
import { measuredRun } from './measured-run.ts';
import { textTable } from './text-table.ts';

/**
 * All statistics (structure, relatedness, sensitivity, ecosystems, dynamics) on made figures with one
 * cell in ten empty: Italy in one year, then 330 regions × 88 divisions over 15 years and over four
 * times as many.
 */
const job = path.join(import.meta.dirname, 'job-statistics.ts');
const sizes = [
  [21, 88, 1],
  [330, 88, 15],
  [330, 88, 60],
] as const;
const runs = sizes.map((size) => ({ size, usage: measuredRun(job, size.map(String)) }));
const one = runs[1]!.usage;
const rows = runs.map(({ size, usage }) => [
  size.join(' × '),
  usage.wall.toFixed(2),
  usage.cpu.toFixed(2),
  usage.peak.toFixed(0),
  (usage.wall / one.wall).toFixed(2),
  (usage.peak / one.peak).toFixed(2),
]);
const head = [
  'regions × divisions × years, whole process',
  'wall s',
  'CPU s',
  'peak MiB',
  'wall / 1×',
  'peak / 1×',
];
process.stdout.write(`${textTable(head, rows)}\n`);
