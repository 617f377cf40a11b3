import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EurostatClient } from '../../scripts/io/eurostat-client.ts';
import { fetchSnapshot } from '../../scripts/io/eurostat-fetch.ts';
import { readProfiles, readReference } from '../../scripts/io/read-reference.ts';
import { SnapshotFolder } from '../../scripts/io/snapshot-folder.ts';
import { DataError } from '../../src/core/data-error.ts';
import { makeQuery } from '../../src/pipeline/query-plan-make.ts';
import {
  apiError,
  asyncWarning,
  body,
  busy,
  cutOff,
  htmlPage,
  LoopbackEurostat,
  silent,
  soapFault,
  tooBigJson,
  tooBigXml,
  truncatedGzip,
  unframed,
  type Behaviour,
} from './loopback-eurostat.ts';
import { scratchFolder } from './run-script.ts';

const scratch = scratchFolder();
const tables = readReference('data');
const profile = readProfiles('data').get('lfst_r_lfe2en2')!;
const server = new LoopbackEurostat();
beforeAll(() => server.start());
afterAll(() => server.stop());
let out = '';
beforeEach(() => {
  server.reset();
  out = mkdtempSync(join(scratch, 'extracts-'));
});

const HEAD =
  'STRUCTURE,STRUCTURE_ID,freq,unit,nace_r2,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n';
const row = (geo: string, year: string, cells: string): string =>
  `dataflow,ESTAT:LFST_R_LFE2EN2(1.0),A,THS_PER,TOTAL,T,Y_GE15,${geo},${year},${cells}\n`;
const cube = (value: string, status: string): string =>
  `{"version":"2.0","class":"dataset","extension":{"id":"LFST_R_LFE2EN2"},"id":["freq","unit","nace_r2","sex","age","geo","time"],"size":[1,1,1,1,1,1,1],"dimension":{${[
    ['freq', 'A'],
    ['unit', 'THS_PER'],
    ['nace_r2', 'TOTAL'],
    ['sex', 'T'],
    ['age', 'Y_GE15'],
    ['geo', 'IT'],
    ['time', '2015'],
  ]
    .map(([id = '', code = '']) => `"${id}":{"category":{"index":{"${code}":0}}}`)
    .join(',')}},"value":${value},"status":${status}}`;

/** Fetches Italy’s total of 2015, and gives back the error; null where it went well. */
async function ask(wish: { geo?: string; base?: string } = {}): Promise<DataError | null> {
  const folder = new SnapshotFolder(out);
  const client = new EurostatClient({
    ...{ paceMs: 5, timeoutMs: 200, retries: 1, maxBytes: 1e6 },
    ...{ userAgent: 'test', say: () => undefined },
  });
  const years = { since: '2015', until: '2015' };
  try {
    const asked = { geo: wish.geo ?? 'IT', nace: 'TOTAL', ...years };
    await fetchSnapshot({
      ...{ client, folder, extractsDir: out, profileName: 'lfst_r_lfe2en2', profile, tables },
      query: makeQuery(asked, profile, tables, []),
      ...{
        asked: 'a test',
        limit: 500_000,
        isForced: false,
        acceptRejected: 0,
        caps: {},
        now: new Date(),
      },
      ...{ base: wish.base ?? server.base, patienceMs: 100, say: () => undefined },
    });
    return null;
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  } finally {
    folder.remove();
  }
}

