import type { Level } from '../core/activity.ts';
import type { EmploymentMatrix } from '../core/employment-matrix.ts';
import type { LandscapeParameters } from '../core/landscape.ts';
import { sensitivityCounts } from '../core/sensitivity-counts.ts';
import { sensitivityOf, type SingleChange } from '../core/sensitivity-flips.ts';
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

/** Table `sensitivity`: agglomerations by region and level under every combination. */
export function sensitivityRows(
  matrix: EmploymentMatrix,
  { standings }: EditionSensitivity,
): SensitivityRow[] {
  return sensitivityCounts(standings)
    .map((row): SensitivityRow => ({
      geo: matrix.geos[row.region]!,
      classification: row.classification,
      level: row.level,
      time_period: matrix.timePeriod,
      total_basis: row.totalBasis,
      reference_area: row.referenceArea,
      reference_convention: row.referenceConvention,
      weights: row.weights ?? '',
      lq_threshold: row.lqThreshold,
      min_share: row.minShare,
      agglomerations: row.count,
      without_verdict: row.withoutVerdict,
    }))
    .sort((a, b) => byKey({ activity: '', ...a }, { activity: '', ...b }));
}

/** Table `stability`: every cell that passes somewhere in the grid, and what its verdict hangs on. */
export function stabilityRows(
  matrix: EmploymentMatrix,
  { standings, defaults }: EditionSensitivity,
): StabilityRow[] {
  return standings.cells
    .flatMap((cell): StabilityRow[] => {
      const verdict = sensitivityOf(standings, cell, defaults);
      if (verdict.passing === 0) return [];
      return [
        {
          geo: matrix.geos[cell.region]!,
          classification: cell.classification,
          level: cell.level,
          activity: cell.activity,
          time_period: matrix.timePeriod,
          passes: verdict.passes,
          stable: verdict.stable,
          flips: listOf(verdict.flips),
          without_verdict: listOf(verdict.withoutVerdict),
          passing: verdict.passing,
          combinations: verdict.combinations,
        },
      ];
    })
    .sort(byKey);
}

function listOf(changes: readonly SingleChange[]): string {
  return changes
    .map(({ parameter, value }) => `${CHOICE_COLUMNS[parameter]}=${value ?? ''}`)
    .join(' ');
}
