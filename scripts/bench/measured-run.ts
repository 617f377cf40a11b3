import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a process took: wall and CPU seconds, peak memory in MiB; NaN where it cannot be known. */
export interface Usage {
  wall: number;
  cpu: number;
  peak: number;
}

const REPORTER = path.join(import.meta.dirname, 'report-usage.ts');
/** Compiled once for all runs: what TypeScript and V8 do to a script is no part of its job. */
const COMPILED = path.join(tmpdir(), 'bench-compile-cache');

/** Runs a Node script in a process of its own and measures all of it; throws when it fails. */
export function measuredRun(script: string, args: readonly string[]): Usage {
  return measured(process.execPath, ['--import', REPORTER, script, ...args], {
    NODE_COMPILE_CACHE: COMPILED,
  });
}

/** Runs a script of R that ends with `report_usage()`. */
export function measuredRScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Usage {
  const own = { ...env, BENCH_FOLDER: import.meta.dirname };
  return measured('Rscript', ['--vanilla', script, ...args], own);
}

/** Only the wall time of a command that cannot report on itself, its output thrown away. */
export function timedRun(command: string, args: readonly string[]): Usage {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  if (status !== 0) throw new Error(`${command} failed`);
  return { wall: (performance.now() - started) / 1000, cpu: Number.NaN, peak: Number.NaN };
}

function measured(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Usage {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const usageFile = path.join(folder, 'usage.json');
  try {
    const started = performance.now();
    const { status, stderr } = spawnSync(command, args, {
      env: { ...process.env, ...env, BENCH_USAGE_FILE: usageFile },
      encoding: 'utf8',
    });
    const wall = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
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
