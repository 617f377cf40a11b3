import { writeFileSync } from 'node:fs';

/** Loaded with `--import` into a measured process: leaves its peak memory where the parent asked. */
const target = process.env['BENCH_USAGE_FILE'];
if (target !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(target, JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
