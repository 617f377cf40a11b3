import { regionTotalOf, type EmploymentMatrix } from '../core/employment-matrix.ts';
import type { LandscapeFile } from '../schema/landscape-file.ts';
import { byCodeUnit } from './row-order.ts';

/**
 * `landscape.json`: the employment matrix in the compact form that pages fetch once and recompute
 * from with the same core. Numbers only; what is special about a cell is listed apart.
 */
export function landscapeFile(edition: string, matrix: EmploymentMatrix): LandscapeFile {
  const exceptions: LandscapeFile['exceptions'] = [];
  matrix.cells.forEach((row, region) => {
    row.forEach((cell, column) => {
      const { missingReason, obsFlag, confStatus, upper } = cell;
      if (missingReason === 'not_covered') return;
      if (missingReason === null && obsFlag === '' && confStatus === '') return;
      exceptions.push([region, column, upper, missingReason, obsFlag, confStatus]);
    });
  });
  return {
    contract: 1,
    edition,
    time_period: matrix.timePeriod,
    geos: [...matrix.geos],
    region_totals: {
      total_employment: [...matrix.regionTotals.total_employment],
      classified_sum: [...matrix.regionTotals.classified_sum],
    },
    activities: matrix.activities.map((activity, column) => [
      activity.classification,
      activity.level,
      activity.activity,
      activity.source,
      [...activity.standsFor],
      activity.regionTotals === null
        ? null
        : matrix.geos.map((_, region) => regionTotalOf(matrix, 'total_employment', region, column)),
    ]),
    employment: matrix.cells.map((row) => row.map((cell) => cell.value)),
    exceptions,
    references: matrix.references
      .map(({ area, totalBasis, shares }) => ({
        area,
        total_basis: totalBasis,
        shares: shares.map(({ point, low, high }) =>
          point === null || low === null || high === null
            ? null
            : ([
                point.numerator,
                point.denominator,
                low.numerator,
                low.denominator,
                high.numerator,
                high.denominator,
              ] as [number, number, number, number, number, number]),
        ),
      }))
      .sort((a, b) => byCodeUnit(a.area, b.area) || byCodeUnit(a.total_basis, b.total_basis)),
  };
}
