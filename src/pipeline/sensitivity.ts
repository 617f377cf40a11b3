import type { Level } from '../core/activity.ts';
import type { EmploymentMatrix } from '../core/employment-matrix.ts';
import type { LandscapeParameters } from '../core/landscape.ts';
import { sensitivityCounts } from '../core/sensitivity-counts.ts';
import { passesAnywhere, sensitivityTo, type SingleChange } from '../core/sensitivity-flips.ts';
import {
  sensitivityGrid,
  type NamedWeights,
  type SensitivityChoice,
} from '../core/sensitivity-grid.ts';
import { standingsOf, type Standings } from '../core/sensitivity.ts';
import type { SensitivityRow, StabilityRow } from '../schema/published-statistics.ts';
import { byKey } from './row-order.ts';

/** Names of the choices in the files. */
const CHOICE_COLUMNS = {
  lqThreshold: 'lq_threshold',
  minShare: 'min_share',
  totalBasis: 'total_basis',
  referenceConvention: 'reference_convention',
  referenceArea: 'reference_area',
  weights: 'weights',
} as const;

/** The sensitivity of an edition: every verdict of the level and of the ecosystems under the grid. */
export interface EditionSensitivity {
  standings: Standings;
  defaults: SensitivityChoice;
}

/**
 * Tries the grid on a matrix. `weightSets` are those to compare, the edition's own among them by
 * the name `ownWeights`; an edition without ecosystems passes one set with the name null.
 */
export function makeSensitivity(
  matrix: EmploymentMatrix,
  parameters: LandscapeParameters,
  country: string,
  level: Level,
  weightSets: readonly NamedWeights[],
  ownWeights: string | null,
): EditionSensitivity {
  const { lqThreshold, minShare, totalBasis, referenceArea, referenceConvention } = parameters;
  const grid = sensitivityGrid(parameters, [referenceArea, country], weightSets);
  return {
    standings: standingsOf(matrix, grid, [level, 'ecosystem']),
    defaults: {
      lqThreshold,
      minShare,
      totalBasis,
      referenceArea,
      referenceConvention,
      weights: ownWeights,
    },
  };
}

/**
 * Table `sensitivity`: agglomerations by region and level under every combination, row by row, because
 * it has hundreds of them for each region.
 */
export function* sensitivityRows(
  matrix: EmploymentMatrix,
  { standings }: EditionSensitivity,
): Generator<SensitivityRow> {
  const { lqThresholds, minShares } = standings.grid;
  const groups = [...sensitivityCounts(standings)].map((group) => ({
    group,
    key: { ...group, geo: matrix.geos[group.region]!, activity: '' },
  }));
  // Stable: within a region and level the rows keep the order of the grid.
  groups.sort((a, b) => byKey(a.key, b.key));
  for (const { group, key } of groups) {
    for (const [t, lqThreshold] of lqThresholds.entries()) {
      for (const [m, minShare] of minShares.entries()) {
        yield {
          geo: key.geo,
          classification: group.classification,
          level: group.level,
          time_period: matrix.timePeriod,
          total_basis: group.base.totalBasis,
          reference_area: group.base.referenceArea,
          reference_convention: group.base.referenceConvention,
          weights: group.base.weights ?? '',
          lq_threshold: lqThreshold,
          min_share: minShare,
          agglomerations: group.counts[t * minShares.length + m]!,
          without_verdict: group.withoutVerdict,
        };
      }
    }
  }
}

/** Table `stability`: every cell that passes somewhere in the grid, and what its verdict hangs on. */
export function stabilityRows(
  matrix: EmploymentMatrix,
  { standings, defaults }: EditionSensitivity,
): StabilityRow[] {
  const sensitivity = sensitivityTo(standings, defaults);
  return matrix.geos
    .flatMap((geo, region) =>
      standings.keys.flatMap(({ classification, level, activity }, key): StabilityRow[] => {
        if (!passesAnywhere(standings, region, key)) return [];
        const verdict = sensitivity(region, key);
        return [
          {
            geo,
            classification,
            level,
            activity,
            time_period: matrix.timePeriod,
            passes: verdict.passes,
            stable: verdict.stable,
            flips: listOf(verdict.flips),
            without_verdict: listOf(verdict.withoutVerdict),
            passing: verdict.passing,
            combinations: verdict.combinations,
          },
        ];
      }),
    )
    .sort(byKey);
}

function listOf(changes: readonly SingleChange[]): string {
  return changes
    .map(({ parameter, value }) => `${CHOICE_COLUMNS[parameter]}=${value ?? ''}`)
    .join(' ');
}
