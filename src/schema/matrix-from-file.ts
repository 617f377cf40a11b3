import type { EmploymentMatrix, MatrixCell } from '../core/employment-matrix.ts';
import type { LandscapeFile } from './landscape-file.ts';

/**
 * The employment matrix that a `landscape.json` holds, ready for `computeLandscape`. Members of the
 * reference area are not in the file (see `reference-members`). An empty cell without an entry among
 * the exceptions is one that the table does not cover.
 */
export function matrixFromFile(file: LandscapeFile): EmploymentMatrix {
  const cells = file.employment.map((row) =>
    row.map((value): MatrixCell => {
      const missingReason = value === null ? 'not_covered' : null;
      return { value, upper: value, missingReason, obsFlag: '', confStatus: '' };
    }),
  );
  for (const [region, column, upper, missingReason, obsFlag, confStatus] of file.exceptions) {
    const cell = cells[region]![column]!;
    Object.assign(cell, { upper, missingReason, obsFlag, confStatus });
  }
  return {
    timePeriod: file.time_period,
    geos: file.geos,
    regionTotals: file.region_totals,
    activities: file.activities.map(
      ([classification, level, activity, source, standsFor, regionTotals]) => ({
        classification,
        level,
        activity,
        source,
        standsFor,
        regionTotals,
      }),
    ),
    cells,
    references: file.references.map(({ area, total_basis, shares }) => ({
      area,
      totalBasis: total_basis,
      shares: shares.map((numbers) => {
        const members = { publishing: [], bounded: [], excluded: [] };
        if (numbers === null) return { point: null, low: null, high: null, ...members };
        const [p, pt, l, lt, h, ht] = numbers;
        return {
          point: { numerator: p, denominator: pt },
          low: { numerator: l, denominator: lt },
          high: { numerator: h, denominator: ht },
          ...members,
        };
      }),
    })),
  };
}
