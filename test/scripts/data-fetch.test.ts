import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extractMetaSchema, type ExtractMeta } from '../../src/schema/extract-meta.ts';
import {
  busy,
  cutOff,
  htmlPage,
  LAST_MODIFIED,
  LoopbackEurostat,
  tooBigXml,
  truncatedGzip,
} from './loopback-eurostat.ts';
import { runScript, scratchFolder, type Run } from './run-script.ts';

const scratch = scratchFolder();
const server = new LoopbackEurostat();
beforeAll(() => server.start());
afterAll(() => server.stop());
let out = '';
beforeEach(() => {
  server.reset();
  out = mkdtempSync(join(scratch, 'extracts-'));
});

const FAST = ['--pace', '0.01', '--retries', '2', '--timeout', '2', '--patience', '1'];

function fetchTable(args: string[]): Promise<Run> {
  return runScript('scripts/data-fetch.ts', [
    ...args,
    '--base',
    server.base,
    '--out',
    out,
    ...FAST,
  ]);
}

function metaOf(id: string): ExtractMeta {
  return extractMetaSchema.parse(
    JSON.parse(readFileSync(join(out, id, 'extract.meta.json'), 'utf8')),
  );
}

const LFS = ['lfst_r_lfe2en2', '--since', '2015', '--until', '2017'];

