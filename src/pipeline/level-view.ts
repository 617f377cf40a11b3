import type { Classification, Level } from '../core/activity.ts';
import {
  referenceSetOf,
  regionTotalOf,
  type EmploymentMatrix,
  type ReferenceShare,
} from '../core/employment-matrix.ts';
import { ratioValue, type Ratio } from '../core/exact-rule.ts';
import type { LandscapeParameters } from '../core/landscape.ts';
import { quotientOfRatios } from '../core/location-quotient.ts';
import { isSpecialised } from '../core/specialised.ts';

/**
 * One level of a matrix as plain arrays, the way the statistics take them: rows are regions,
 * columns the activities of the level that the table covers at all.
 */
export interface LevelView {
  classification: Classification;
  level: Level;
  timePeriod: string;
  geos: readonly string[];
  activities: readonly string[];
  /** Columns of the matrix behind `activities`. */
  columns: readonly number[];
  /** Persons; null where empty. */
  cells: (number | null)[][];
  regionTotals: (number | null)[];
  /** Structure of the reference area and of the country: shares in total employment. */
  reference: (number | null)[];
  country: (number | null)[];
  lqs: (number | null)[][];
  specialised: (boolean | null)[][];
}

/** The level of a matrix under the parameters of an edition; null where the matrix has none of it. */
export function levelView(
  matrix: EmploymentMatrix,
  parameters: LandscapeParameters,
  country: string,
  level: Level,
): LevelView | null {
  const { totalBasis, referenceArea, referenceConvention } = parameters;
  const columns = matrix.activities.flatMap((activity, column) => {
    const own = activity.level === level && activity.standsFor.length === 0;
    const covered = matrix.cells.some((row) => row[column]!.missingReason !== 'not_covered');
    return own && covered ? [column] : [];
  });
  if (columns.length === 0) return null;
  const pick = (shares: readonly ReferenceShare[]): (Ratio | null)[] =>
    columns.map((column) => shares[column]![referenceConvention]);
  const references = pick(referenceSetOf(matrix, referenceArea, totalBasis).shares);
  const ofCountry = pick(referenceSetOf(matrix, country, totalBasis).shares);
  const shares = matrix.cells.map((row, region) =>
    columns.map((column): Ratio | null => {
      const { value } = row[column]!;
      const total = regionTotalOf(matrix, totalBasis, region, column);
      return value === null || total === null ? null : { numerator: value, denominator: total };
    }),
  );
  const against = <T>(measure: (share: Ratio | null, reference: Ratio | null) => T): T[][] =>
    shares.map((row) => row.map((share, i) => measure(share, references[i] ?? null)));
  return {
    classification: matrix.activities[columns[0]!]!.classification,
    level,
    timePeriod: matrix.timePeriod,
    geos: matrix.geos,
    activities: columns.map((column) => matrix.activities[column]!.activity),
    columns,
    cells: matrix.cells.map((row) => columns.map((column) => row[column]!.value)),
    regionTotals: matrix.geos.map((_, region) =>
      regionTotalOf(matrix, totalBasis, region, columns[0]!),
    ),
    reference: references.map(valueOf),
    country: ofCountry.map(valueOf),
    lqs: against((share, reference) =>
      share === null || reference === null ? null : quotientOfRatios(share, reference),
    ),
    specialised: against(isSpecialised),
  };
}

/** Employment of the country by activity of a view, in persons; null where its row is not published. */
export function nationalEmployment(
  matrix: EmploymentMatrix,
  view: LevelView,
  country: string,
): (number | null)[] {
  const { shares } = referenceSetOf(matrix, country, 'total_employment');
  return view.columns.map((column) => shares[column]!.point?.numerator ?? null);
}

function valueOf(ratio: Ratio | null): number | null {
  return ratio === null ? null : ratioValue(ratio);
}
