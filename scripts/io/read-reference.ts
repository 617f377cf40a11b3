import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseJson } from '../../src/schema/parse-json.ts';
import { parseReferenceTables, type ReferenceTables } from '../../src/schema/reference-tables.ts';
import { profileSchema, type Profile } from '../../src/schema/reference.ts';

/** Reads `data/reference/*.csv` below the input folder. */
export function readReference(dataDir: string): ReferenceTables {
  const folder = path.join(dataDir, 'reference');
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return parseReferenceTables(
    new Map(files.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])),
  );
}

/** Reads all dataset profiles below the input folder, by file name without `.json`. */
export function readProfiles(dataDir: string): Map<string, Profile> {
  const folder = path.join(dataDir, 'reference', 'profiles');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.sort().map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return [path.basename(file, '.json'), parseJson(text, `profiles/${file}`, profileSchema)];
    }),
  );
}
