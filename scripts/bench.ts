import { globSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/**
 * `npm run bench [-- NAME …]`: runs the benchmarks of `scripts/bench/bench-*.ts` one after the other, or
 * those named (`browser`, `embedded`, `pages`, `readers`, `statistics`). A benchmark reports; it passes no verdict.
 */
const asked = process.argv.slice(2);
const folder = path.join(import.meta.dirname, 'bench');
const all = globSync('bench-*.ts', { cwd: folder }).sort();
const chosen =
  asked.length === 0 ? all : all.filter((file) => asked.includes(file.slice(6, -'.ts'.length)));
if (asked.includes('--help') || chosen.length === 0) {
  const names = all.map((file) => file.slice(6, -'.ts'.length)).join(', ');
  process.stdout.write(`npm run bench [-- NAME …]\nbenchmarks: ${names}\n`);
  process.exit(asked.includes('--help') ? 0 : 1);
}
for (const file of chosen) {
  process.stdout.write(`\n## ${file}\n\n`);
  const { status } = spawnSync(process.execPath, [path.join(folder, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
