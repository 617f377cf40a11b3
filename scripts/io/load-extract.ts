import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import type { LoadedExtract } from '../../src/pipeline/loaded-extract.ts';
import { recodeRegions } from '../../src/pipeline/recode-regions.ts';
import { extractMetaSchema, type ExtractMeta } from '../../src/schema/extract-meta.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import { flagLetters, type ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { fileBytes } from './file-bytes.ts';
import { nodeGunzip } from './node-gunzip.ts';
import { sha256 } from './sha256.ts';

/** Reads the birth certificate of an extract folder; UNKNOWN_EXTRACT when there is none. */
export function readExtractMeta(dataDir: string, id: string): ExtractMeta {
  const file = `data/extracts/${id}/extract.meta.json`;
  const absolute = path.join(dataDir, 'extracts', id, 'extract.meta.json');
  if (!existsSync(absolute)) {
    throw new DataError(
      'UNKNOWN_EXTRACT',
      { file },
      'no such file',
      'a birth certificate beside the data',
      'Fetch the table with npm run data:fetch, or write the certificate by hand.',
    );
  }
  return parseJson(readFileSync(absolute, 'utf8'), file, extractMetaSchema);
}

/**
 * Reads an extract with its profile after checking its bytes against the birth certificate
 * (CHECKSUM_MISMATCH), and brings its regions under one NUTS version a year. All regions are read, so
 * that an unknown code is seen; other periods are not, unless `timePeriods` is null.
 */
export async function loadExtract(
  dataDir: string,
  id: string,
  timePeriods: ReadonlySet<string> | null,
  profiles: ReadonlyMap<string, Profile>,
  tables: ReferenceTables,
): Promise<LoadedExtract> {
  const meta = readExtractMeta(dataDir, id);
  const shown = `data/extracts/${id}/${meta.file}`;
  const absolute = path.join(dataDir, 'extracts', id, meta.file);
  const profile = profiles.get(meta.profile);
  if (profile === undefined) {
    throw new DataError(
      'UNKNOWN_PROFILE',
      { file: `data/extracts/${id}/extract.meta.json` },
      `profile ${meta.profile}`,
      `one of ${[...profiles.keys()].join(', ')}`,
      'Name a file of data/reference/profiles, or add one.',
    );
  }
  refuseOtherBytes(absolute, shown, meta);
  const read = await readExtract(fileBytes(absolute), {
    file: shown,
    profile,
    emptyCells: meta.empty_cells,
    ...(timePeriods !== null && { timePeriods }),
    obsFlags: flagLetters(tables.flags, 'OBS_FLAG'),
    confStatuses: flagLetters(tables.flags, 'CONF_STATUS'),
    gunzip: nodeGunzip,
    ...(meta.caps && { limits: meta.caps }),
  });
  const { table, years } = recodeRegions(read.table, {
    file: shown,
    tables,
    changes: tables.nutsChanges,
    leftOut: tables.geoLeftOut,
    accepted: new Set(),
    preferred: meta.nuts_version,
  });
  return { meta, profile, path: shown, read: { ...read, table }, years };
}

function refuseOtherBytes(absolute: string, shown: string, meta: ExtractMeta): void {
  const bytes = readFileSync(absolute);
  const digest = sha256(bytes);
  if (digest === meta.sha256 && bytes.length === meta.bytes) return;
  throw new DataError(
    'CHECKSUM_MISMATCH',
    { file: shown },
    `${bytes.length} bytes, sha256 ${digest}`,
    `${meta.bytes} bytes, sha256 ${meta.sha256}`,
    'Restore the file as it was recorded, or record a new birth certificate for the new file.',
  );
}
