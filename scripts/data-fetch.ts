import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../src/core/data-error.ts';
import { DEFAULT_LIMITS } from '../src/extract/limits.ts';
import { makeQuery } from '../src/pipeline/query-plan-make.ts';
import { boundariesUrl, EUROSTAT_API, GISCO } from '../src/pipeline/query-plan-url.ts';
import { CELLS_AT_ONCE } from '../src/pipeline/query-plan.ts';
import { parseCsv } from '../src/schema/parse-csv.ts';
import { nutsChangeRowSchema, type Profile } from '../src/schema/reference.ts';
import { fetchBoundaries, refuseOtherScale, versionColumn } from './io/eurostat-boundaries.ts';
import { EurostatClient } from './io/eurostat-client.ts';
import { explainQuery } from './io/eurostat-explain.ts';
import { fetchSnapshot } from './io/eurostat-fetch.ts';
import { selfTest } from './io/eurostat-self-test.ts';
import { readProfiles, readReference } from './io/read-reference.ts';
import { CAPS_HELP, capsOf } from './io/snapshot-caps.ts';
import { SPECIAL_EXTRACTION } from './io/snapshot-mapping.ts';
import { SnapshotFolder } from './io/snapshot-folder.ts';
import { progressOf } from './io/snapshot-progress.ts';
import { offlineSnapshot } from './io/snapshot-offline.ts';
import { tellFailure } from './io/tell-failure.ts';
import { numberOption } from './io/snapshot-options.ts';

const HELP = `Fetches a table of Eurostat as a snapshot with its birth certificate.

  npm run data:fetch -- DATASET [options]          a table that has a profile in data/reference/profiles
  npm run data:fetch -- gisco:nuts-2024 [options]  NUTS 2 boundaries (not for commercial use)

  --geo LIST      regions and areas (default nuts2:IT,EU): nuts2:IT is all NUTS 2 regions of Italy,
                  EU the 27 members and EU27_2020; other items are single codes
  --nace LIST     activities (default: all that the profile reads): sections, divisions,
                  section_groups, or single codes; totals come along where the table has them.
                  Bounds of empty divisions need their sections: --nace sections,divisions
  --since YEAR    first year (default 2015)
  --until YEAR    last year (default: this year)
  --explain       print the addresses and the estimate, ask nothing; paste one into a browser
  --offline       never ask; name the last snapshot of this question
  --force         ask and write even if nothing changed since the last snapshot
  --self-test     hold the real API against what this command believes of it (six small requests)

  --out DIR       where snapshots go (default data/extracts; boundaries: data/gisco)
  --data DIR      where profiles and code lists are (default data)
  --base URL      another server with the same interface
  --limit CELLS   split above this many cells (default ${CELLS_AT_ONCE})
  --pace S        least seconds between two requests, and first pause before a retry (default 1)
  --timeout S     seconds without a byte before a connection counts as broken (default 60)
  --patience S    seconds Eurostat may take to prepare an answer (default 600)
  --retries N     attempts after the first (default 4)
  --accept-rejected N  cells that are not numbers and may stand in the snapshot (default 0)
${CAPS_HELP}
  --scale SCALE   of boundaries: 01M, 03M, 10M, 20M, 60M (default 20M)
  --quiet         print errors only
  --help          this text

A run that fails or is killed leaves the snapshots as they were.
`;

