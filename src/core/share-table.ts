import type { ActivityKey } from './activity.ts';
import { ecosystemReferenceShare, ecosystemRegionShare } from './ecosystem-share.ts';
import { planEcosystems } from './ecosystem-weights.ts';
import { referenceSetOf, regionTotalOf, type EmploymentMatrix } from './employment-matrix.ts';
import { ratioValue, type Ratio } from './exact-rule.ts';
import type { LandscapeParameters } from './landscape.ts';
import type { ReferenceRatios, RegionShare } from './landscape-cell.ts';
import { regionShare } from './region-share.ts';

/** Everything a landscape depends on but the two thresholds. */
export type ShareParameters = Omit<LandscapeParameters, 'lqThreshold' | 'minShare'>;

export interface ShareTableColumn extends ActivityKey {
  coverage: number;
  reference: Ratio | null;
}

/**
 * The point estimates of a landscape before any threshold: one column for each activity of the
 * matrix, then one for each ecosystem, with the share of every region. For taking the verdict many
 * times on the same operands.
 */
export interface ShareTable {
  columns: readonly ShareTableColumn[];
  /** `shares[region][column]`; null where there is no point estimate. */
  shares: readonly (readonly (Ratio | null)[])[];
}

/** Shares of all regions on one total basis, which do not depend on the reference. */
export function regionShares(
  matrix: EmploymentMatrix,
  totalBasis: ShareParameters['totalBasis'],
): RegionShare[][] {
  return matrix.cells.map((row, region) =>
    row.map((cell, column) => regionShare(cell, regionTotalOf(matrix, totalBasis, region, column))),
  );
}

/**
 * The share table of a matrix under the given parameters; same formulas, same order as the
 * landscape. `shares` are those of `regionShares` on the same basis, passed in because they are the
 * same for every reference. An area the matrix does not hold is a RangeError.
 */
export function shareTable(
  matrix: EmploymentMatrix,
  parameters: ShareParameters,
  shares: readonly (readonly RegionShare[])[] = regionShares(matrix, parameters.totalBasis),
): ShareTable {
  const set = referenceSetOf(matrix, parameters.referenceArea, parameters.totalBasis);
  const references = set.shares.map((share): ReferenceRatios => ({
    point: share[parameters.referenceConvention],
    low: share.low,
    high: share.high,
  }));
  const plans = planEcosystems(
    parameters.weights,
    matrix,
    (column) => references[column]!.point !== null,
  );
  const own = matrix.activities.flatMap((activity, column) =>
    activity.standsFor.length > 0 ? [] : [{ activity, column }],
  );
  const columns = [
    ...own.map(({ activity: { classification, level, activity }, column }) => ({
      classification,
      level,
      activity,
      coverage: 1,
      reference: usable(references[column]!.point),
    })),
    ...plans.map((plan) => ({
      classification: 'ecosystem' as const,
      level: 'ecosystem' as const,
      activity: plan.ecosystem,
      coverage: plan.coverage,
      reference: usable(ecosystemReferenceShare(plan.terms, references).point),
    })),
  ];
  return {
    columns,
    shares: shares.map((row) => [
      ...own.map(({ column }) => usable(row[column]!.point, true)),
      ...plans.map((plan) => usable(ecosystemRegionShare(plan.terms, row).point, true)),
    ]),
  };
}

/** A ratio that an LQ can be made of: with a denominator, and as a reference not 0. */
function usable(ratio: Ratio | null, zeroAllowed = false): Ratio | null {
  if (ratio === null || ratioValue(ratio) === null) return null;
  return zeroAllowed || ratio.numerator !== 0 ? ratio : null;
}
