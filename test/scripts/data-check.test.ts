import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { change, runProcess, runScript, scratchFolder, type Run } from './run-script.ts';

const scratch = scratchFolder();
/** The regions of Italy as data of 2010 name them. */
const ITALY_2010 = [
  ...['ITC1', 'ITC2', 'ITC3', 'ITC4', 'ITD1', 'ITD2', 'ITD3', 'ITD4', 'ITD5', 'ITE1', 'ITE2'],
  ...['ITE3', 'ITE4', 'ITF1', 'ITF2', 'ITF3', 'ITF4', 'ITF5', 'ITF6', 'ITG1', 'ITG2'],
];
const check = (...args: string[]): Promise<Run> => runScript('scripts/data-check.ts', args);

function line(run: Run, heading: string): string {
  const found = run.stdout.split('\n').find((text) => text.startsWith(`${heading} `));
  return found?.slice(heading.length).trim() ?? '';
}

describe('data:check', () => {
  it('says of an extract what it is, how its cells add up, and the command to run next', async () => {
    const run = await check('sbs_r_nuts06_r2-2015');
    expect(run.stderr).toBe('');
    expect(line(run, 'certificate')).toBe('agrees with the file');
    expect(line(run, 'format')).toBe('sdmx-csv');
    expect(line(run, 'measure')).toBe('persons employed, in persons, nace_r2');
    expect(line(run, 'years')).toBe('2015 (3,675 values)');
    expect(line(run, 'regions')).toMatch(/^IT 21 of 21 \(NUTS 20\d\d, in 2015\)$/);
    // 3,920 cells, 245 of them empty.
    expect(line(run, 'cells')).toMatch(
      /^3,920 = 3,675 values \+ 245 not available \+ 0 suppressed/,
    );
    expect(line(run, 'next')).toBe(
      'npm run data:edition -- --extract sbs_r_nuts06_r2-2015 --year latest --id sbs-r-nuts06-r2-2015 --totals lfst_r_lfe2en2-2014-2015',
    );
  });

  it('says when the file is not the one that was recorded', async () => {
    const copy = join(scratch, 'changed');
    cpSync('data/extracts/lfst_r_lfe2en2-2014-2015', copy, { recursive: true });
    change(join(copy, 'lfst_r_lfe2en2.sdmx.csv'), (text) => text.replace('10264.0', '10264.1'));
    expect(line(await check(copy), 'certificate')).toMatch(/^DOES NOT AGREE/);
  });

  it('names rejected cells with their place, older codes with what becomes of them, and unknown areas', async () => {
    const file = join(scratch, 'sbs_r_nuts06_r2.tsv');
    const rows = [
      'nace_r2,indic_sb,geo\\time\t2010 \t2009 ',
      'C13,V16110,ITD1\t12 \t7O ',
      'C13,V16110,QQ77\t5 \t: ',
      'C13,V16110,IT\t30 \t: c',
    ];
    writeFileSync(file, `${rows.join('\n')}\n`);
    const run = await check(file);
    expect(run.stderr).toBe('');
    expect(line(run, 'certificate')).toMatch(/^none/);
    expect(run.stdout).toContain('line 2, column 3: "7O"');
    expect(run.stdout).toContain('renamed ITD1 → ITH1');
    expect(run.stdout).toContain('unknown: QQ77');
    expect(line(run, 'next')).toMatch(
      /^correct QQ77, or list it in .*; then: correct the 1 rejected cell, or accept the loss as below; then: .*--accept-rejected 1$/,
    );
    // 3 rows × 2 years: 12, 5 and 30; `:` and `: c`; 7O.
    expect(line(run, 'cells')).toMatch(
      /^6 = 3 values \+ 1 not available \+ 1 suppressed \+ 1 rejected/,
    );
  });

  it('reads a CSV of another shape by a mapping and repeats it in the next command', async () => {
    const map =
      'geo=REGIONE,nace_r2=ATECO,value=OCCUPATI,time=ANNO,flag=NOTA,unit==THS,sex==T,age==Y_GE15';
    const run = await check('test/fixtures/extract/special-extraction.csv', '--map', map);
    expect(run.stderr).toBe('');
    expect(line(run, 'format')).toBe('mapped-csv');
    expect(line(run, 'next')).toContain(`--map ${map}`);
  });

  it('counts regions as they are read, and finds totals of the same year before it names a command', async () => {
    const file = join(scratch, 'sbs_r_nuts06_r2-2010.tsv');
    const rows = ITALY_2010.map((geo) => `C13,V16110,${geo}\t12 \t: `);
    writeFileSync(file, `nace_r2,indic_sb,geo\\time\t2010 \t2011 \n${rows.join('\n')}\n`);
    const run = await check(file);
    expect(line(run, 'regions')).toBe('IT 21 of 21 (NUTS 2024, in 2010)');
    // The extract of total employment in this project is of 2014 and 2015.
    expect(line(run, 'next')).toMatch(
      /^fetch total employment of these years: .*lfst_r_lfe2en2 --since 2010; then: .*--id sbs-r-nuts06-r2-2010 --totals EXTRACT/,
    );
  });

  it('names an extract outside the project by its file', async () => {
    const copy = join(scratch, 'elsewhere');
    cpSync('data/extracts/lfst_r_lfe2en2-2014-2015', copy, { recursive: true });
    const path = join(copy, 'lfst_r_lfe2en2.sdmx.csv');
    expect(line(await check(copy), 'next')).toContain(`--extract ${path}`);
  });

  it('reads gzip of several parts, as bgzip and concatenated downloads are', async () => {
    const text = readFileSync('data/extracts/lfst_r_lfe2en2-2014-2015/lfst_r_lfe2en2.sdmx.csv');
    const parts = [text.subarray(0, 9_000), text.subarray(9_000)].map((part) => gzipSync(part));
    const file = join(scratch, 'lfst_r_lfe2en2.csv.gz');
    writeFileSync(file, Buffer.concat(parts));
    const run = await check(file);
    expect(run.stderr).toBe('');
    expect(line(run, 'cells')).toMatch(/^584 = 561 values/);
  });

  it('reads within the limits that are given, says how to raise one, and refuses what is none', async () => {
    const id = 'lfst_r_lfe2en2-2014-2015';
    const low = await check(id, '--cap', 'expanded-bytes=1000');
    expect(low.stderr).toMatch(/EXPANDED_TOO_LARGE .*--cap expanded-bytes=NUMBER/);
    expect((await check(id, '--cap', 'expanded-bytes=100000000')).stderr).toBe('');
    for (const wrong of ['bytes=10', 'ratio=0', 'ratio'])
      expect((await check(id, '--cap', wrong)).stderr).toMatch(/OPTION_NOT_UNDERSTOOD at --cap/);
    expect((await check('--help')).stdout).toMatch(/line-bytes +1048576/);
  });

  it('ends without a word when nobody reads on', async () => {
    const command = `${process.execPath} scripts/data-check.ts --help | true; echo "code \${PIPESTATUS[0]}"`;
    const run = await runProcess('bash', ['-c', command]);
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe('code 0\n');
  });

  it('refuses in one line what is no extract, and gives the draft of a profile for an unknown table', async () => {
    const page = join(scratch, 'page.tsv');
    writeFileSync(page, '<!DOCTYPE html><html></html>');
    expect((await check(page)).stderr).toMatch(/^data:check: HTML_PAGE at .+\n$/);
    const other = join(scratch, 'other.csv');
    writeFileSync(
      other,
      'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE\nESTAT:DEMO(1.0),01/01/26 11:00:00,A,NR,IT,2015,5\n',
    );
    expect((await check(other)).stderr).toMatch(
      /^data:check: UNKNOWN_DATASET at .+"dimensions":\["freq","unit","geo"\]/,
    );
    expect((await check('nowhere')).stderr).toMatch(/^data:check: NO_SUCH_FILE at nowhere/);
    expect((await check('--help')).stdout).toContain('--map');
  });
});
