import type {
  EmploymentMatrix,
  MatrixCell,
  ReferenceShare,
} from '../../src/core/employment-matrix.ts';
import type { Ratio } from '../../src/core/exact-rule.ts';

export interface SmallMatrix {
  timePeriod?: string;
  geos: string[];
  /** Total employment of each region; the classified sum is that of the row. */
  totals: number[];
  activities: string[];
  employment: (number | null)[][];
  /** Reference employment and total of `EU27_2020` on total employment, by activity. */
  reference: (Ratio | null)[];
  /** The same, when low and high ends differ from the point. */
  low?: (Ratio | null)[];
  high?: (Ratio | null)[];
  flags?: string[][];
}

const COUNTRY = 'IT';

/**
 * A matrix of divisions for tests, with two references on two bases: `EU27_2020` as given (on the
 * classified sum: over the sum of the reference employments), and `IT`, the sum of the regions.
 */
export function smallMatrix(small: SmallMatrix): EmploymentMatrix {
  const { geos, totals, activities, employment, reference } = small;
  const sums = employment.map((row) => row.reduce<number>((sum, cell) => sum + (cell ?? 0), 0));
  const columns = activities.map((_, i) => employment.reduce((sum, row) => sum + (row[i] ?? 0), 0));
  const whole = reference.reduce((sum, ratio) => sum + (ratio?.numerator ?? 0), 0);
  const share = (point: Ratio | null, low = point, high = point): ReferenceShare => ({
    point,
    low,
    high,
    publishing: [],
    bounded: [],
    excluded: [],
  });
  const over = (numerator: number, all: readonly number[]) => ({
    numerator,
    denominator: all.reduce((sum, total) => sum + total, 0),
  });
  return {
    timePeriod: small.timePeriod ?? '2015',
    geos,
    regionTotals: { total_employment: totals, classified_sum: sums },
    activities: activities.map((activity) => ({
      classification: 'nace_r2',
      level: 'division',
      activity,
      source: 'test',
      standsFor: [],
      regionTotals: null,
    })),
    cells: employment.map((row, r) =>
      row.map((value, i): MatrixCell => ({
        value,
        upper: value ?? totals[r]!,
        obsFlag: small.flags?.[r]?.[i] ?? '',
        confStatus: '',
        missingReason: value === null ? 'confidential' : null,
      })),
    ),
    references: [
      {
        area: 'EU27_2020',
        totalBasis: 'total_employment',
        shares: reference.map((point, i) => share(point, small.low?.[i], small.high?.[i])),
      },
      {
        area: 'EU27_2020',
        totalBasis: 'classified_sum',
        shares: reference.map((point) =>
          share(point === null ? null : { numerator: point.numerator, denominator: whole }),
        ),
      },
      {
        area: COUNTRY,
        totalBasis: 'total_employment',
        shares: columns.map((sum) => share(over(sum, totals))),
      },
      {
        area: COUNTRY,
        totalBasis: 'classified_sum',
        shares: columns.map((sum) => share(over(sum, sums))),
      },
    ],
  };
}
