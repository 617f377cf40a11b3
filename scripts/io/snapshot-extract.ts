import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import type { ColumnMapping } from '../../src/extract/column-mapping.ts';
import type { Limits } from '../../src/extract/limits.ts';
import { bestNutsVersion } from '../../src/pipeline/extract-summary.ts';
import { codesInRows } from '../../src/pipeline/query-plan-answer.ts';
import { refuseRejected } from '../../src/pipeline/rejected-cells.ts';
import { sdmxCsvText } from '../../src/pipeline/sdmx-csv-text.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { recordedExtracts } from './recorded-extracts.ts';
import { sha256 } from './sha256.ts';
import { certificate } from './snapshot-certificate.ts';
import { SnapshotFolder } from './snapshot-folder.ts';
import { profileFor } from './snapshot-inspect.ts';
import type { MappingOptions } from './snapshot-mapping.ts';
import { readWhole } from './snapshot-read.ts';

const REJECTED_WAY_OUT =
  'Correct the cells, say how decimals are written with --decimal, or accept the loss of cells of a Eurostat file with --accept-rejected N.';

/** What recording a file needs from its surroundings. */
export interface RecordingOptions {
  dataDir: string;
  profiles: ReadonlyMap<string, Profile>;
  tables: ReferenceTables;
  now: Date;
  reading: MappingOptions;
  caps: Partial<Limits>;
  /** Cells that are not numbers and may be dropped. */
  acceptRejected: number;
  say: (line: string) => void;
}

/** The id of an extract: the one named, or that of a new extract made from the file named. */
export async function extractIdOf(named: string, options: RecordingOptions): Promise<string> {
  const { dataDir } = options;
  if (existsSync(path.join(dataDir, 'extracts', named, 'extract.meta.json'))) return named;
  if (existsSync(named) && statSync(named).isFile()) return recordFile(named, options);
  throw new DataError(
    'UNKNOWN_EXTRACT',
    { file: path.join(dataDir, 'extracts') },
    JSON.stringify(named),
    'a folder of data/extracts, or a file',
    'Fetch the table with npm run data:fetch, or name the file you downloaded.',
  );
}

/**
 * Records a file that somebody downloaded as an extract: a copy of its bytes with a birth certificate
 * that says so; the same bytes are recorded once. The file is read whole first, so that nothing
 * unreadable is recorded. A CSV read by a mapping or with decimal commas is kept as delivered, and
 * beside it as SDMX-CSV, which explains itself.
 */
async function recordFile(file: string, options: RecordingOptions): Promise<string> {
  const { dataDir, profiles, tables, now, say, reading, caps, acceptRejected } = options;
  const { mapping, decimalMark } = reading;
  const inspected = { file, meta: null, emptyCells: 'not_available' } as const;
  const { name: profileName, profile } = await profileFor(
    inspected,
    reading.profile,
    profiles,
    caps,
  );
  const shown = path.basename(file);
  const { emptyCells } = inspected;
  const how = { shown, profile, tables, emptyCells, mapping, decimalMark, caps };
  const { table, format, dropped } = await readWhole(file, how);
  const isMapped = format === 'mapped-csv';
  const isLaidOut = isMapped || decimalMark === ',';
  // What is laid out anew holds numbers only: a rejected cell would be lost without a trace.
  const accepted = isLaidOut ? 0 : acceptRejected;
  refuseRejected(dropped, accepted, file, REJECTED_WAY_OUT);
  const retrieved = now.toISOString().slice(0, 10);
  const folder = new SnapshotFolder(path.join(dataDir, 'extracts'));
  try {
    copyFileSync(file, folder.file(shown));
    const data = isLaidOut ? `${profile.dataset}.sdmx.csv` : shown;
    if (isLaidOut) writeFileSync(folder.file(data), [...sdmxCsvText(table, profile)].join(''));
    const content = readFileSync(folder.file(data));
    const digest = sha256(content);
    const same = recordedExtracts(dataDir).find(
      (meta) => meta.sha256 === digest && meta.profile === profileName,
    );
    if (same !== undefined) {
      say(`recorded      before, as ${path.join(dataDir, 'extracts', same.id)}: the same bytes`);
      return same.id;
    }
    const id = folder.publish(`${profile.dataset}-${retrieved}`, (name) => {
      const born = certificate({
        ...{ id: name, file: data, format: isLaidOut ? 'sdmx-csv' : format, profileName, profile },
        nutsVersion: bestNutsVersion(codesInRows(table.geos, table.geo, table.length), tables),
        ...{ sourceUrl: null, updated: null, retrieved, isDeliveredOnRequest: isMapped },
        recorded: recordedText(shown, retrieved, isLaidOut, mapping),
        caps,
        ...{ bytes: content.length, sha256: digest },
      });
      writeFileSync(folder.file('extract.meta.json'), `${JSON.stringify(born, null, 2)}\n`);
    });
    say(`recorded      ${path.join(dataDir, 'extracts', id)}, a copy of ${file}`);
    return id;
  } finally {
    folder.remove();
  }
}

function recordedText(
  file: string,
  date: string,
  isLaidOut: boolean,
  mapping: ColumnMapping | undefined,
): string {
  const start = `Recorded from the file ${file} on ${date}; where it came from was not checked.`;
  if (!isLaidOut) return `${start} The bytes are those of the file.`;
  const columns = Object.entries(mapping ?? {}).map(([id, name]) => `${id}=${name}`);
  const how = mapping === undefined ? '' : ` by the mapping ${columns.join(',')}`;
  return `${start} It lies beside this as it was delivered; laid out as SDMX-CSV 2.0${how}. No value was touched.`;
}
