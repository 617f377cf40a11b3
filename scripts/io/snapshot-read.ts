import { statSync } from 'node:fs';
import type { MissingReason } from '../../src/core/observation.ts';
import type { ColumnMapping } from '../../src/extract/column-mapping.ts';
import type { Limits } from '../../src/extract/limits.ts';
import { readExtract, type ReadResult } from '../../src/extract/read-extract.ts';
import { flagLetters, type ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { fileBytes } from './file-bytes.ts';
import { nodeGunzip } from './node-gunzip.ts';
import type { Progress } from './snapshot-progress.ts';

export interface ReadingOptions {
  /** Name of the file for the places of errors. */
  shown: string;
  profile: Profile;
  tables: ReferenceTables;
  emptyCells: MissingReason;
  progress?: Progress | undefined;
  mapping?: ColumnMapping | undefined;
  decimalMark?: '.' | ',' | undefined;
  /** Limits of its own. */
  caps?: Partial<Limits> | undefined;
}

/** Reads a file whole with a profile: all regions, activities and years, so that everything is seen. */
export function readWhole(file: string, options: ReadingOptions): Promise<ReadResult> {
  const { shown, profile, tables, emptyCells, progress, mapping, decimalMark, caps } = options;
  const { size } = statSync(file);
  return readExtract(fileBytes(file), {
    file: shown,
    profile,
    emptyCells,
    obsFlags: flagLetters(tables.flags, 'OBS_FLAG'),
    confStatuses: flagLetters(tables.flags, 'CONF_STATUS'),
    gunzip: nodeGunzip,
    onProgress: (bytes) => progress?.(bytes, size),
    mapping,
    decimalMark,
    ...(caps && { limits: caps }),
  });
}
