import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export interface Run {
  /** The exit code; null when the run was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Flags of Node itself, before the script. */
  node?: string[];
  /** `kill -9` after this many milliseconds. */
  killAfter?: number;
}

/** Runs a command in a process of its own and waits for its end. */
export function runProcess(
  command: string,
  args: string[],
  options: RunOptions = {},
): Promise<Run> {
  const { cwd, env, killAfter } = options;
  return new Promise((done) => {
    const child = execFile(
      command,
      args,
      { cwd, env: { ...process.env, ...env } },
      (_, out, err) => {
        done({ code: child.exitCode, stdout: out, stderr: err });
      },
    );
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
}

/** Runs a script of this repository with the Node of this run. */
export function runScript(script: string, args: string[], options: RunOptions = {}): Promise<Run> {
  return runProcess(process.execPath, [...(options.node ?? []), script, ...args], options);
}

/** A folder for one test file, removed after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-landscape-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** What is published in a folder: every file with its sha256, in the order of their names. */
export function fingerprint(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** A copy of `data/` that a test may damage. */
export function copyOfData(folder: string): string {
  const copy = join(folder, 'data');
  rmSync(copy, { recursive: true, force: true });
  cpSync(resolve('data'), copy, { recursive: true });
  return copy;
}

/** Changes a text file of a copy. */
export function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`the change of ${file} changes nothing`);
  writeFileSync(file, after);
}
