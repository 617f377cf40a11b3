import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfData, fingerprint, runProcess, runScript, scratchFolder } from './run-script.ts';

/** Moments at which a run is killed; `KILL_MOMENTS=200` for the whole campaign. */
const MOMENTS = Number(process.env['KILL_MOMENTS'] ?? 10);
const scratch = scratchFolder();
const out = join(scratch, 'published');
let published: Record<string, string>;

beforeAll(async () => {
  const run = await runScript('scripts/data-build.ts', ['--out', out]);
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  published = fingerprint(out);
});

describe('data:build', () => {
  it('prints a line a stage, with rows in, rows out and what was dropped', async () => {
    const { stdout } = await runScript('scripts/data-build.ts', ['--out', out]);
    for (const stage of [
      'observations',
      'employment-matrix',
      'reference-shares',
      'agglomerations',
    ]) {
      expect(stdout).toMatch(new RegExp(`sbs-2015 +${stage} +[\\d,]+ → [\\d,]+ +dropped`));
    }
  });

  it('prints nothing with --quiet and one JSON object a stage with --json', async () => {
    const quiet = await runScript('scripts/data-build.ts', ['--out', out, '--quiet']);
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
    const json = await runScript('scripts/data-build.ts', ['--out', out, '--json']);
    for (const line of json.stdout.trim().split('\n')) {
      expect(JSON.parse(line)).toHaveProperty('edition');
    }
  });

  it('tells its options with --help and refuses what it does not know', async () => {
    const help = await runScript('scripts/data-build.ts', ['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('--edition');
    const unknown = await runScript('scripts/data-build.ts', ['--no-such-option']);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('leaves the other editions as published when one is asked for', async () => {
    const run = await runScript('scripts/data-build.ts', ['--out', out, '--edition', 'lfs-2015']);
    expect(run.code).toBe(0);
    expect(fingerprint(out)).toEqual(published);
  });

  it('gives the same bytes in another folder, time zone, language and file order', async () => {
    // A copy of everything, its data written in the opposite order.
    const elsewhere = join(scratch, 'another plàce');
    for (const part of ['src', 'scripts', 'package.json']) {
      cpSync(resolve(part), join(elsewhere, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
    const files = readdirSync('data', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .reverse();
    for (const file of files) {
      mkdirSync(join(elsewhere, file, '..'), { recursive: true });
      writeFileSync(join(elsewhere, file), readFileSync(file));
    }
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const run = await runScript('scripts/data-build.ts', [], { cwd: elsewhere, env });
    expect(run.stderr).toBe('');
    expect(fingerprint(join(elsewhere, 'public/data'))).toEqual(published);
  });
});

describe('data:build leaves the last edition whole', () => {
  /** A second edition that differs: another threshold. */
  function otherData(): string {
    const data = copyOfData(scratch);
    const file = join(data, 'editions/sbs-2015.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"lq_threshold": 1.5', '"lq_threshold": 2'),
    );
    return data;
  }

  it(
    'when it is killed at any moment: the old or the new one, byte for byte, and nothing left over',
    { timeout: 60_000 + MOMENTS * 5_000 },
    async () => {
      const place = join(scratch, 'killed');
      const target = join(place, 'published');
      const data = otherData();
      const build = (from: string, killAfter?: number): ReturnType<typeof runScript> =>
        runScript('scripts/data-build.ts', ['--data', from, '--out', target], { killAfter });
      const started = performance.now();
      expect((await build(data)).code).toBe(0);
      const duration = performance.now() - started;
      const other = fingerprint(target);
      expect(other).not.toEqual(published);

      let shown = other;
      for (let kill = 0; kill < MOMENTS; kill += 1) {
        // Always towards the edition that is not shown, at one random moment in each part of the run.
        const from = JSON.stringify(shown) === JSON.stringify(other) ? 'data' : data;
        await build(from, (duration * (kill + Math.random())) / MOMENTS);
        const found = fingerprint(target);
        expect([published, other]).toContainEqual(found);
        shown = found;
      }
      expect((await build(data)).code).toBe(0);
      expect(fingerprint(target)).toEqual(other);
      const store = readdirSync(place).filter((entry) => entry !== 'published');
      expect(store).toHaveLength(1);
      expect(readdirSync(join(place, store[0]!))).toHaveLength(1);
    },
  );

  it('when four runs start at once: each publishes or says that another does', async () => {
    const target = join(scratch, 'at-once');
    const runs = await Promise.all(
      Array.from({ length: 4 }, () => runScript('scripts/data-build.ts', ['--out', target])),
    );
    expect(runs.some(({ code }) => code === 0)).toBe(true);
    for (const { code, stderr } of runs) {
      if (code !== 0) expect(stderr).toMatch(/^data:build: another run .*\n$/);
    }
    expect(fingerprint(target)).toEqual(published);
  });

  it('when the disk is full', async () => {
    // No file may grow above 8 blocks of 1 KiB: a write then fails as it does on a full disk.
    const command = `ulimit -f 8; exec "$0" scripts/data-build.ts --out "$1"`;
    const run = await runProcess('bash', ['-c', command, process.execPath, out]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^data:build: .*\n$/);
    expect(fingerprint(out)).toEqual(published);
  });

  it('when it may not write', async () => {
    const node = ['--permission', '--allow-fs-read=*'];
    const run = await runScript('scripts/data-build.ts', ['--out', out], { node });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^data:build: .*\n$/);
    expect(fingerprint(out)).toEqual(published);
  });

  it('when its output folder belongs to somebody else', async () => {
    const foreign = join(scratch, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
    const run = await runScript('scripts/data-build.ts', ['--out', foreign]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^data:build: .*\n$/);
    expect(readdirSync(foreign)).toEqual(['thesis.txt']);
  });
});
