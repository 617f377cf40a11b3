import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computedEditionSchema, type ComputedEdition } from '../../src/schema/edition.ts';
import { profileSchema } from '../../src/schema/reference.ts';
import type { LocationQuotientRow } from '../../src/schema/published.ts';
import { LoopbackEurostat } from './loopback-eurostat.ts';
import { REGIONS } from './loopback-tables.ts';
import {
  change,
  copyOfData,
  fingerprint,
  runScript,
  scratchFolder,
  type Run,
} from './run-script.ts';

const scratch = scratchFolder();
const data = copyOfData(scratch);
const out = join(scratch, 'published');
const server = new LoopbackEurostat();

beforeAll(async () => {
  await server.start();
  const run = await runScript('scripts/data-build.ts', ['--data', data, '--out', out, '--quiet']);
  expect(run.stderr).toBe('');
});
afterAll(() => server.stop());

function edition(...args: string[]): Promise<Run> {
  return runScript('scripts/data-edition.ts', [...args, '--data', data, '--out', out]);
}

function written(id: string): ComputedEdition {
  const text = readFileSync(join(data, 'editions', `${id}.json`), 'utf8');
  return computedEditionSchema.parse(JSON.parse(text));
}

function quotient(id: string, geo: string, activity: string): LocationQuotientRow {
  const text = readFileSync(join(out, id, 'location-quotients.json'), 'utf8');
  const rows = JSON.parse(text) as LocationQuotientRow[];
  return rows.find((row) => row.geo === geo && row.activity === activity)!;
}

/** The files of one edition, by name alone. */
function tables(id: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fingerprint(join(out, id))).filter(([name]) => name.endsWith('.csv')),
  );
}

const SBS = ['--extract', 'sbs_r_nuts06_r2-2015'];
const LFS = 'lfst_r_lfe2en2-2014-2015';

