import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { output, ZodType } from 'zod';
import { DataError } from './core/data-error.ts';
import { CONTENT_FILES, type Content, type ContentFile } from './schema/content-files.ts';
import {
  EDITION_TABLES,
  manifestSchema,
  REFERENCE_TABLES,
  type EditionTable,
  type Manifest,
  type ReferenceTable,
} from './schema/published.ts';
import { STATISTICS_TABLES, type StatisticsTable } from './schema/published-statistics.ts';
import { REPLICATION_TABLES, type ReplicationTable } from './schema/published-replication.ts';
import { landscapeFileSchema, type LandscapeFile } from './schema/landscape-file.ts';
import { flagRowSchema, type FlagRow } from './schema/reference.ts';

/**
 * The site's one reader: the published files of the pipeline, and the words and facts of
 * `data/content/`. Everything is checked against its schema at the door and kept, so that each file
 * is read once per build.
 */
const FOLDER = process.env['PUBLISHED_DIR'] ?? 'public/data';
const CONTENT = 'data/content';
const kept = new Map<string, unknown>();

function readJson(path: string, folder: string): unknown {
  const file = join(folder, path);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const found = cause instanceof SyntaxError ? 'text that is not JSON' : 'no file';
    const wayOut =
      folder === FOLDER
        ? 'Run `npm run data:build` to write the published files.'
        : 'The words and facts of the site belong to the repository: restore the file.';
    throw new DataError('PUBLISHED_FILE_UNREADABLE', { file }, found, 'a JSON file', wayOut);
  }
}

function readChecked<Value>(path: string, schema: ZodType<Value>, folder = FOLDER): Value {
  const key = join(folder, path);
  if (!kept.has(key)) {
    const result = schema.safeParse(readJson(path, folder));
    if (!result.success) {
      const issue = result.error.issues[0];
      const found =
        issue === undefined ? 'something else' : `at ${issue.path.join('.')}: ${issue.message}`;
      const expected = folder === FOLDER ? 'the published contract' : 'the schema of this file';
      const wayOut = 'Rebuild or correct the file so that it meets src/schema.';
      throw new DataError('PUBLISHED_FILE_INVALID', { file: key }, found, expected, wayOut);
    }
    kept.set(key, result.data);
  }
  return kept.get(key) as Value;
}

export function readManifest(): Manifest {
  return readChecked('manifest.json', manifestSchema);
}

/** All rows of one table of an edition, e.g. `readTable('sbs-2015', 'regions')`. */
export function readTable<Name extends EditionTable>(
  edition: string,
  name: Name,
): output<(typeof EDITION_TABLES)[Name]>[] {
  const schema = EDITION_TABLES[name].array() as unknown as ZodType<
    output<(typeof EDITION_TABLES)[Name]>[]
  >;
  return readChecked(`${edition}/${name}.json`, schema);
}

/** All rows of one table of structure, relatedness or sensitivity, e.g. `peers`. */
export function readStatistics<Name extends StatisticsTable>(
  edition: string,
  name: Name,
): output<(typeof STATISTICS_TABLES)[Name]>[] {
  const schema = STATISTICS_TABLES[name].array() as unknown as ZodType<
    output<(typeof STATISTICS_TABLES)[Name]>[]
  >;
  return readChecked(`${edition}/${name}.json`, schema);
}

/** All rows of one reference list, e.g. `readReference('activities')`. */
export function readReference<Name extends ReferenceTable>(
  name: Name,
): output<(typeof REFERENCE_TABLES)[Name]>[] {
  const schema = REFERENCE_TABLES[name].array() as unknown as ZodType<
    output<(typeof REFERENCE_TABLES)[Name]>[]
  >;
  return readChecked(`reference/${name}.json`, schema);
}

/** All rows of one table of the replication report, e.g. `readReplication('lists')`. */
export function readReplication<Name extends ReplicationTable>(
  name: Name,
): output<(typeof REPLICATION_TABLES)[Name]>[] {
  const schema = REPLICATION_TABLES[name].array() as unknown as ZodType<
    output<(typeof REPLICATION_TABLES)[Name]>[]
  >;
  return readChecked(`replication/${name}.json`, schema);
}

/** The employment matrix of a computed edition in its compact form. */
export function readLandscape(edition: string): LandscapeFile {
  return readChecked(`${edition}/landscape.json`, landscapeFileSchema as ZodType<LandscapeFile>);
}

/** The flags of Eurostat with their meaning. */
export function readFlags(): FlagRow[] {
  return readChecked('reference/flags.json', flagRowSchema.array());
}

/** What maps are drawn from: two geometries as TopoJSON, and where the names of regions stand. */
export function readGeometry(
  name: 'nuts2-italy.topojson' | 'context.topojson' | 'labels.json',
): unknown {
  const path = `geo/${name}`;
  if (!kept.has(path)) kept.set(path, readJson(path, FOLDER));
  return kept.get(path);
}

/** Words and facts that people wrote: one file of `data/content/`, e.g. `readContent('policies')`. */
export function readContent<File extends ContentFile>(file: File): Content<File> {
  const schema = CONTENT_FILES[file] as unknown as ZodType<Content<File>>;
  return readChecked(`${file}.json`, schema, CONTENT);
}
