import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DataError } from '../../src/core/data-error.ts';
import { nearest } from '../../src/core/explanation-nearest.ts';
import type { EditionFiles } from '../../src/schema/explanation-from-files.ts';
import { landscapeFileSchema } from '../../src/schema/landscape-file.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import {
  EDITION_TABLES,
  manifestSchema,
  REFERENCE_TABLES,
  type Manifest,
} from '../../src/schema/published.ts';
import { flagRowSchema } from '../../src/schema/reference.ts';

/** Reads the manifest of a published folder; NOT_PUBLISHED when there is none. */
export function readPublishedManifest(out: string): Manifest {
  return read(out, 'manifest.json', manifestSchema);
}

/** Reads all published files of one edition; UNKNOWN_EDITION with the nearest ids when there is none. */
export function readEditionFiles(out: string, id: string): EditionFiles {
  const manifest = readPublishedManifest(out);
  const edition = manifest.editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw unknownEdition(manifest, id);
  const list = <Name extends keyof typeof REFERENCE_TABLES>(name: Name) =>
    read(out, `reference/${name}.json`, z.array(REFERENCE_TABLES[name]));
  const table = <Name extends keyof typeof EDITION_TABLES>(name: Name) =>
    read(out, `${id}/${name}.json`, z.array(EDITION_TABLES[name]));
  const computed = edition.kind === 'computed';
  return {
    manifest,
    edition,
    activities: list('activities'),
    ecosystems: list('ecosystems'),
    ecosystemWeights: list('ecosystem-weights'),
    regionNames: list('region-names'),
    flags: read(out, 'reference/flags.json', z.array(flagRowSchema)),
    agglomerations: table('agglomerations'),
    regions: table('regions'),
    locationQuotients: computed ? table('location-quotients') : null,
    referenceMembers: computed ? table('reference-members') : null,
    landscape: computed ? read(out, `${id}/landscape.json`, landscapeFileSchema) : null,
  };
}

function read<Schema extends z.ZodType>(out: string, name: string, schema: Schema) {
  const file = path.join(out, name);
  if (!existsSync(file)) {
    throw new DataError(
      'NOT_PUBLISHED',
      { file },
      'no such file',
      'a published file',
      'Publish the editions with npm run data:build, or name another folder with --out.',
    );
  }
  return parseJson(readFileSync(file, 'utf8'), file, schema);
}

function unknownEdition({ editions }: Manifest, id: string): DataError {
  const ids = editions.map((edition) => edition.id);
  const found = nearest(
    id,
    editions.map((edition) => ({ code: edition.id, names: Object.values(edition.title) })),
  );
  const meant = found.map(({ code }) => code).join(' or ');
  return new DataError(
    'UNKNOWN_EDITION',
    { file: 'manifest.json' },
    `edition ${id}`,
    `one of ${ids.join(', ')}`,
    meant === '' ? 'The editions are those of data/editions.' : `Did you mean ${meant}?`,
  );
}
