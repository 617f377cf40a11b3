import path from 'node:path';
import { buildFiles } from '../../../scripts/io/build-files.ts';
import { readReference } from '../../../scripts/io/read-reference.ts';
import type { CatalogueLevel } from '../../../src/charts/explorer/explorer-choices.ts';
import { landscapeFileSchema } from '../../../src/schema/landscape-file.ts';
import { matrixFromFile } from '../../../src/schema/matrix-from-file.ts';
import { locationQuotientRow } from '../../../src/schema/published.ts';
import { weightSet } from '../../../src/schema/reference-tables.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The published files of an embedded edition as the explorer fetches them. */
export async function embeddedEdition(id: string) {
  const data = path.join(root, 'data');
  const nowhere = path.join(root, 'no-such-folder');
  const files = await buildFiles(data, [id], nowhere, () => () => {});
  const text = (name: string): string =>
    new TextDecoder().decode(files.find((file) => file.path === `${id}/${name}`)!.bytes);
  const tables = readReference(data);
  const landscape = text('landscape.json');
  const rows = locationQuotientRow.array().parse(JSON.parse(text('location-quotients.json')));
  return {
    landscape,
    matrix: matrixFromFile(landscapeFileSchema.parse(JSON.parse(landscape))),
    rows,
    weightsOf: (set: string) => (set === '' ? [] : weightSet(tables, set)),
    /** A level with every activity of the edition at it. */
    levelOf: (level: CatalogueLevel['level']): CatalogueLevel => {
      const activities = [
        ...new Set(rows.filter((row) => row.level === level).map((row) => row.activity)),
      ];
      return {
        level,
        classification: level === 'ecosystem' ? 'ecosystem' : 'nace_r2',
        activities,
        uncovered: [],
        first: activities[0]!,
      };
    },
  };
}
