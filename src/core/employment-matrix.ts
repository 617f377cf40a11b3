import type { ActivityKey } from './activity.ts';
import type { Ratio } from './exact-rule.ts';
import type { Observation } from './observation.ts';

/** What shares are taken of: total employment, or the sum of the activities the extract classifies. */
export const TOTAL_BASES = ['total_employment', 'classified_sum'] as const;
export type TotalBasis = (typeof TOTAL_BASES)[number];

/** A cell with its upper bound in persons: the value itself where there is one. */
export interface MatrixCell extends Observation {
  upper: number | null;
}

/** One column of the matrix. */
export interface MatrixActivity extends ActivityKey {
  /** Dataset code of the extract the column was read from. */
  source: string;
  /**
   * Divisions this column stands for in the ecosystems, when it comes from another extract than the
   * rest (LFS section A for A01–A03); such a column has totals of its own and no row of its own.
   */
  standsFor: readonly string[];
  regionTotals: readonly (number | null)[] | null;
}

/**
 * Share of an activity in the reference area, as point and as bounds; null where no member
 * publishes it. The three sets of members are named with it.
 */
export interface ReferenceShare {
  point: Ratio | null;
  low: Ratio | null;
  high: Ratio | null;
  publishing: readonly string[];
  bounded: readonly string[];
  excluded: readonly string[];
}

/** The reference shares of all columns against one area and on one total basis. */
export interface ReferenceSet {
  area: string;
  totalBasis: TotalBasis;
  shares: readonly ReferenceShare[];
}

/** Employment of regions × activities in one period with all that the statistics need, in persons. */
export interface EmploymentMatrix {
  timePeriod: string;
  geos: readonly string[];
  regionTotals: Readonly<Record<TotalBasis, readonly (number | null)[]>>;
  activities: readonly MatrixActivity[];
  /** `cells[region][activity]`. */
  cells: readonly (readonly MatrixCell[])[];
  references: readonly ReferenceSet[];
}

/** The total that shares of an activity in a region are taken of; null where it is not published. */
export function regionTotalOf(
  matrix: EmploymentMatrix,
  totalBasis: TotalBasis,
  region: number,
  activity: number,
): number | null {
  const own = matrix.activities[activity]!.regionTotals;
  return (own ?? matrix.regionTotals[totalBasis])[region] ?? null;
}

/** The reference shares of one area and basis; a RangeError when the matrix does not hold them. */
export function referenceSetOf(
  matrix: EmploymentMatrix,
  area: string,
  totalBasis: TotalBasis,
): ReferenceSet {
  const found = matrix.references.find((set) => set.area === area && set.totalBasis === totalBasis);
  if (found === undefined) throw new RangeError(`no reference ${area} on ${totalBasis}`);
  return found;
}
