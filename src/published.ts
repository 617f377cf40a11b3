import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { output, ZodType } from 'zod';
import { DataError } from './core/data-error.ts';
import {
  EDITION_TABLES,
  manifestSchema,
  REFERENCE_TABLES,
  type EditionTable,
  type Manifest,
  type ReferenceTable,
} from './schema/published.ts';

/**
 * The site's one reader of the published files. Everything is checked against `schema/published.ts`
 * at the door and kept, so that each file is read once per build.
 */
const FOLDER = process.env['PUBLISHED_DIR'] ?? 'public/data';
const kept = new Map<string, unknown>();

function readJson(path: string): unknown {
  const file = join(FOLDER, path);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const found = cause instanceof SyntaxError ? 'text that is not JSON' : 'no file';
    const wayOut = 'Run `npm run data:build` to write the published files.';
    throw new DataError('PUBLISHED_FILE_UNREADABLE', { file }, found, 'a JSON file', wayOut);
  }
}

function readChecked<Value>(path: string, schema: ZodType<Value>): Value {
  if (!kept.has(path)) {
    const result = schema.safeParse(readJson(path));
    if (!result.success) {
      const issue = result.error.issues[0];
      const found = issue === undefined ? 'something else' : `at ${issue.path.join('.')}: ${issue.message}`;
      const wayOut = 'Run `npm run data:build` with this version of the code.';
      throw new DataError('PUBLISHED_FILE_INVALID', { file: join(FOLDER, path) }, found, 'the published contract', wayOut);
    }
    kept.set(path, result.data);
  }
  return kept.get(path) as Value;
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

/** All rows of one reference list, e.g. `readReference('activities')`. */
export function readReference<Name extends ReferenceTable>(
  name: Name,
): output<(typeof REFERENCE_TABLES)[Name]>[] {
  const schema = REFERENCE_TABLES[name].array() as unknown as ZodType<
    output<(typeof REFERENCE_TABLES)[Name]>[]
  >;
  return readChecked(`reference/${name}.json`, schema);
}

/** What maps are drawn from: two geometries as TopoJSON, and where the names of regions stand. */
export function readGeometry(
  name: 'nuts2-italy.topojson' | 'context.topojson' | 'labels.json',
): unknown {
  const path = `geo/${name}`;
  if (!kept.has(path)) kept.set(path, readJson(path));
  return kept.get(path);
}