// Each answer that is no data, whatever its status says, and the name it gets.
const CASES: { name: string; code: string; answer: Behaviour }[] = [
  { name: 'a queue ticket that never comes up', code: 'ASYNC_NOT_READY', answer: server.queue },
  { name: 'an asynchronous warning in JSON', code: 'ASYNCHRONOUS_RESPONSE', answer: asyncWarning },
  { name: 'too big, as a SOAP fault', code: 'EXTRACTION_TOO_BIG', answer: tooBigXml },
  { name: 'too big, as JSON', code: 'EXTRACTION_TOO_BIG', answer: tooBigJson },
  { name: 'SOAP fault 100', code: 'NOT_FOUND', answer: soapFault(100, 404) },
  { name: 'SOAP fault 140', code: 'KEY_NOT_UNDERSTOOD', answer: soapFault(140, 400) },
  { name: 'SOAP fault 150', code: 'FILTER_NOT_UNDERSTOOD', answer: soapFault(150, 200) },
  { name: 'another SOAP fault', code: 'SOAP_FAULT', answer: soapFault(999) },
  { name: 'an error in JSON', code: 'API_ERROR', answer: apiError },
  { name: 'a web page', code: 'HTML_PAGE', answer: htmlPage },
  { name: 'nothing but a head', code: 'NOTHING_MATCHES', answer: body(HEAD) },
  {
    name: 'an empty value object without any status',
    code: 'NOTHING_MATCHES',
    answer: body(cube('{}', '{}')),
  },
  {
    name: 'rows of which every one is withheld',
    code: 'SLICE_SUPPRESSED',
    answer: body(HEAD + row('IT', '2015', ',,C')),
  },
  {
    name: 'an empty value object with statuses',
    code: 'SLICE_SUPPRESSED',
    answer: body(cube('{}', '{"0":"|C"}')),
  },
  {
    name: 'a code that nobody asked for',
    code: 'FILTER_IGNORED',
    answer: body(HEAD + row('IT', '2015', '5.0,,') + row('FR', '2015', '7.0,,')),
  },
  {
    name: 'a period rolled over',
    code: 'PERIOD_ROLLED_OVER',
    answer: body(HEAD + row('IT', '2016', '5.0,,')),
  },
  { name: 'gzip without its end', code: 'GZIP_DAMAGED', answer: truncatedGzip },
  { name: 'a connection cut in the middle', code: 'CONNECTION_BROKEN', answer: cutOff },
  { name: 'silence', code: 'CONNECTION_BROKEN', answer: silent },
  { name: 'a plain body without a length', code: 'ANSWER_MAYBE_CUT', answer: unframed },
  { name: '429 again and again', code: 'SERVER_BUSY', answer: busy(429) },
  { name: '500 again and again', code: 'SERVER_BUSY', answer: busy(500) },
  { name: 'no bytes', code: 'EMPTY_ANSWER', answer: (_, response) => void response.end() },
];

describe('an answer that is no data has a name and a way out, and leaves nothing behind', () => {
  for (const { name, code, answer } of CASES) {
    it(`${code}: ${name}`, async () => {
      server.always = answer;
      server.ticketStates = ['PROCESSING'];
      const error = await ask();
      expect(error?.code).toBe(code);
      expect(error?.message).not.toContain('\n');
      expect(error?.expected).not.toBe('');
      expect(error?.wayOut).toMatch(/^[A-Z].+\.$/);
      expect(readdirSync(out)).toEqual([]);
    });
  }

  it('TICKET_EXPIRED: a queue ticket that is too old', async () => {
    server.always = server.queue;
    server.ticketStates = ['SUBMITTED', 'EXPIRED'];
    expect((await ask())?.code).toBe('TICKET_EXPIRED');
  });

  it('FILTER_VALUES_DROPPED: a code asked by name of which nothing came', async () => {
    // The server knows Ireland and has no row for it this time.
    server.always = body(HEAD + row('IT', '2015', '5.0,,'));
    const error = await ask({ geo: 'IT,IE' });
    expect(error?.code).toBe('FILTER_VALUES_DROPPED');
    expect(error?.found).toBe('nothing for geo IE');
  });

  it('CODE_NOT_IN_TABLE: a code that the table does not have is found before it is asked for', async () => {
    const error = await ask({ geo: 'IT,EU28' });
    expect(error?.code).toBe('CODE_NOT_IN_TABLE');
    expect(error?.found).toBe('geo EU28');
    expect(server.dataRequests).toEqual([]);
  });

  it('NOT_FOUND: a table that Eurostat does not have', async () => {
    server.structure = soapFault(100, 404);
    expect((await ask())?.code).toBe('NOT_FOUND');
  });

  it('CONNECTION_BROKEN: nobody listens', async () => {
    expect((await ask({ base: 'http://127.0.0.1:9' }))?.code).toBe('CONNECTION_BROKEN');
  });

  it('a fault that names the question is not asked again, one of the server is', async () => {
    server.always = soapFault(150, 500);
    await ask();
    expect(server.dataRequests).toHaveLength(1);
    server.reset();
    server.always = soapFault(999, 500);
    await ask();
    expect(server.dataRequests).toHaveLength(2);
  });
});
