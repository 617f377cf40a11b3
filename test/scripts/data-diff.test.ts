import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { change, copyOfData, runScript, scratchFolder, type Run } from './run-script.ts';

const scratch = scratchFolder();
const before = join(scratch, 'before');
const after = join(scratch, 'after');

const diff = (...args: string[]): Promise<Run> => runScript('scripts/data-diff.ts', args);

beforeAll(async () => {
  const data = copyOfData(scratch);
  const only = ['--edition', 'lfs-2015', '--quiet', '--data', data];
  expect((await runScript('scripts/data-build.ts', [...only, '--out', before])).stderr).toBe('');
  change(join(data, 'editions/lfs-2015.json'), (text) =>
    text.replace('"lq_threshold": 1.5', '"lq_threshold": 1.6'),
  );
  expect((await runScript('scripts/data-build.ts', [...only, '--out', after])).stderr).toBe('');
});

describe('data:diff', () => {
  it('compares folders, and every section ends with an action or none', async () => {
    const run = await diff(join(before, 'lfs-2015'), join(after, 'lfs-2015'));
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('lq_threshold: 1.5 → 1.6');
    expect(run.stdout).toMatch(/vanishes IT.. \S+ \(section_group\): LQ 1\.5\d/);
    const sections = run.stdout.trim().split('\n\n');
    expect(sections).toHaveLength(7);
    for (const section of sections) expect(section.split('\n').at(-1)).toMatch(/^ {2}Action: \S/);
  });

  it('compares ids below --out, and prints only what asks for an action with --quiet', async () => {
    const run = await diff('lfs-2015', 'lfs-2015', '--out', before, '--quiet');
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    const json = await diff('lfs-2015', 'lfs-2015', '--out', before, '--json');
    expect(JSON.parse(json.stdout)).toHaveLength(7);
  });

  it('tells its options with --help, and in one line what it cannot find', async () => {
    expect((await diff('--help')).stdout).toContain('--out');
    const run = await diff('lfs-2015', 'nowhere', '--out', before);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^data:diff: NOT_PUBLISHED at .*nowhere: found .+\n$/);
  });
});
