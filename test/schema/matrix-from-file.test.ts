import { describe, expect, it } from 'vitest';
import { computeLandscape } from '../../src/core/landscape.ts';
import { landscapeFile } from '../../src/pipeline/landscape-file.ts';
import { landscapeFileSchema } from '../../src/schema/landscape-file.ts';
import { matrixFromFile } from '../../src/schema/matrix-from-file.ts';
import { handMatrix } from '../core/hand-matrix.ts';

const third = { numerator: 1, denominator: 3 };
const matrix = handMatrix(
  [
    { activity: 'C10', level: 'division', reference: third },
    {
      activity: 'C11',
      level: 'division',
      reference: third,
      high: { numerator: 1, denominator: 2 },
    },
    { activity: 'A01', level: 'division', reference: null },
  ],
  [
    {
      geo: 'ITC1',
      total: 100,
      cells: [50, { upper: 12.5 }, { upper: null, reason: 'not_covered' }],
    },
    { geo: 'ITC2', total: null, cells: [0, 7, { upper: null, reason: 'not_covered' }] },
  ],
);

describe('landscape.json', () => {
  it('gives back the matrix it was made from', () => {
    const file = landscapeFile('test', matrix);
    const back = matrixFromFile(JSON.parse(JSON.stringify(file)) as typeof file);
    expect(back.cells).toEqual(matrix.cells);
    expect(back.regionTotals).toEqual(matrix.regionTotals);
    expect(back.references).toEqual(matrix.references);
    expect(back.activities).toEqual(matrix.activities);
  });

  it('fits its schema', () => {
    const file = landscapeFile('test', matrix);
    expect(landscapeFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it('lets the browser compute what the pipeline computed', () => {
    const parameters = {
      referenceArea: 'EU',
      totalBasis: 'total_employment',
      referenceConvention: 'point',
      lqThreshold: 1.5,
      minShare: 0.01,
      weights: [{ ecosystem: 'textile', activity: 'C10', weight: 1 }],
    } as const;
    const back = matrixFromFile(landscapeFile('test', matrix));
    expect(computeLandscape(back, parameters)).toEqual(computeLandscape(matrix, parameters));
  });
});
