import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import type { MissingReason } from '../../src/core/observation.ts';
import { identifyExtract } from '../../src/extract/identify-extract.ts';
import type { Limits } from '../../src/extract/limits.ts';
import { extractMetaSchema, type ExtractMeta } from '../../src/schema/extract-meta.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { nodeGunzip } from './node-gunzip.ts';

/** A file to look at, and what its birth certificate says if it has one. */
export interface Inspected {
  file: string;
  meta: ExtractMeta | null;
  emptyCells: MissingReason;
}

/** The file behind a name: a file, a folder with a birth certificate, or the id of an extract. */
export function inspectedFile(named: string, dataDir: string): Inspected {
  for (const folder of [path.join(dataDir, 'extracts', named), named]) {
    const certificate = path.join(folder, 'extract.meta.json');
    if (!existsSync(certificate)) continue;
    const meta = parseJson(readFileSync(certificate, 'utf8'), certificate, extractMetaSchema);
    return { file: path.join(folder, meta.file), meta, emptyCells: meta.empty_cells };
  }
  if (existsSync(named) && statSync(named).isFile()) {
    const beside = path.join(path.dirname(named), 'extract.meta.json');
    const text = existsSync(beside) ? readFileSync(beside, 'utf8') : null;
    const meta = text === null ? null : parseJson(text, beside, extractMetaSchema);
    const own = meta?.file === path.basename(named) ? meta : null;
    return { file: named, meta: own, emptyCells: own?.empty_cells ?? 'not_available' };
  }
  throw new DataError(
    'NO_SUCH_FILE',
    { file: named },
    'no file and no extract of this name',
    'a file, or the name of a folder in data/extracts',
    'Check the spelling.',
  );
}

/** The profile named, else that of the certificate, else the one that the file itself calls for. */
export async function profileFor(
  { file, meta }: Inspected,
  named: string | undefined,
  profiles: ReadonlyMap<string, Profile>,
  caps: Partial<Limits> = {},
): Promise<{ name: string; profile: Profile }> {
  const name = named ?? meta?.profile;
  if (name !== undefined) {
    const profile = profiles.get(name);
    if (profile !== undefined) return { name, profile };
    throw new DataError(
      'UNKNOWN_PROFILE',
      { file: 'data/reference/profiles' },
      JSON.stringify(name),
      `one of ${[...profiles.keys()].join(', ')}`,
      'Name one of these, or add a file.',
    );
  }
  const options = {
    file: path.basename(file),
    profiles: profiles.values(),
    gunzip: nodeGunzip,
    limits: caps,
  };
  const { profile } = await identifyExtract(createReadStream(file), options);
  return { name: [...profiles].find(([, one]) => one === profile)![0], profile };
}
