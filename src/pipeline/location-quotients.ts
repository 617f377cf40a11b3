import type { EmploymentMatrix } from '../core/employment-matrix.ts';
import { referenceSetOf, regionTotalOf } from '../core/employment-matrix.ts';
import type { Landscape, LandscapeParameters } from '../core/landscape.ts';
import type { LandscapeCell } from '../core/landscape-cell.ts';
import { locationQuotientRow, type LocationQuotientRow } from '../schema/published.ts';
import { byKey } from './row-order.ts';

/** Table `location-quotients`: every region × activity and region × ecosystem with its operands. */
export function locationQuotientRows(
  matrix: EmploymentMatrix,
  landscape: Landscape,
  parameters: LandscapeParameters,
): LocationQuotientRow[] {
  const { shares } = referenceSetOf(matrix, parameters.referenceArea, parameters.totalBasis);
  const sources = new Map(
    landscape.ecosystems.map((plan) => [
      plan.ecosystem,
      [...new Set(plan.terms.map((term) => matrix.activities[term.column]!.source))]
        .sort()
        .join(' '),
    ]),
  );
  return landscape.cells
    .map((cell): LocationQuotientRow => {
      const own = cell.column === null ? null : matrix.cells[cell.region]![cell.column]!;
      const reference = cell.column === null ? null : shares[cell.column]!.point;
      return {
        geo: matrix.geos[cell.region]!,
        classification: cell.classification,
        level: cell.level,
        activity: cell.activity,
        time_period: matrix.timePeriod,
        employment: own === null ? null : own.value,
        region_total: regionTotalOf(matrix, parameters.totalBasis, cell.region, cell.column ?? 0),
        ...shareColumns(cell),
        reference_employment: reference === null ? null : reference.numerator,
        reference_total: reference === null ? null : reference.denominator,
        obs_flag: own === null ? '' : own.obsFlag,
        conf_status: own === null ? '' : own.confStatus,
        missing_reason: own?.missingReason ?? cell.undefinedReason,
        source:
          cell.column === null
            ? sources.get(cell.activity)!
            : matrix.activities[cell.column]!.source,
      };
    })
    .map(inColumnOrder)
    .sort(byKey);
}

function shareColumns(cell: LandscapeCell) {
  return {
    share: cell.share,
    share_low: cell.shareLow,
    share_high: cell.shareHigh,
    reference_share: cell.referenceShare,
    reference_share_low: cell.referenceShareLow,
    reference_share_high: cell.referenceShareHigh,
    lq: cell.lq,
    lq_low: cell.lqLow,
    lq_high: cell.lqHigh,
    passes: cell.passes,
    certainty: cell.certainty,
    coverage: cell.coverage,
  };
}

/** Keys in the order of the contract, so that JSON and CSV read alike. */
function inColumnOrder(row: LocationQuotientRow): LocationQuotientRow {
  const ordered = Object.keys(locationQuotientRow.shape) as (keyof LocationQuotientRow)[];
  return Object.fromEntries(ordered.map((name) => [name, row[name]])) as LocationQuotientRow;
}