describe('data:fetch', () => {
  it('writes the bytes as served with a birth certificate, under a folder of its own', async () => {
    const run = await fetchTable(LFS);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    const [id, ...others] = readdirSync(out);
    expect(others).toEqual([]);
    expect(id).toMatch(/^lfst_r_lfe2en2-\d{4}-\d\d-\d\d$/);
    const meta = metaOf(id!);
    expect(meta).toMatchObject({ id, format: 'sdmx-csv', profile: 'lfst_r_lfe2en2', factor: 1000 });
    expect(meta.updated).toBe('2026-11-24T11:00:00+0100');
    const bytes = readFileSync(join(out, id!, meta.file));
    // 49 areas (21 regions, 27 members, the EU) × 11 activities × 3 years, and the head.
    const text = gunzipSync(bytes).toString('utf8');
    expect(text.trim().split('\n')).toHaveLength(1 + 49 * 11 * 3);
    expect(text).toBe(server.slice(server.dataRequests[0]!));
  });

  it('asks for the smallest slice, compressed, with every dimension of the profile at its code', async () => {
    await fetchTable(LFS);
    expect(server.dataRequests).toHaveLength(1);
    const [path] = server.dataRequests;
    for (const part of [
      'compress=true',
      'labels=id',
      'c[unit]=THS_PER&',
      'c[sex]=T&',
      'c[age]=Y_GE15&',
      'c[TIME_PERIOD]=ge:2015+le:2017',
    ]) {
      expect(path).toContain(part);
    }
    // The spelling that the table lacks (THS) and the answer it lacks (NRP) are not asked for.
    expect(path).not.toMatch(/THS,|NRP/);
  });

  it('names what was asked for and is not there', async () => {
    const run = await fetchTable(['sbs_r_nuts06_r2', '--since', '2015', '--until', '2015']);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/not there +geo: IE, EU27_2020/);
    expect(run.stdout).toMatch(/not there +nace_r2: D, E/);
    expect(metaOf(readdirSync(out)[0]!).recorded).toContain('geo IE EU27_2020');
  });

  it('splits above the limit by activity, joins the parts and keeps them as served', async () => {
    const run = await fetchTable([...LFS, '--limit', '1000']);
    expect(run.stderr).toBe('');
    // 49 × 11 × 3 = 1,617 cells: two pieces of six and five activities.
    expect(server.dataRequests).toHaveLength(2);
    const [id] = readdirSync(out);
    expect(readdirSync(join(out, id!)).filter((file) => file.startsWith('part-'))).toHaveLength(2);
    const joined = gunzipSync(readFileSync(join(out, id!, metaOf(id!).file))).toString('utf8');
    const [head, ...rows] = joined.trim().split('\n');
    expect(rows).toHaveLength(49 * 11 * 3);
    expect(rows).not.toContain(head);
  });

  it('halves what Eurostat finds too big although the estimate did not', async () => {
    server.next = [tooBigXml];
    const run = await fetchTable(LFS);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('EXTRACTION_TOO_BIG: asking in halves');
    expect(server.dataRequests).toHaveLength(3);
  });

  it('follows a queue ticket to the data', async () => {
    server.next = [server.queue];
    const run = await fetchTable(LFS);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('PROCESSING');
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('tries again after 429, 503, a broken connection and damaged gzip, and then has it whole', async () => {
    for (const trouble of [busy(429, { 'retry-after': '0' }), busy(503), cutOff, truncatedGzip]) {
      server.reset();
      server.next = [trouble];
      const run = await fetchTable([...LFS, '--force']);
      expect(run.stderr).toBe('');
      expect(run.stdout).toMatch(/(SERVER_BUSY|CONNECTION_BROKEN|GZIP_DAMAGED): trying again in/);
      expect(server.dataRequests).toHaveLength(2);
    }
    expect(readdirSync(out)).toHaveLength(4);
  });

  it('sends the last date back as it came, and stops when the table is unchanged', async () => {
    await fetchTable(LFS);
    server.requests.length = 0;
    const again = await fetchTable(LFS);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]!.headers['if-modified-since']).toBe(LAST_MODIFIED);
    expect(again.stdout).toMatch(/unchanged +since the snapshot lfst_r_lfe2en2-/);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('says what changed since the last snapshot and keeps both', async () => {
    await fetchTable(LFS);
    server.updated = '2026-11-25T11:00:00+0100';
    server.revise = (value, slice) =>
      slice.geo === 'ITC4' && slice.activity === 'J' ? 2 * value : value;
    const run = await fetchTable(LFS);
    expect(run.stderr).toBe('');
    // J in Lombardia, three years; nothing else.
    expect(run.stdout).toMatch(/changed +since \S+: figures revised: 3\n/);
    expect(run.stdout).toMatch(/for example ITC4 J 201\d: \d+ → \d+/);
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('keeps the last snapshot where another download holds the same cells', async () => {
    await fetchTable(LFS);
    server.updated = '2026-11-25T11:00:00+0100';
    const run = await fetchTable(LFS);
    expect(run.stdout).toMatch(/no cell differs/);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('goes on without the list of codes where there is none, and finds what was dropped in the answer', async () => {
    let count = 0;
    server.structure = (request, response) => {
      count += 1;
      if (count > 1) return htmlPage(request, response);
      response.end('<m:Structure/>');
    };
    const run = await fetchTable(LFS);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/HTML_PAGE: no list/);
    expect(run.stdout).toMatch(/not there +nace_r2: NRP/);
  });

  it('prints addresses and the estimate with --explain, and asks nothing', async () => {
    const run = await fetchTable([...LFS, '--explain']);
    // 12 activities (ten groups, TOTAL, NRP) × 49 areas × 3 years.
    expect(run.stdout).toContain('at most 1,764 cells');
    expect(run.stdout).toContain(`${server.base}/sdmx/3.0/data/dataflow/ESTAT/LFST_R_LFE2EN2/1.0?`);
    expect(server.requests).toEqual([]);
    expect(readdirSync(out)).toEqual([]);
  });

  it('asks nothing with --offline: it names the last snapshot, or the address for a browser', async () => {
    const before = await fetchTable([...LFS, '--offline']);
    expect(before.stderr).toMatch(/^data:fetch: OFFLINE at .*paste into a browser: http/);
    await fetchTable(LFS);
    server.requests.length = 0;
    const after = await fetchTable([...LFS, '--offline']);
    expect(after.stdout).toMatch(/snapshot +lfst_r_lfe2en2-/);
    expect(server.requests).toEqual([]);
  });

  it('refuses a table with cells that are not numbers, unless their loss is accepted', async () => {
    server.revise = (value, { geo, activity }) =>
      geo === 'ITC1' && activity === 'A' ? Number.NaN : value;
    const run = await fetchTable(LFS);
    expect(run.stderr).toMatch(/REJECTED_CELLS .*"NaN".* one of 3 rejected cells/);
    expect(readdirSync(out)).toEqual([]);
    expect((await fetchTable([...LFS, '--accept-rejected', '2'])).code).toBe(1);
    const accepted = await fetchTable([...LFS, '--accept-rejected', '3']);
    expect(accepted.stderr).toBe('');
    expect(accepted.stdout).toMatch(/rejected +3 cells that are not numbers/);
    // A snapshot outside the project is named by its place.
    expect(accepted.stdout).toContain(`npm run data:check -- ${join(out, readdirSync(out)[0]!)}`);
  });

  it('has no address for what Eurostat does not publish, nor for a scale that GISCO lacks', async () => {
    const special = await fetchTable(['lfs_special_extraction', '--explain']);
    expect(special.stderr).toMatch(/NOT_PUBLISHED .*data:check -- FILE --map/);
    const scale = await fetchTable(['gisco:nuts-2024', '--scale', '99M']);
    expect(scale.stderr).toMatch(/OPTION_NOT_UNDERSTOOD at --scale.*20M/);
    expect(server.requests).toEqual([]);
  });

  it('prints nothing with --quiet, its options with --help, and refuses what it does not know', async () => {
    expect(await fetchTable([...LFS, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await runScript('scripts/data-fetch.ts', ['--help'])).stdout).toContain('--explain');
    const unknown = await fetchTable(['no_such_table']);
    expect(unknown.stderr).toMatch(/^data:fetch: UNKNOWN_DATASET at .*sbs_r_nuts2021/);
    expect(server.dataRequests).toHaveLength(1);
  });

  it('holds a server against what it believes of the API with --self-test', async () => {
    const run = await fetchTable(['--self-test']);
    expect(run.stderr).toBe('');
    expect(run.stdout.match(/^ok /gm)).toHaveLength(6);
    expect(readdirSync(out)).toEqual([]);
  });

  it('brings boundaries into a folder that git ignores, and prints the licence', async () => {
    const run = await fetchTable(['gisco:nuts-2024']);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain('© EuroGeographics');
    expect(run.stdout).toContain('244 of EU27 in NUTS 2024');
    expect(readFileSync(join(out, '.gitignore'), 'utf8')).toBe('*\n');
    const other = await fetchTable(['gisco:nuts-2021']);
    expect(other.stderr).toMatch(/BOUNDARIES_INCOMPLETE/);
    expect(readdirSync(out).filter((file) => file.includes('half'))).toEqual([]);
  });
});
