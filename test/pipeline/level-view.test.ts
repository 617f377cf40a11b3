import { describe, expect, it } from 'vitest';
import { levelView, nationalEmployment } from '../../src/pipeline/level-view.ts';
import { smallMatrix } from '../core/small-matrix.ts';

const PARAMETERS = {
  referenceArea: 'EU27_2020',
  totalBasis: 'total_employment',
  referenceConvention: 'point',
  lqThreshold: 1.5,
  minShare: 0.01,
  weights: [],
} as const;
const matrix = smallMatrix({
  geos: ['ITC1', 'ITC4'],
  totals: [1000, 500],
  activities: ['C10', 'C13', 'K64'],
  employment: [
    [200, null, null],
    [50, 100, null],
  ],
  reference: [{ numerator: 1, denominator: 10 }, { numerator: 1, denominator: 5 }, null],
});
for (const row of matrix.cells) Object.assign(row[2]!, { missingReason: 'not_covered' });

describe('the view of a level', () => {
  const view = levelView(matrix, PARAMETERS, 'IT', 'division')!;

  it('has the activities that the table covers, and keeps empty cells empty', () => {
    expect(view.activities).toEqual(['C10', 'C13']);
    expect(view.cells).toEqual([
      [200, null],
      [50, 100],
    ]);
  });

  it('judges specialisation on the counts: an LQ of exactly 1 is none', () => {
    // 20 % over 10 %; 10 % over 10 %; 20 % over 20 %.
    expect(view.lqs).toEqual([
      [2, null],
      [1, 1],
    ]);
    expect(view.specialised).toEqual([
      [true, null],
      [false, false],
    ]);
  });

  it('gives the structures of the reference and of the country', () => {
    expect(view.reference).toEqual([0.1, 0.2]);
    // Italy: 250 and 100 of 1,500.
    expect(view.country[0]).toBeCloseTo(1 / 6, 15);
    expect(nationalEmployment(matrix, view, 'IT')).toEqual([250, 100]);
  });

  it('does not exist for a level that the matrix has nothing of', () => {
    expect(levelView(matrix, PARAMETERS, 'IT', 'section')).toBeNull();
  });
});
