import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DataError } from '../../src/core/data-error.ts';
import type { DiffSide } from '../../src/pipeline/edition-diff.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import {
  agglomerationRow,
  locationQuotientRow,
  manifestSchema,
  regionRow,
} from '../../src/schema/published.ts';

/** A published edition as two are compared: the folder of one, or its id below `out`. */
export function publishedEdition(named: string, out: string): DiffSide {
  const isFolder = existsSync(path.join(named, 'agglomerations.json'));
  const folder = isFolder ? named : path.join(out, named);
  if (!existsSync(path.join(folder, 'agglomerations.json'))) {
    throw new DataError(
      'NOT_PUBLISHED',
      { file: folder },
      'no agglomerations.json',
      'the folder of a published edition, or its id',
      'Publish it with npm run data:build, or name the folder where it is (--out for ids).',
    );
  }
  const table = <Row extends z.ZodObject>(name: string, row: Row): z.infer<Row>[] | null => {
    const file = path.join(folder, `${name}.json`);
    return existsSync(file) ? parseJson(readFileSync(file, 'utf8'), file, z.array(row)) : null;
  };
  const id = path.basename(path.resolve(folder));
  const manifest = path.join(folder, '..', 'manifest.json');
  const entry = existsSync(manifest)
    ? parseJson(readFileSync(manifest, 'utf8'), manifest, manifestSchema).editions.find(
        (edition) => edition.id === id,
      )
    : undefined;
  const regions = table('regions', regionRow) ?? [];
  return {
    id,
    timePeriod: entry?.time_period ?? regions[0]?.time_period ?? '',
    parameters: entry?.parameters ?? null,
    quotients: table('location-quotients', locationQuotientRow),
    agglomerations: table('agglomerations', agglomerationRow) ?? [],
    regions,
  };
}
