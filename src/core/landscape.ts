import { ecosystemReferenceShare, ecosystemRegionShare } from './ecosystem-share.ts';
import { planEcosystems, type EcosystemPlan, type EcosystemWeight } from './ecosystem-weights.ts';
import {
  referenceSetOf,
  regionTotalOf,
  type EmploymentMatrix,
  type ReferenceShare,
  type TotalBasis,
} from './employment-matrix.ts';
import type { Thresholds } from './exact-rule.ts';
import { verdictOf, type LandscapeCell, type ReferenceRatios } from './landscape-cell.ts';
import { regionShare } from './region-share.ts';

/** Every choice that a landscape depends on; nothing is assumed. */
export interface LandscapeParameters extends Thresholds {
  referenceArea: string;
  totalBasis: TotalBasis;
  /** Which end of the reference share stands in the point estimate. */
  referenceConvention: 'point' | 'low' | 'high';
  /** Empty: no ecosystems are computed. */
  weights: readonly EcosystemWeight[];
}

/** All cells of a landscape, regions outermost, then matrix columns, then ecosystems. */
export interface Landscape {
  cells: readonly LandscapeCell[];
  ecosystems: readonly EcosystemPlan[];
}

/**
 * Location quotients, bounds and verdicts of every region × activity and region × ecosystem of a
 * matrix under the given parameters. The one formula for pipeline and browser.
 */
export function computeLandscape(
  matrix: EmploymentMatrix,
  parameters: LandscapeParameters,
): Landscape {
  const { shares } = referenceSetOf(matrix, parameters.referenceArea, parameters.totalBasis);
  const references = shares.map((share) => underConvention(share, parameters.referenceConvention));
  const ecosystems = planEcosystems(
    parameters.weights,
    matrix,
    (column) => references[column]!.point !== null,
  );
  const ecosystemReferences = ecosystems.map((plan) =>
    ecosystemReferenceShare(plan.terms, references),
  );
  const cells: LandscapeCell[] = [];
  for (let region = 0; region < matrix.geos.length; region += 1) {
    const row = matrix.cells[region]!;
    const regionShares = row.map((cell, column) =>
      regionShare(cell, regionTotalOf(matrix, parameters.totalBasis, region, column)),
    );
    matrix.activities.forEach((activity, column) => {
      if (activity.standsFor.length > 0) return;
      const verdict = verdictOf(regionShares[column]!, references[column]!, parameters);
      if (row[column]!.value !== null && verdict.share === null) {
        verdict.undefinedReason = 'region_total_missing';
      }
      const { classification, level, activity: code } = activity;
      cells.push({
        region,
        column,
        classification,
        level,
        activity: code,
        coverage: 1,
        ...verdict,
      });
    });
    ecosystems.forEach((plan, index) => {
      cells.push({
        region,
        column: null,
        classification: 'ecosystem',
        level: 'ecosystem',
        activity: plan.ecosystem,
        coverage: plan.coverage,
        ...verdictOf(
          ecosystemRegionShare(plan.terms, regionShares),
          ecosystemReferences[index]!,
          parameters,
        ),
      });
    });
  }
  return { cells, ecosystems };
}

function underConvention(
  share: ReferenceShare,
  convention: LandscapeParameters['referenceConvention'],
): ReferenceRatios {
  return { point: share[convention], low: share.low, high: share.high };
}
