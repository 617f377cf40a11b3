import { globSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/**
 * `npm run bench [-- NAME … [--SETTING …]]`: runs the benchmarks of `scripts/bench/bench-*.ts` one after the other, or
 * those named (`browser`, `embedded`, `lighthouse`, `pages`, `readers`, `statistics`). What begins with a
 * hyphen and all that follows is handed to them. Lighthouse takes a quarter of an hour and runs only when
 * it is named. A benchmark reports; it passes no verdict.
 */
const words = process.argv.slice(2);
const end = words.findIndex((word) => word.startsWith('-'));
const asked = end === -1 ? words : words.slice(0, end);
const settings = words.slice(asked.length);
const folder = path.join(import.meta.dirname, 'bench');
const all = globSync('bench-*.ts', { cwd: folder }).sort();
const nameOf = (file: string): string => file.slice('bench-'.length, -'.ts'.length);
const chosen = all.filter((file) =>
  asked.length === 0 ? nameOf(file) !== 'lighthouse' : asked.includes(nameOf(file)),
);
const help = settings[0] === '--help';
if (help || chosen.length === 0) {
  const names = all.map(nameOf).join(', ');
  process.stdout.write(`npm run bench [-- NAME … [--SETTING …]]\nbenchmarks: ${names}\n`);
  process.exit(help ? 0 : 1);
}
for (const file of chosen) {
  process.stdout.write(`\n## ${file}\n\n`);
  const { status } = spawnSync(process.execPath, [path.join(folder, file), ...settings], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
