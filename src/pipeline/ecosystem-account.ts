import { ecosystemAccount } from '../core/ecosystem-account.ts';
import { ecosystemContributions } from '../core/ecosystem-contributions.ts';
import { ecosystemOverlaps } from '../core/ecosystem-overlaps.ts';
import type { EcosystemPlan } from '../core/ecosystem-weights.ts';
import { referenceSetOf, regionTotalOf, type EmploymentMatrix } from '../core/employment-matrix.ts';
import { ratioValue } from '../core/exact-rule.ts';
import type { LandscapeParameters } from '../core/landscape.ts';
import type {
  EcosystemAccountRow,
  EcosystemContributionRow,
  EcosystemOverlapRow,
} from '../schema/published-statistics.ts';
import { byCodeUnit } from './row-order.ts';

/** Shares of all matrix columns in each area that the account speaks of. */
export interface AccountAreas {
  regions: readonly { code: string; shares: (number | null)[] }[];
  /** The country, then the reference area. */
  wholes: readonly { code: string; shares: (number | null)[] }[];
}

/** The shares of a matrix on the basis of an edition: its regions, its country, its reference area. */
export function accountAreas(
  matrix: EmploymentMatrix,
  { totalBasis, referenceArea, referenceConvention }: LandscapeParameters,
  country: string,
): AccountAreas {
  const regions = matrix.geos.map((code, region) => ({
    code,
    shares: matrix.cells[region]!.map(({ value }, column) => {
      const total = regionTotalOf(matrix, totalBasis, region, column);
      return value === null || total === null || total === 0 ? null : value / total;
    }),
  }));
  const wholes = [...new Set([country, referenceArea])].map((code) => ({
    code,
    shares: referenceSetOf(matrix, code, totalBasis).shares.map((share) => {
      const ratio = share[referenceConvention];
      return ratio === null ? null : ratioValue(ratio);
    }),
  }));
  return { regions, wholes };
}

/** Table `ecosystem-account`: Figure 1 of the factsheet, for the country, the reference and each region. */
export function ecosystemAccountRows(
  matrix: EmploymentMatrix,
  plans: readonly EcosystemPlan[],
  { regions, wholes }: AccountAreas,
): EcosystemAccountRow[] {
  return [...wholes, ...regions]
    .flatMap(({ code, shares }) =>
      ecosystemAccount(plans, shares).map((line): EcosystemAccountRow => ({
        area: code,
        activity: line.ecosystem,
        time_period: matrix.timePeriod,
        share: line.share,
        share_of_sum: line.shareOfSum,
        rank: line.rank,
        coverage: line.coverage,
        empty: line.empty,
      })),
    )
    .sort((a, b) => byCodeUnit(a.area, b.area) || byCodeUnit(a.activity, b.activity));
}

/** Table `ecosystem-contributions`: the terms of each ecosystem's LQ in each region. */
export function ecosystemContributionRows(
  matrix: EmploymentMatrix,
  plans: readonly EcosystemPlan[],
  { regions, wholes }: AccountAreas,
): EcosystemContributionRow[] {
  const references = wholes[wholes.length - 1]!.shares;
  return regions
    .flatMap(({ code, shares }) =>
      ecosystemContributions(plans, shares, references).map((term): EcosystemContributionRow => ({
        geo: code,
        ecosystem: term.ecosystem,
        activity: matrix.activities[term.column]!.activity,
        time_period: matrix.timePeriod,
        weight: term.weight,
        share: term.share,
        reference_share: term.referenceShare,
        contribution: term.contribution,
      })),
    )
    .sort(
      (a, b) =>
        byCodeUnit(a.geo, b.geo) ||
        byCodeUnit(a.ecosystem, b.ecosystem) ||
        byCodeUnit(a.activity, b.activity),
    );
}

/** Table `ecosystem-overlaps`: what each pair of ecosystems counts in common, country and reference. */
export function ecosystemOverlapRows(
  matrix: EmploymentMatrix,
  plans: readonly EcosystemPlan[],
  { wholes }: AccountAreas,
): EcosystemOverlapRow[] {
  return wholes
    .flatMap(({ code, shares }) =>
      ecosystemOverlaps(plans, shares).map((overlap): EcosystemOverlapRow => ({
        area: code,
        ecosystem: overlap.ecosystem,
        other: overlap.other,
        time_period: matrix.timePeriod,
        activities: overlap.columns
          .map((column) => matrix.activities[column]!.activity)
          .sort(byCodeUnit)
          .join(' '),
        low: overlap.low,
        high: overlap.high,
        part_of_ecosystem: overlap.partOfEcosystem,
      })),
    )
    .sort(
      (a, b) =>
        byCodeUnit(a.area, b.area) ||
        byCodeUnit(a.ecosystem, b.ecosystem) ||
        byCodeUnit(a.other, b.other),
    );
}
