import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import { editionSchema, type ComputedEdition } from '../../src/schema/edition.ts';

/** Where the file of an edition is; EDITION_EXISTS where one stands there and must stay. */
export function editionFile(dataDir: string, id: string, isForced: boolean): string {
  if (!/^[a-z0-9-]+$/.test(id)) {
    const expected = 'small letters, digits and hyphens';
    const wayOut = 'The id becomes part of addresses: choose another.';
    throw new DataError('INVALID_ID', { file: '--id' }, JSON.stringify(id), expected, wayOut);
  }
  const file = path.join(dataDir, 'editions', `${id}.json`);
  if (isForced || !existsSync(file)) return file;
  const wayOut = 'Choose another --id, or say --force to replace it.';
  throw new DataError('EDITION_EXISTS', { file }, 'an edition of this id', 'a new id', wayOut);
}

/** Writes an edition at once or not at all, and gives back how to undo it. */
export function writeEdition(
  file: string,
  edition: ComputedEdition,
  before: string | null,
): () => void {
  editionSchema.parse(edition);
  const write = (text: string): void => {
    const half = `${file}.half-${process.pid}`;
    writeFileSync(half, text);
    renameSync(half, file);
  };
  write(`${JSON.stringify(edition, null, 2)}\n`);
  return () => {
    if (before === null) rmSync(file, { force: true });
    else write(before);
  };
}
