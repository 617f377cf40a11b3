import type { ExplorerCell } from '../../charts/explorer/explorer-cell.ts';
import type { CatalogueLevel } from '../../charts/explorer/explorer-choices.ts';
import { ecosystemReferenceShare, ecosystemRegionShare } from '../../core/ecosystem-share.ts';
import { planEcosystems, type EcosystemWeight } from '../../core/ecosystem-weights.ts';
import {
  referenceSetOf,
  regionTotalOf,
  type EmploymentMatrix,
  type TotalBasis,
} from '../../core/employment-matrix.ts';
import type { ReferenceRatios, RegionShare } from '../../core/landscape-cell.ts';
import { regionShare } from '../../core/region-share.ts';

/** A cell before any threshold: what a verdict is taken on, and what no choice of threshold changes. */
export interface OperandCell {
  fixed: Pick<
    ExplorerCell,
    | 'geo'
    | 'classification'
    | 'level'
    | 'activity'
    | 'employment'
    | 'region_total'
    | 'coverage'
    | 'obs_flag'
    | 'conf_status'
    | 'missing_reason'
    | 'source'
  >;
  share: RegionShare;
  reference: ReferenceRatios;
}

export interface Operands {
  activities: readonly string[];
  /** `rows[region][activity]`. */
  rows: readonly (readonly OperandCell[])[];
}

interface Basis {
  totalBasis: TotalBasis;
  referenceArea: string;
}

/** Shares and reference shares of all cells of a level, as `computeLandscape` makes them. */
export function operandsOf(
  matrix: EmploymentMatrix,
  basis: Basis,
  level: CatalogueLevel,
  weights: readonly EcosystemWeight[],
): Operands {
  return level.level === 'ecosystem'
    ? ofEcosystems(matrix, basis, level, weights)
    : ofActivities(matrix, basis, level);
}

function sharesOf(matrix: EmploymentMatrix, { totalBasis }: Basis, region: number): RegionShare[] {
  return matrix.cells[region]!.map((cell, column) =>
    regionShare(cell, regionTotalOf(matrix, totalBasis, region, column)),
  );
}

function ofActivities(matrix: EmploymentMatrix, basis: Basis, level: CatalogueLevel): Operands {
  const { shares: references } = referenceSetOf(matrix, basis.referenceArea, basis.totalBasis);
  const columns = level.activities.map((code) =>
    matrix.activities.findIndex(
      (activity) =>
        activity.activity === code &&
        activity.level === level.level &&
        activity.standsFor.length === 0,
    ),
  );
  const rows = matrix.geos.map((geo, region) => {
    const shares = sharesOf(matrix, basis, region);
    return columns.map((column): OperandCell => {
      const { classification, activity, source } = matrix.activities[column]!;
      const own = matrix.cells[region]![column]!;
      const fixed = {
        geo,
        classification,
        level: level.level,
        activity,
        employment: own.value,
        region_total: regionTotalOf(matrix, basis.totalBasis, region, column),
        coverage: 1,
        obs_flag: own.obsFlag,
        conf_status: own.confStatus,
        missing_reason: own.missingReason,
        source,
      };
      return { fixed, share: shares[column]!, reference: references[column]! };
    });
  });
  return { activities: level.activities, rows };
}

function ofEcosystems(
  matrix: EmploymentMatrix,
  basis: Basis,
  level: CatalogueLevel,
  weights: readonly EcosystemWeight[],
): Operands {
  const { shares: references } = referenceSetOf(matrix, basis.referenceArea, basis.totalBasis);
  const plans = planEcosystems(weights, matrix, (column) => references[column]!.point !== null);
  const ordered = level.activities.flatMap((id) => {
    const plan = plans.find(({ ecosystem }) => ecosystem === id);
    return plan === undefined ? [] : [plan];
  });
  const parts = ordered.map(({ terms }) => ({
    reference: ecosystemReferenceShare(terms, references),
    source: [...new Set(terms.map(({ column }) => matrix.activities[column]!.source))]
      .sort()
      .join(' '),
  }));
  const rows = matrix.geos.map((geo, region) => {
    const shares = sharesOf(matrix, basis, region);
    return ordered.map(({ ecosystem, terms, coverage }, index): OperandCell => {
      const { reference, source } = parts[index]!;
      const fixed = {
        geo,
        classification: 'ecosystem' as const,
        level: 'ecosystem' as const,
        activity: ecosystem,
        employment: null,
        region_total: regionTotalOf(matrix, basis.totalBasis, region, 0),
        coverage,
        obs_flag: '',
        conf_status: '',
        missing_reason: null,
        source,
      };
      return { fixed, share: ecosystemRegionShare(terms, shares), reference };
    });
  });
  return { activities: ordered.map(({ ecosystem }) => ecosystem), rows };
}
