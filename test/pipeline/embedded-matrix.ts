import path from 'node:path';
import { buildFiles } from '../../scripts/io/build-files.ts';
import { readReference } from '../../scripts/io/read-reference.ts';
import { computeLandscape, type LandscapeParameters } from '../../src/core/landscape.ts';
import { makeStatistics, type StatisticsInputs } from '../../src/pipeline/statistics.ts';
import { landscapeFileSchema } from '../../src/schema/landscape-file.ts';
import { matrixFromFile } from '../../src/schema/matrix-from-file.ts';
import { weightSet } from '../../src/schema/reference-tables.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The embedded edition `sbs-2015` with everything its statistics are computed from, and they. */
export async function embeddedStatistics() {
  const data = path.join(root, 'data');
  const nowhere = path.join(root, 'no-such-folder');
  const files = await buildFiles(data, ['sbs-2015'], nowhere, () => () => {});
  const file = files.find((candidate) => candidate.path === 'sbs-2015/landscape.json')!;
  const text = new TextDecoder().decode(file.bytes);
  const matrix = matrixFromFile(landscapeFileSchema.parse(JSON.parse(text)));
  const tables = readReference(data);
  const parameters: LandscapeParameters = {
    referenceArea: 'EU27_2020',
    totalBasis: 'total_employment',
    referenceConvention: 'point',
    lqThreshold: 1.5,
    minShare: 0.01,
    weights: weightSet(tables, 'asmr-2021'),
  };
  const inputs: StatisticsInputs = {
    matrix,
    landscape: computeLandscape(matrix, parameters),
    parameters,
    country: 'IT',
    level: 'division',
    weightSets: ['asmr-2021', 'asmr-2022'].map((name) => ({
      name,
      weights: weightSet(tables, name),
    })),
    ownWeights: 'asmr-2021',
    everyRegion: null,
    periods: [],
  };
  return { ...inputs, tables: makeStatistics(inputs) };
}
