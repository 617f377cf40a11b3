import type { EmploymentMatrix, MatrixActivity } from '../../src/core/employment-matrix.ts';
import type { Ratio } from '../../src/core/exact-rule.ts';
import type { MissingReason } from '../../src/core/observation.ts';

/** A cell of a hand-made matrix: persons, or the upper bound of an empty cell. */
export type HandCell = number | { upper: number | null; reason?: MissingReason };

/** A small employment matrix for tests; every reference share is its own low and high end. */
export function handMatrix(
  columns: readonly (Pick<MatrixActivity, 'activity' | 'level'> & {
    reference: Ratio | null;
    low?: Ratio;
    high?: Ratio;
    standsFor?: readonly string[];
  })[],
  rows: readonly { geo: string; total: number | null; cells: readonly HandCell[] }[],
): EmploymentMatrix {
  const totals = rows.map((row) => row.total);
  return {
    timePeriod: '2015',
    geos: rows.map((row) => row.geo),
    regionTotals: { total_employment: totals, classified_sum: totals },
    activities: columns.map(({ activity, level, standsFor }) => ({
      classification: 'nace_r2',
      level,
      activity,
      source: 'test',
      standsFor: standsFor ?? [],
      regionTotals: null,
    })),
    cells: rows.map((row) =>
      row.cells.map((cell) =>
        typeof cell === 'number'
          ? { value: cell, upper: cell, obsFlag: '', confStatus: '', missingReason: null }
          : {
              value: null,
              upper: cell.upper,
              obsFlag: '',
              confStatus: '',
              missingReason: cell.reason ?? 'confidential',
            },
      ),
    ),
    references: [
      {
        area: 'EU',
        totalBasis: 'total_employment',
        shares: columns.map(({ reference, low, high }) => ({
          point: reference,
          low: low ?? reference,
          high: high ?? reference,
          publishing: [],
          bounded: [],
          excluded: [],
        })),
      },
    ],
  };
}
