import path from 'node:path';
import { buildFiles } from '../../../scripts/io/build-files.ts';
import { readReference } from '../../../scripts/io/read-reference.ts';
import type {
  CatalogueEdition,
  CatalogueLevel,
  ExplorerCatalogue,
} from '../../../src/charts/explorer/explorer-choices.ts';
import { levelNames } from '../../../src/charts/explorer/level-names.ts';
import { landscapeFileSchema } from '../../../src/schema/landscape-file.ts';
import { matrixFromFile } from '../../../src/schema/matrix-from-file.ts';
import {
  activityRow,
  ecosystemListRow,
  locationQuotientRow,
  manifestSchema,
  regionNameRow,
} from '../../../src/schema/published.ts';
import { weightSet } from '../../../src/schema/reference-tables.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The published files of an embedded edition as the explorer fetches them, with its catalogue. */
export async function embeddedEdition(id: string) {
  const data = path.join(root, 'data');
  const nowhere = path.join(root, 'no-such-folder');
  const files = await buildFiles(data, [id], nowhere, () => () => {});
  const json = (name: string): unknown =>
    JSON.parse(new TextDecoder().decode(files.find((file) => file.path === name)!.bytes));
  const tables = readReference(data);
  const landscape = JSON.stringify(json(`${id}/landscape.json`));
  const rows = locationQuotientRow.array().parse(json(`${id}/location-quotients.json`));
  const manifest = manifestSchema.parse(json('manifest.json'));
  /** A level with every activity of the edition at it. */
  const levelOf = (level: CatalogueLevel['level'], covered = false): CatalogueLevel => {
    const own = rows.filter((row) => row.level === level);
    const activities = [...new Set(own.map((row) => row.activity))].filter(
      (code) =>
        !covered ||
        own.some((row) => row.activity === code && row.missing_reason !== 'not_covered'),
    );
    return {
      level,
      classification: level === 'ecosystem' ? 'ecosystem' : 'nace_r2',
      activities,
      uncovered: [],
      first: activities[0]!,
    };
  };
  const levels = (['division', 'ecosystem', 'section', 'section_group'] as const)
    .filter((level) => rows.some((row) => row.level === level))
    .map((level) => levelOf(level, true));
  const { parameters, title, time_period: year, released } = manifest.editions[0]!;
  const sources = manifest.inputs.flatMap((input) => {
    const extract = /^data\/extracts\/([^/]+)\//.exec(input.path)?.[1];
    if (extract === undefined || input.dataset === null) return [];
    return [{ ...input, dataset: input.dataset, extract, address: input.source_url }];
  });
  const edition: CatalogueEdition = {
    id,
    kind: 'computed',
    title: title.en,
    year,
    measure: String(parameters['measure']),
    sources: manifest.editions[0]!.inputs.flatMap((input) =>
      sources.filter(({ extract }) => input === `extracts/${extract}`),
    ),
    publication: '',
    released,
    levels,
    references: ['EU27_2020', 'IT'].flatMap((area) => [
      { area, basis: 'total_employment' as const },
      { area, basis: 'classified_sum' as const },
    ]),
    weightSets: parameters['ecosystem_weights'] === null ? [] : ['asmr-2021', 'asmr-2022'],
    lqThreshold: 1.5,
    minShare: 0.01,
    totalBasis: 'total_employment',
    referenceArea: 'EU27_2020',
    weights: parameters['ecosystem_weights'] === null ? '' : 'asmr-2021',
    parameters,
    tables: files
      .filter(({ path: name }) => name.startsWith(`${id}/`) && name.endsWith('.json'))
      .map(({ path: name }) => name.slice(id.length + 1, -'.json'.length)),
  };
  const names = activityRow.array().parse(json('reference/activities.json'));
  const ecosystems = ecosystemListRow.array().parse(json('reference/ecosystems.json'));
  const catalogue: ExplorerCatalogue = {
    regions: regionNameRow
      .array()
      .parse(json('reference/region-names.json'))
      .map(({ geo, name_en: name }, index) => ({
        geo,
        name,
        short: name,
        centre: [100 + index * 20, 100 + ((index * 37) % 300)],
      })),
    editions: [edition],
    names: {
      ecosystem: ecosystems.map((row) => ({
        code: row.activity,
        name: row.name_en,
        other: row.name_it,
        parent: '',
      })),
      ...Object.fromEntries(
        (['section', 'section_group', 'division'] as const).map((level) => [
          level,
          levelNames(
            names,
            'nace_r2',
            level,
            levels.filter((each) => each.level === level).flatMap((each) => each.activities),
            'en',
          ),
        ]),
      ),
    },
  };
  return {
    landscape,
    matrix: matrixFromFile(landscapeFileSchema.parse(JSON.parse(landscape))),
    rows,
    weightsOf: (set: string) => (set === '' ? [] : weightSet(tables, set)),
    levelOf,
    edition,
    catalogue,
    json,
  };
}
