import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a process took: wall and CPU seconds, peak memory in MiB. */
export interface Usage {
  wall: number;
  cpu: number;
  peak: number;
}

const REPORTER = path.join(import.meta.dirname, 'report-usage.ts');

/** Runs a Node script in a process of its own and measures all of it; throws when it fails. */
export function measuredRun(script: string, args: readonly string[]): Usage {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const usageFile = path.join(folder, 'usage.json');
  try {
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', REPORTER, script, ...args],
      { env: { ...process.env, BENCH_USAGE_FILE: usageFile }, encoding: 'utf8' },
    );
    const wall = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`${path.basename(script)} failed: ${stderr}`);
    const { maxRSS, cpu } = JSON.parse(readFileSync(usageFile, 'utf8')) as {
      maxRSS: number;
      cpu: number;
    };
    return { wall, cpu, peak: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run with the median wall time of several. */
export function medianRun(runs: number, once: () => Usage): Usage {
  const usages = Array.from({ length: runs }, once).sort((a, b) => a.wall - b.wall);
  return usages[Math.floor(runs / 2)]!;
}
