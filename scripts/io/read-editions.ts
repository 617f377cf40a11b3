import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import { editionSchema, type Edition } from '../../src/schema/edition.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import { parsePublishedTable, type PublishedTable } from '../../src/schema/published-tables.ts';

/** Reads the edition files: all of them in the order of their names, or those asked for. */
export function readEditions(dataDir: string, ids: readonly string[]): Edition[] {
  const folder = path.join(dataDir, 'editions');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const known = files.map((file) => path.basename(file, '.json')).sort();
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new DataError(
      'UNKNOWN_EDITION',
      { file: 'data/editions' },
      unknown,
      `one of ${known.join(', ')}`,
      'Name an edition file, or add one to data/editions.',
    );
  }
  return (ids.length === 0 ? known : known.filter((id) => ids.includes(id))).map((id) => {
    const file = `data/editions/${id}.json`;
    const edition = parseJson(
      readFileSync(path.join(folder, `${id}.json`), 'utf8'),
      file,
      editionSchema,
    );
    if (edition.id === id) return edition;
    throw new DataError(
      'INVALID_FIELD',
      { file },
      `id ${edition.id}`,
      `id ${id}, the name of the file`,
      'Let both agree: the id is the permanent address of the edition.',
    );
  });
}

/** Reads the printed tables of a published edition. */
export function readPublishedTables(dataDir: string, content: string): PublishedTable[] {
  const folder = path.join(dataDir, 'content', content);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) =>
      parsePublishedTable(
        readFileSync(path.join(folder, file), 'utf8'),
        `data/content/${content}/${file}`,
      ),
    );
}