describe('data:edition', () => {
  it('chooses for the embedded extracts what the embedded editions say, cell for cell', async () => {
    const sbs = await edition(...SBS, '--totals', LFS, '--id', 'again-sbs');
    expect(sbs.stderr).toBe('');
    expect(tables('again-sbs')).toEqual(tables('sbs-2015'));
    expect((await edition('--extract', LFS, '--id', 'again-lfs')).stderr).toBe('');
    expect(tables('again-lfs')).toEqual(tables('lfs-2015'));
  });

  it('prints every choice with its reason, and how to see the edition', async () => {
    const run = await edition('--extract', LFS, '--id', 'again-lfs', '--force');
    for (const choice of ['year', 'levels', 'total basis', 'reference', 'taken off', 'weights']) {
      expect(run.stdout).toMatch(new RegExp(`^${choice} +\\S+.*: \\S`, 'm'));
    }
    expect(run.stdout).toMatch(/^reference +EU27_2020: EU28 less the United Kingdom/m);
    expect(run.stdout).toMatch(/^see it +npm start/m);
  });

  it('refuses a table without totals, unless they are given or given up by name', async () => {
    const run = await edition(...SBS, '--id', 'no-totals');
    expect(run.stderr).toMatch(/^data:edition: TOTALS_MISSING at .*--basis classified_sum\.\n$/);
    expect(existsSync(join(data, 'editions/no-totals.json'))).toBe(false);
    const named = await edition(...SBS, '--id', 'classified', '--basis', 'classified_sum');
    expect(named.stderr).toBe('');
    expect(written('classified').total_basis).toBe('classified_sum');
  });

  it('goes from a fetched snapshot to an edition in one command', async () => {
    const where = ['--base', server.base, '--out', join(data, 'extracts'), '--pace', '0.01'];
    const fetched = await runScript('scripts/data-fetch.ts', ['lfst_r_lfe2en2', ...where]);
    expect(fetched.stderr).toBe('');
    const id = /^snapshot +\S*?([^/\s]+)$/m.exec(fetched.stdout)![1]!;
    const latest = await edition('--extract', id, '--id', 'fetched-latest');
    expect(latest.stderr).toBe('');
    expect(written('fetched-latest')).toMatchObject({
      time_period: '2017',
      earlier_periods: ['2015', '2016'],
      reference_area: { kind: 'published_row', code: 'EU27_2020' },
    });
    await edition('--extract', id, '--id', 'fetched-2015', '--year', '2015');
    // ITC1 in 2015: A 10 of 64 thousand (10 + 2 + 3 + … + 10); the EU: 2,700 of 148,500 thousand, 1 in 55.
    // 10 / 64 × 55 = 8.59375
    expect(quotient('fetched-2015', 'ITC1', 'A')).toMatchObject({
      employment: 10_000,
      region_total: 64_000,
      lq: 8.59375,
      passes: true,
    });
    // ITC2, group J (the fifth): 5 of 55, as in the EU.
    expect(quotient('fetched-2015', 'ITC2', 'J')).toMatchObject({ lq: 1, passes: false });
  });

  it('records a special extraction by a mapping, exactly, and computes it', async () => {
    const file = join(scratch, 'special.csv');
    const italy = REGIONS.filter((code) => code.startsWith('IT'));
    // Every region 10,0 of 100,5 thousand in C15, Toscana 44,1 of 100,5; the EU 1.000,0 of 20.000,0.
    const rows = [...italy, 'EU27_2020'].flatMap((geo) => {
      const [part, whole] =
        geo === 'EU27_2020' ? ['1000,0', '20000,0'] : [geo === 'ITI1' ? '44,1' : '10,0', '100,5'];
      return [`${geo};15;${part}`, `${geo};TOTAL;${whole}`];
    });
    writeFileSync(file, `REG;ATECO;OCC\n${rows.join('\n')}\n`);
    const map = 'geo=REG,nace_r2=ATECO,value=OCC,time==2019,unit==THS,sex==T,age==Y_GE15';
    const run = await edition('--extract', file, '--map', map, '--decimal', ',', '--id', 'special');
    expect(run.stderr).toBe('');
    const { employment } = written('special');
    const folder = join(data, 'extracts', employment.extract);
    expect(readFileSync(join(folder, 'special.csv'), 'utf8')).toContain('ITI1;15;44,1');
    expect(readFileSync(join(folder, 'lfs_special_extraction.sdmx.csv'), 'utf8')).toContain(
      'ITI1,2019,44.1,,\n',
    );
    // (44.1 / 100.5) / (1,000 / 20,000) = 44.1 / 5.025
    const cell = quotient('special', 'ITI1', 'C15');
    expect(cell).toMatchObject({ employment: 44_100, region_total: 100_500 });
    expect(cell.lq).toBeCloseTo(44.1 / 5.025, 12);
  });

  it('keeps what it was told of a file: a decimal comma, its limits; and records the same bytes once', async () => {
    const own = readFileSync(join(data, 'extracts', LFS, 'lfst_r_lfe2en2.sdmx.csv'), 'utf8');
    const file = join(scratch, 'commas.csv');
    writeFileSync(file, own.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'));
    const reading = ['--extract', file, '--decimal', ',', '--cap', 'expanded-bytes=9000000'];
    const run = await edition(...reading, '--id', 'commas');
    expect(run.stderr).toBe('');
    expect(tables('commas')['location-quotients.csv']).toBe(
      tables('lfs-2015')['location-quotients.csv'],
    );
    const certificate = join(data, 'extracts', written('commas').employment.extract);
    expect(readFileSync(join(certificate, 'extract.meta.json'), 'utf8')).toContain(
      '"expandedBytes": 9000000',
    );
    const before = readdirSync(join(data, 'extracts'));
    const again = await edition(...reading, '--id', 'commas-again');
    expect(again.stdout).toMatch(/^recorded +before, as .*: the same bytes$/m);
    expect(readdirSync(join(data, 'extracts'))).toEqual(before);
    // Without the mark no cell is a number: said at once, and nothing is recorded.
    const unmarked = await edition('--extract', file, '--id', 'unmarked');
    expect(unmarked.stderr).toMatch(/REJECTED_CELLS .*--decimal/);
    expect(readdirSync(join(data, 'extracts'))).toEqual(before);
  });

  it('takes the row of the reference area from another extract where it is told to', async () => {
    const profile = profileSchema.parse(
      JSON.parse(readFileSync(join(data, 'reference/profiles/sbs_na_sca_r2.json'), 'utf8')),
    );
    const rows = profile.partitions
      .flatMap(({ parts }) => parts)
      .map((code) => `${code},V16110,EU28\t${code === 'C15' ? 420_000 : 1_000_000} `);
    const file = join(scratch, 'sbs_na_sca_r2.tsv');
    writeFileSync(file, `nace_r2,indic_sb,geo\\time\t2015 \n${rows.join('\n')}\n`);
    const named = ['--reference', 'EU28', '--reference-extract', file];
    const run = await edition(...SBS, '--totals', LFS, ...named, '--id', 'national');
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^reference +EU28: its row is published in sbs_na_sca_r2-/m);
    expect(written('national').reference_area).toMatchObject({
      kind: 'published_row',
      code: 'EU28',
    });
    expect(quotient('national', 'ITI1', 'C15').reference_employment).toBe(420_000);
    const lacking = await edition(
      ...SBS,
      '--totals',
      LFS,
      ...named.with(1, 'EA19'),
      '--id',
      'no-row',
    );
    expect(lacking.stderr).toMatch(/REFERENCE_MISSING .*no row EA19/);
  });

  it('weighs ecosystems on data of NACE Rev. 2.1 by the divisions that no class leaves or enters', async () => {
    const profiles = join(data, 'reference/profiles');
    const own = JSON.parse(
      readFileSync(join(profiles, 'lfs_special_extraction.json'), 'utf8'),
    ) as Record<string, unknown>;
    const codes = ['C13', 'C14', 'C15', 'K62', 'L64'];
    const profile = {
      ...own,
      dataset: 'lfs_rev21',
      dimensions: ['nace_r2_1', 'geo'],
      optional_dimensions: [],
      pinned: {},
      activity_dimension: 'nace_r2_1',
      nace_revision: 'nace_r2_1',
      partitions: [{ name: 'divisions', of: null, parts: codes }],
      apart: ['TOTAL'],
    };
    writeFileSync(join(profiles, 'lfs_rev21.json'), JSON.stringify(profile));
    const rows = [...REGIONS.filter((code) => code.startsWith('IT')), 'EU27_2020'].flatMap((geo) =>
      [...codes, 'TOTAL'].map((code) => `${geo},${code},${code === 'TOTAL' ? 100 : 5}`),
    );
    const file = join(scratch, 'rev21.csv');
    writeFileSync(file, `G,N,V\n${rows.join('\n')}\n`);
    const map = ['--map', 'geo=G,nace_r2_1=N,value=V,time==2026', '--profile', 'lfs_rev21'];
    const run = await edition('--extract', file, ...map, '--id', 'rev21');
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^weights +asmr-2021-r21: .*both revisions share/m);
    const coverage = JSON.parse(readFileSync(join(out, 'rev21', 'coverage.json'), 'utf8')) as {
      activity: string;
      missing: string;
    }[];
    const missing = coverage.find(({ activity }) => activity === 'textile')!.missing;
    // C14 goes over whole; classes of C13 and C15 cross, so that their weights are missing by name.
    expect(missing).toContain('nace_r2:C13');
    expect(missing).toContain('nace_r2:C15');
    expect(missing).not.toContain('C14');
    // Weights of the other revision would be joined by letter and number.
    change(join(data, 'editions/rev21.json'), (text) => text.replace('asmr-2021-r21', 'asmr-2021'));
    const wrong = await runScript('scripts/data-build.ts', [
      ...['--edition', 'rev21', '--data', data, '--out', out],
    ]);
    expect(wrong.stderr).toMatch(/WEIGHTS_NOT_OF_REVISION .*asmr-2021-r21/);
    rmSync(join(data, 'editions/rev21.json'));
  });

  it('leaves no edition behind that could not be published', async () => {
    const foreign = join(scratch, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'mine.txt'), 'not published by data:build');
    const run = await runScript('scripts/data-edition.ts', [
      ...['--extract', LFS, '--id', 'foreign', '--data', data, '--out', foreign],
    ]);
    expect(run.code).toBe(1);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(join(data, 'editions'))).not.toContain('foreign.json');
  });

  it('refuses an id that stands, a year that is not there and an area without figures, in one line each', async () => {
    expect((await edition('--extract', LFS, '--id', 'lfs-2015')).stderr).toMatch(/EDITION_EXISTS/);
    const year = await edition('--extract', LFS, '--id', 'new', '--year', '2020');
    expect(year.stderr).toMatch(/NO_COMMON_YEAR .*2014, 2015/);
    const area = await edition('--extract', LFS, '--id', 'new', '--reference', 'EA19');
    expect(area.stderr).toMatch(/REFERENCE_MISSING/);
    expect((await edition('--extract', LFS, '--id', 'Not An Id')).stderr).toMatch(/INVALID_ID/);
    expect((await edition('--help')).stdout).toContain('--basis');
  });
});
