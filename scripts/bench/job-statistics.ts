import { computeLandscape, type LandscapeParameters } from '../../src/core/landscape.ts';
import { NO_BREAKS } from '../../src/pipeline/breaks.ts';
import { changeRows, shiftShareRows, spansOf, type Period } from '../../src/pipeline/dynamics.ts';
import { periodOf } from '../../src/pipeline/period.ts';
import { statisticsTables } from '../../src/pipeline/statistics.ts';
import { madeMatrix, madeWeights } from './made-matrix.ts';

/** All statistics of `regions × divisions × years`, a year at a time; prints the rows it made. */
const [regions, divisions, years] = process.argv.slice(2).map(Number) as [number, number, number];
const weightSets = madeWeights(divisions);
const parameters: LandscapeParameters = {
  referenceArea: 'EU27_2020',
  totalBasis: 'total_employment',
  referenceConvention: 'point',
  lqThreshold: 1.5,
  minShare: 0.01,
  weights: weightSets[0]!.weights,
};
const periods: Period[] = [];
let rows = 0;
for (let year = 0; year < years; year += 1) {
  const matrix = madeMatrix(regions, divisions, 2000 + year);
  const tables = statisticsTables({
    matrix,
    landscape: computeLandscape(matrix, parameters),
    parameters,
    country: 'IT',
    level: 'division',
    weightSets,
    ownWeights: weightSets[0]!.name,
    everyRegion: null,
    periods: [],
  });
  for (const [, table] of tables) rows += countOf(table);
  periods.push(periodOf(matrix, parameters, 'IT', 'division', NO_BREAKS)!);
}
for (const span of spansOf(periods)) {
  rows += changeRows(span).length + shiftShareRows(span).length;
}
process.stdout.write(`${rows}\n`);

/** Counts without keeping: each row is made and let go, as by a writer. */
function countOf(table: Iterable<unknown>): number {
  const iterator = table[Symbol.iterator]();
  let count = 0;
  while (iterator.next().done !== true) count += 1;
  return count;
}
