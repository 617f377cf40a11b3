import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { line, summaryLines } from '../src/pipeline/extract-summary-lines.ts';
import { regionYearLines } from '../src/pipeline/extract-summary-regions.ts';
import {
  NUTS_VERSIONS,
  summariseExtract,
  type NutsVersion,
} from '../src/pipeline/extract-summary.ts';
import { recodeRegions, type RecodedYear } from '../src/pipeline/recode-regions.ts';
import { readProfiles, readReference } from './io/read-reference.ts';
import { sha256 } from './io/sha256.ts';
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
  const { profile: wished, mapping, decimalMark } = mappingOptions(values);
  const tables = readReference(dataDir);
  const profiles = readProfiles(dataDir);
  const inspected = inspectedFile(named, dataDir);
  const { file, meta, emptyCells } = inspected;
  const { name, profile } = await profileFor(inspected, wished, profiles);
  const read = await readWhole(file, {
    ...{ shown: file, profile, tables, emptyCells, mapping, decimalMark },
    progress: progressOf('reading', values.quiet),
  });
  const bytes = readFileSync(file);
  say('file', `${file}, ${bytes.length.toLocaleString('en-GB')} bytes`);
  say('certificate', certificateText(meta === null ? null : meta.sha256 === sha256(bytes)));
  say('format', read.format);
  say('table', `${profile.dataset} (profile ${name}): ${profile.title}`);
  say('measure', `${profile.measure}, in ${profile.unit}, ${profile.nace_revision}`);
  const { years } = recodeRegions(read.table, {
    file,
    tables,
    changes: tables.nutsChanges,
    leftOut: tables.geoLeftOut,
    // Unknown codes are shown here; a build refuses them.
    accepted: new Set(read.table.geos),
    preferred: meta?.nuts_version ?? null,
  });
  const summary = summariseExtract(read.table, profile, tables);
  for (const text of summaryLines(summary, versionOf(years) ?? summary.nutsVersion, tables.flags))
    process.stdout.write(`${text}\n`);
  for (const text of regionYearLines(years)) say('areas', text);
  for (const text of cellLines(read)) process.stdout.write(`${text}\n`);
  const edition = { extract: meta?.id ?? file, dataDir, profile, profiles, wish: values };
  say('next', nextCommand(edition, read.table, tables));
});

function certificateText(agrees: boolean | null): string {
  if (agrees === null) return 'none: data:edition writes one';
  return agrees
    ? 'agrees with the file'
    : 'DOES NOT AGREE with the file: it was changed after it was recorded';
}

/** The NUTS version under which the last year is read. */
function versionOf(years: readonly RecodedYear[]): NutsVersion | undefined {
  const last = [...years].sort((a, b) => (a.timePeriod < b.timePeriod ? -1 : 1)).at(-1);
  return NUTS_VERSIONS.find((version) => version === last?.version);
}