await tellFailure('data:fetch', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      geo: { type: 'string', default: 'nuts2:IT,EU' },
      nace: { type: 'string' },
      since: { type: 'string', default: '2015' },
      until: { type: 'string' },
      explain: { type: 'boolean', default: false },
      offline: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      'self-test': { type: 'boolean', default: false },
      out: { type: 'string' },
      data: { type: 'string', default: 'data' },
      base: { type: 'string' },
      limit: { type: 'string', default: String(CELLS_AT_ONCE) },
      pace: { type: 'string', default: '1' },
      timeout: { type: 'string', default: '60' },
      patience: { type: 'string', default: '600' },
      retries: { type: 'string', default: '4' },
      scale: { type: 'string', default: '20M' },
      'accept-rejected': { type: 'string', default: '0' },
      cap: { type: 'string', multiple: true, default: [] },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [dataset, ...others] = positionals;
  if (values.help || (dataset === undefined && !values['self-test'])) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 1;
    return;
  }
  if (others.length > 0) throw oneTable(others);
  const say = (text: string): void => {
    if (values.quiet) return;
    // A bar without an end may stand on this line.
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    process.stdout.write(`${text}\n`);
  };
  const caps = capsOf(values.cap);
  const stopper = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopper.abort(new Error('stopped; nothing was changed')));
  }
  const client = new EurostatClient({
    paceMs: 1000 * numberOption('--pace', values.pace),
    timeoutMs: 1000 * numberOption('--timeout', values.timeout),
    retries: numberOption('--retries', values.retries),
    maxBytes: caps.compressedBytes ?? DEFAULT_LIMITS.compressedBytes,
    userAgent: userAgent(),
    say,
    onBytes: progressOf('receiving', values.quiet),
    signal: stopper.signal,
  });
  const tables = readReference(values.data);
  const boundaries = /^gisco:nuts-(.*)$/.exec(dataset ?? '')?.[1];
  if (boundaries !== undefined) {
    const base = trimmed(values.base ?? GISCO);
    versionColumn(boundaries);
    refuseOtherScale(values.scale);
    if (values.explain) say(boundariesUrl(base, boundaries, values.scale));
    else if (values.offline) throw offline(boundariesUrl(base, boundaries, values.scale));
    else {
      const out = values.out ?? path.join(values.data, 'gisco');
      await fetchBoundaries(client, base, boundaries, values.scale, out, tables);
    }
    return;
  }
  const profiles = readProfiles(values.data);
  const profileName = (dataset ?? 'lfst_r_lfe2emp').toLowerCase();
  const profile = profiles.get(profileName);
  if (profile === undefined) throw unknownProfile(profileName, profiles);
  if (profileName === SPECIAL_EXTRACTION) throw onRequest();
  const base = trimmed(values.base ?? EUROSTAT_API);
  const extractsDir = values.out ?? path.join(values.data, 'extracts');
  const patienceMs = 1000 * numberOption('--patience', values.patience);
  const now = new Date();
  const until = values.until ?? String(now.getFullYear());
  const changes = path.join(values.data, 'reference', 'nuts-changes.csv');
  const query = makeQuery(
    { geo: values.geo, nace: values.nace, since: values.since, until },
    profile,
    tables,
    parseCsv(readFileSync(changes, 'utf8'), 'nuts-changes.csv', nutsChangeRowSchema),
  );
  const limit = numberOption('--limit', values.limit);
  const asked = `--geo ${values.geo} --nace ${values.nace ?? 'all'} --since ${values.since} --until ${values.until ?? 'latest'}`;
  if (values.explain) {
    for (const text of explainQuery(base, query, limit)) say(text);
    return;
  }
  if (values.offline) {
    say(offlineSnapshot(extractsDir, base, query, asked));
    return;
  }
  const folder = new SnapshotFolder(extractsDir);
  try {
    if (values['self-test']) {
      const test = { client, base, folder: folder.path, profile, tables, patienceMs };
      if ((await selfTest(test)) > 0) process.exitCode = 1;
      return;
    }
    const job = { client, folder, extractsDir, base, patienceMs, query, asked, limit, now, say };
    const id = await fetchSnapshot({
      ...job,
      profileName,
      profile,
      tables,
      isForced: values.force,
      caps,
      acceptRejected: numberOption('--accept-rejected', values['accept-rejected']),
    });
    say(`snapshot    ${path.join(extractsDir, id)}`);
    const isOwn =
      values.out === undefined ||
      path.resolve(values.out) === path.resolve(values.data, 'extracts');
    say(`look at it  npm run data:check -- ${isOwn ? id : path.join(extractsDir, id)}`);
  } finally {
    folder.remove();
  }
});

function trimmed(base: string): string {
  return base.replace(/\/+$/, '');
}

function userAgent(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return `${name}/${version}`;
}

function unknownProfile(name: string, profiles: ReadonlyMap<string, Profile>): DataError {
  return new DataError(
    'UNKNOWN_DATASET',
    { file: 'data/reference/profiles' },
    `no profile ${JSON.stringify(name)}`,
    `one of ${[...profiles.keys()].join(', ')}`,
    'Download the file in a browser and run npm run data:check -- FILE: it prints a profile to fill in.',
  );
}

function onRequest(): DataError {
  return new DataError(
    'NOT_PUBLISHED',
    { file: SPECIAL_EXTRACTION },
    'a special extraction',
    'a table that Eurostat publishes',
    'Ask Eurostat for it, and read the file that comes with npm run data:check -- FILE --map …',
  );
}

function offline(url: string): DataError {
  return new DataError(
    'OFFLINE',
    { file: url },
    '--offline',
    'a connection',
    'Leave --offline out.',
  );
}

function oneTable(others: readonly string[]): DataError {
  return new DataError(
    'OPTION_NOT_UNDERSTOOD',
    { file: 'data:fetch' },
    JSON.stringify(others.join(' ')),
    'one dataset at a time',
    'Put lists behind an option without spaces: --geo nuts2:IT,EU.',
  );
}
