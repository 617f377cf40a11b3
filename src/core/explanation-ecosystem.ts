import { ecosystemContributions } from './ecosystem-contributions.ts';
import type { EcosystemPlan } from './ecosystem-weights.ts';
import { referenceSetOf, regionTotalOf } from './employment-matrix.ts';
import { ratioValue } from './exact-rule.ts';
import type { ExplainedEcosystem, ExplainedTerm, Names } from './explanation-data.ts';
import type { ComputedSources } from './explanation-sources.ts';
import { regionShare } from './region-share.ts';

/**
 * An ecosystem of a region taken apart: for each division its weight, share, reference share and what
 * it adds to the location quotient; `Σ w·s`, `Σ w·S` and `Σ w·s / S(j)` are the three published
 * numbers. An empty division adds 0 and says why it is empty.
 */
export function explainEcosystem(
  { matrix, parameters, weightNotes }: ComputedSources,
  plan: EcosystemPlan,
  region: number,
  weights: string,
  nameOf: (activity: string) => Names,
): ExplainedEcosystem {
  const { referenceArea, totalBasis, referenceConvention } = parameters;
  const references = referenceSetOf(matrix, referenceArea, totalBasis).shares.map((share) => {
    const ratio = share[referenceConvention];
    return ratio === null ? null : ratioValue(ratio);
  });
  const totals = matrix.activities.map((_, column) =>
    regionTotalOf(matrix, totalBasis, region, column),
  );
  const shares = matrix.cells[region]!.map((cell, column) => regionShare(cell, totals[column]!));
  const points = shares.map(({ point }) => (point === null ? null : ratioValue(point)));
  const contributions = ecosystemContributions([plan], points, references);
  const terms = contributions.map(
    ({ column, weight, share, referenceShare, contribution }): ExplainedTerm => {
      const { activity, standsFor, source } = matrix.activities[column]!;
      const { value, missingReason } = matrix.cells[region]![column]!;
      const { low, high } = shares[column]!;
      const known = low !== null && high !== null;
      return {
        activity,
        name: nameOf(activity),
        standsFor,
        source,
        weight,
        weightNote: weightNotes.get(`${plan.ecosystem} ${activity}`) ?? '',
        employment: value,
        regionTotal: totals[column]!,
        share,
        shareHigh: high === null ? null : ratioValue(high),
        referenceShare,
        weightedShare: share === null ? (known ? 0 : null) : weight * share,
        weightedReferenceShare: referenceShare === null ? null : weight * referenceShare,
        contribution: contribution ?? (share === null && known ? 0 : null),
        missingReason,
      };
    },
  );
  const { needed, covered, coverage, missing } = plan;
  return { weights, needed, covered, coverage, missing: [...missing].sort(), terms };
}
