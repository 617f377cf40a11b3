import type { ActivityKey } from './activity.ts';
import { ecosystemReferenceShare, ecosystemRegionShare } from './ecosystem-share.ts';
import { planEcosystems, type EcosystemPlan } from './ecosystem-weights.ts';
import { referenceSetOf, regionTotalOf, type EmploymentMatrix } from './employment-matrix.ts';
import { ratioValue, type Ratio } from './exact-rule.ts';
import type { LandscapeParameters } from './landscape.ts';
import type { ReferenceRatios, RegionShare } from './landscape-cell.ts';
import { regionShare } from './region-share.ts';

/** Everything a landscape depends on but the two thresholds. */
export type ShareParameters = Omit<LandscapeParameters, 'lqThreshold' | 'minShare'>;

/**
 * The point estimates of one activity or ecosystem before any threshold, for taking the verdict many
 * times on the same operands.
 */
export interface ShareTableColumn extends ActivityKey {
  coverage: number;
  /** Null where there is no reference share that an LQ can be made of. */
  reference: Ratio | null;
  /** Share of a region; null where there is no point estimate. */
  shareOf: (region: number) => Ratio | null;
}

/** Shares of all regions on one total basis, which do not depend on the reference. */
export interface RegionShares {
  /** `own[region][column of the matrix]`. */
  own: readonly (readonly RegionShare[])[];
  /** Point shares of ecosystems by region, found by their weighted columns; filled as they are met. */
  ecosystems: Map<string, (Ratio | null)[]>;
}

/** Takes the shares of all regions once, for every reference that they are held against. */
export function regionShares(
  matrix: EmploymentMatrix,
  totalBasis: ShareParameters['totalBasis'],
): RegionShares {
  const own = matrix.cells.map((row, region) =>
    row.map((cell, column) => regionShare(cell, regionTotalOf(matrix, totalBasis, region, column))),
  );
  return { own, ecosystems: new Map() };
}

/**
 * One column for each activity of the matrix, then one for each ecosystem: the operands of a
 * landscape under the given parameters; same formulas, same order. `shares` are those of
 * `regionShares` on the same basis, passed in because they are the same for every reference. An area
 * the matrix does not hold is a RangeError.
 */
export function shareTable(
  matrix: EmploymentMatrix,
  parameters: ShareParameters,
  shares: RegionShares = regionShares(matrix, parameters.totalBasis),
): ShareTableColumn[] {
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
  const own = matrix.activities.flatMap(
    ({ classification, level, activity, standsFor }, column): ShareTableColumn[] => {
      if (standsFor.length > 0) return [];
      const reference = usable(references[column]!.point);
      const shareOf = (region: number): Ratio | null =>
        usable(shares.own[region]![column]!.point, true);
      return [{ classification, level, activity, coverage: 1, reference, shareOf }];
    },
  );
  const ecosystems = plans.map((plan): ShareTableColumn => {
    const byRegion = ecosystemShares(plan, shares);
    return {
      classification: 'ecosystem',
      level: 'ecosystem',
      activity: plan.ecosystem,
      coverage: plan.coverage,
      reference: usable(ecosystemReferenceShare(plan.terms, references).point),
      shareOf: (region) => byRegion[region]!,
    };
  });
  return [...own, ...ecosystems];
}

function ecosystemShares({ terms }: EcosystemPlan, shares: RegionShares): (Ratio | null)[] {
  const name = terms.map(({ column, weight }) => `${column}×${weight}`).join(' ');
  const found = shares.ecosystems.get(name);
  if (found !== undefined) return found;
  const made = shares.own.map((row) => usable(ecosystemRegionShare(terms, row).point, true));
  shares.ecosystems.set(name, made);
  return made;
}

/** A ratio that an LQ can be made of: with a denominator, and as a reference not 0. */
function usable(ratio: Ratio | null, zeroAllowed = false): Ratio | null {
  if (ratio === null || ratioValue(ratio) === null) return null;
  return zeroAllowed || ratio.numerator !== 0 ? ratio : null;
}
