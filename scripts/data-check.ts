import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { line, summaryLines } from '../src/pipeline/extract-summary-lines.ts';
import { regionYearLines } from '../src/pipeline/extract-summary-regions.ts';
import { summariseExtract } from '../src/pipeline/extract-summary.ts';
import { recodeRegions } from '../src/pipeline/recode-regions.ts';
import { readProfiles, readReference } from './io/read-reference.ts';
import { sha256 } from './io/sha256.ts';
import { CAPS_HELP, capsOf } from './io/snapshot-caps.ts';
import { certificate } from './io/snapshot-certificate.ts';
import { cellLines } from './io/snapshot-check-lines.ts';
import { inspectedFile, profileFor } from './io/snapshot-inspect.ts';
import { MAPPING_HELP, mappingOptions } from './io/snapshot-mapping.ts';
import { nextCommand } from './io/snapshot-next.ts';
import { progressOf } from './io/snapshot-progress.ts';
import { readWhole } from './io/snapshot-read.ts';
import { tellFailure } from './io/tell-failure.ts';

const HELP = `Says what a file is: format, profile, years, regions, coverage, flags, what would be dropped,
and the command that makes an edition of it. Reads it whole; writes nothing.

  npm run data:check -- FILE [options]

  FILE                a file (bulk TSV, SDMX-CSV, JSON-stat, Data Browser export, gzipped or not), or the
                      name of a folder in data/extracts
${MAPPING_HELP}
${CAPS_HELP}
  --data DIR          where profiles and code lists are (default data)
  --quiet             no progress
  --help              this text
`;

await tellFailure('data:check', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      map: { type: 'string' },
      decimal: { type: 'string', default: '.' },
      cap: { type: 'string', multiple: true, default: [] },
      data: { type: 'string', default: 'data' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [named] = positionals;
  if (values.help || named === undefined) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const say = (heading: string, text: string): void => {
    process.stdout.write(`${line(heading, text)}\n`);
  };
  const { data: dataDir } = values;
  const reading = mappingOptions(values);
  const { profile: wished, mapping, decimalMark } = reading;
  const tables = readReference(dataDir);
  const profiles = readProfiles(dataDir);
  const inspected = inspectedFile(named, dataDir);
  const { file, meta, emptyCells } = inspected;
  const caps = { ...meta?.caps, ...capsOf(values.cap) };
  const { name, profile } = await profileFor(inspected, wished, profiles, caps);
  const read = await readWhole(file, {
    ...{ shown: file, profile, tables, emptyCells, mapping, decimalMark, caps },
    progress: progressOf('reading', values.quiet),
  });
  const bytes = readFileSync(file);
  const digest = sha256(bytes);
  say('file', `${file}, ${bytes.length.toLocaleString('en-GB')} bytes`);
  say('certificate', certificateText(meta === null ? null : meta.sha256 === digest));
  say('format', read.format);
  say('table', `${profile.dataset} (profile ${name}): ${profile.title}`);
  say('measure', `${profile.measure}, in ${profile.unit}, ${profile.nace_revision}`);
  const recoded = recodeRegions(read.table, {
    file,
    tables,
    changes: tables.nutsChanges,
    leftOut: tables.geoLeftOut,
    // Unknown codes are shown here; a build refuses them.
    accepted: new Set(read.table.geos),
    preferred: meta?.nuts_version ?? null,
  });
  const summary = summariseExtract(read.table, recoded, profile, tables);
  for (const text of summaryLines(summary, tables.flags)) process.stdout.write(`${text}\n`);
  for (const text of regionYearLines(recoded.years)) say('areas', text);
  for (const text of cellLines(read)) process.stdout.write(`${text}\n`);
  const recorded = meta !== null && isRecorded(file, meta.id, dataDir) ? meta.id : null;
  const born = certificate({
    ...{ id: recorded ?? file, file, format: read.format, profileName: name, profile, caps },
    nutsVersion: meta?.nuts_version ?? summary.regions.version,
    ...{ sourceUrl: null, updated: null, retrieved: '', recorded: '' },
    ...{ bytes: bytes.length, sha256: digest },
  });
  const next = await nextCommand({
    extract: recorded ?? file,
    ...{ dataDir, profiles, tables, reading, regions: summary.regions, years: recoded.years },
    source: { meta: born, profile, table: recoded.table },
    rejected: read.dropped.length,
    wish: values,
  });
  say('next', next);
});

/** Whether a file is that of an extract of this project, which its id names. */
function isRecorded(file: string, id: string, dataDir: string): boolean {
  return path.resolve(path.dirname(file)) === path.resolve(dataDir, 'extracts', id);
}

function certificateText(agrees: boolean | null): string {
  if (agrees === null) return 'none: data:edition writes one';
  return agrees
    ? 'agrees with the file'
    : 'DOES NOT AGREE with the file: it was changed after it was recorded';
}
