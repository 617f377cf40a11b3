import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedOrganisationsSchema } from '../../src/schema/imported-organisations.ts';
import { runScript, scratchFolder, type Run } from './run-script.ts';

const scratch = scratchFolder();
const EXPORT = 'test/fixtures/organisations/export.csv';
const run = (...args: string[]): Promise<Run> => runScript('scripts/data-organisations.ts', args);

describe('data:organisations', () => {
  it('writes a file that the site reads, the same bytes each time, whatever the time zone', async () => {
    const [one, two] = [join(scratch, 'a', 'one.json'), join(scratch, 'a', 'two.json')];
    const result = await run(EXPORT, '--out', one, '--as-of', '2024-05-24');
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(/^directory +55 → 59 /m);
    await runScript(
      'scripts/data-organisations.ts',
      [EXPORT, '--out', two, '--as-of', '2024-05-24'],
      {
        env: { TZ: 'Pacific/Auckland', LC_ALL: 'C' },
      },
    );
    expect(readFileSync(two)).toEqual(readFileSync(one));
    const list = importedOrganisationsSchema.parse(JSON.parse(readFileSync(one, 'utf8')));
    expect(list.organisations.map(({ id, region }) => [id, region])).toEqual([
      ['citta-del-tessile-scarl', 'ITC1'],
      ['marche-mechanics-network', 'ITI3'],
      ['naming-over-two-lines', null],
      ['otir2020', 'ITI1'],
      ['rete-agroalimentare', 'ITH2'],
    ]);
    expect(readdirSync(join(scratch, 'a')).sort()).toEqual(['one.json', 'two.json']);
  });

  it('writes nothing with --dry-run, and nothing where a row is refused', async () => {
    const out = join(scratch, 'none.json');
    expect((await run(EXPORT, '--out', out, '--dry-run')).stdout).toContain('not written');
    const refused = await run(EXPORT, '--out', out, '--map', 'region=City');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('UNKNOWN_REGION at export.csv:2:5: found "Ancona"');
    expect(refused.stderr).toContain('3 rows are refused');
    expect(existsSync(out)).toBe(false);
  });

  it('says nothing with --quiet and all its options with --help', async () => {
    const quiet = await run(EXPORT, '--out', join(scratch, 'quiet.json'), '--quiet');
    expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, '', '']);
    expect((await run('--help')).stdout).toContain('--first-ecosystem');
  });
});
