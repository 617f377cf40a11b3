import { referenceSetOf, type EmploymentMatrix } from '../core/employment-matrix.ts';
import type { LandscapeParameters } from '../core/landscape.ts';
import type { ReferenceMemberRow } from '../schema/published.ts';
import { byKey } from './row-order.ts';

/** Table `reference-members`: for each activity who publishes, who is bounded, who is left out. */
export function referenceMemberRows(
  matrix: EmploymentMatrix,
  { referenceArea, totalBasis }: LandscapeParameters,
): ReferenceMemberRow[] {
  const { shares } = referenceSetOf(matrix, referenceArea, totalBasis);
  return matrix.activities
    .map(({ classification, level, activity, source }, column): ReferenceMemberRow => {
      const share = shares[column]!;
      return {
        classification,
        level,
        activity,
        publishing: share.publishing.join(' '),
        bounded: share.bounded.join(' '),
        excluded: share.excluded.join(' '),
        source,
      };
    })
    .sort((a, b) => byKey({ geo: '', ...a }, { geo: '', ...b }));
}
