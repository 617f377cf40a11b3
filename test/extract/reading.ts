import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DataError } from '../../src/core/data-error.ts';
import { observationAt } from '../../src/core/observation-table.ts';
import type { PlacedObservation } from '../../src/core/observation.ts';
import { readExtract, type ReadOptions, type ReadResult } from '../../src/extract/read-extract.ts';
import { profileSchema, type Profile } from '../../src/schema/reference.ts';

/** A profile of the project. */
export function profileOf(dataset: string): Profile {
  const url = new URL(`../../data/reference/profiles/${dataset}.json`, import.meta.url);
  return profileSchema.parse(JSON.parse(readFileSync(url, 'utf8')));
}

export const SBS = profileOf('sbs_r_nuts06_r2');
export const LFS = profileOf('lfst_r_lfe2en2');

export const OBS_FLAGS: ReadonlySet<string> = new Set('bdefimnpu');
export const CONF_STATUSES: ReadonlySet<string> = new Set('CNP');

/** Bytes in pieces of `size`. */
export async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function gz(text: string): Uint8Array {
  return new Uint8Array(gzipSync(text));
}

export function read(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  chunk?: number,
): Promise<ReadResult> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return readExtract(inChunks(bytes, chunk), {
    file: 'extract',
    profile: SBS,
    emptyCells: 'not_published_unspecified',
    obsFlags: OBS_FLAGS,
    confStatuses: CONF_STATUSES,
    ...options,
  });
}

export function rowsOf({ table }: ReadResult): PlacedObservation[] {
  return Array.from({ length: table.length }, (_, row) => observationAt(table, row));
}

/** The error of a read that must fail. */
export async function refusal(reading: Promise<unknown>): Promise<DataError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('the extract was read');
}
