import type { Level } from '../core/activity.ts';
import type { EmploymentMatrix } from '../core/employment-matrix.ts';
import type { Landscape, LandscapeParameters } from '../core/landscape.ts';
import type { NamedWeights } from '../core/sensitivity-grid.ts';
import type { z } from 'zod';
import type {
  ChangeRow,
  ShiftShareRow,
  STATISTICS_TABLES,
  StatisticsTable,
} from '../schema/published-statistics.ts';
import { changeRows, shiftShareRows, spansOf, type Period } from './dynamics.ts';
import {
  accountAreas,
  ecosystemAccountRows,
  ecosystemContributionRows,
  ecosystemOverlapRows,
} from './ecosystem-account.ts';
import type { EveryRegion } from './every-region.ts';
import { levelView } from './level-view.ts';
import {
  neighbourRows,
  nextSpecialisationRows,
  proximityRows,
  relatednessOf,
  specialisationRows,
} from './relatedness.ts';
import { makeSensitivity, sensitivityRows, stabilityRows } from './sensitivity.ts';
import {
  activityStructureRows,
  peerRows,
  regionStructureRows,
  standardisedByActivity,
} from './structure.ts';

/** The statistical tables of an edition; those that it has no data for are absent. */
export type StatisticsTables = {
  [Name in StatisticsTable]?: z.infer<(typeof STATISTICS_TABLES)[Name]>[];
};

/** What the statistics of one edition are computed from, beside its matrix. */
export interface StatisticsInputs {
  matrix: EmploymentMatrix;
  landscape: Landscape;
  parameters: LandscapeParameters;
  country: string;
  /** The headline level: the finest NACE level of the edition. */
  level: Level;
  /** Sets of ecosystem weights to compare, and the name of the edition's own (null: none). */
  weightSets: readonly NamedWeights[];
  ownWeights: string | null;
  /** Null where the extract holds no regions beyond those of the edition. */
  everyRegion: EveryRegion | null;
  /** Two periods or more in time order, else no dynamics. */
  periods: readonly Period[];
}

/** A table as it comes: its name and its rows. */
type NamedTable = {
  [Name in StatisticsTable]: readonly [Name, Iterable<Required<StatisticsTables>[Name][number]>];
}[StatisticsTable];

/** All statistical tables of an edition: structure, relatedness, sensitivity, ecosystems, dynamics. */
export function makeStatistics(inputs: StatisticsInputs): StatisticsTables {
  const tables = [...statisticsTables(inputs)].map(([name, rows]) => [name, [...rows]]);
  return Object.fromEntries(tables) as StatisticsTables;
}

/** The same tables one after the other, so that a caller with many regions can let each one go. */
export function* statisticsTables(inputs: StatisticsInputs): Generator<NamedTable> {
  yield* levelTables(inputs);
  yield* sensitivityTables(inputs);
  yield* ecosystemTables(inputs);
  yield* dynamicsTables(inputs.periods);
}

function* levelTables(inputs: StatisticsInputs): Generator<NamedTable> {
  const { matrix, parameters, country, level, everyRegion } = inputs;
  const view = levelView(matrix, parameters, country, level);
  if (view === null) return;
  const standardised = standardisedByActivity(view);
  const relatedness = relatednessOf(view, everyRegion?.specialised);
  yield ['region-structure', regionStructureRows(view)];
  yield ['activity-structure', activityStructureRows(view, standardised)];
  yield ['specialisations', specialisationRows(view, relatedness, standardised)];
  const wider = everyRegion === null ? [] : peerRows(view, 'extract', everyRegion.structures);
  yield ['peers', [...peerRows(view, country), ...wider]];
  yield ['proximity', proximityRows(view, relatedness)];
  yield ['neighbours', neighbourRows(view, relatedness)];
  yield ['next-specialisations', nextSpecialisationRows(view, relatedness)];
}

function* sensitivityTables(inputs: StatisticsInputs): Generator<NamedTable> {
  const { matrix, parameters, country, level, weightSets, ownWeights } = inputs;
  const result = makeSensitivity(matrix, parameters, country, level, weightSets, ownWeights);
  yield ['sensitivity', sensitivityRows(matrix, result)];
  yield ['stability', stabilityRows(matrix, result)];
}

function* ecosystemTables(inputs: StatisticsInputs): Generator<NamedTable> {
  const { matrix, landscape, parameters, country } = inputs;
  if (landscape.ecosystems.length === 0) return;
  const areas = accountAreas(matrix, parameters, country);
  yield ['ecosystem-account', ecosystemAccountRows(matrix, landscape.ecosystems, areas)];
  yield ['ecosystem-contributions', ecosystemContributionRows(matrix, landscape.ecosystems, areas)];
  yield ['ecosystem-overlaps', ecosystemOverlapRows(matrix, landscape.ecosystems, areas)];
}

function* dynamicsTables(periods: readonly Period[]): Generator<NamedTable> {
  if (periods.length < 2) return;
  const changes: ChangeRow[] = [];
  const shiftShares: ShiftShareRow[] = [];
  for (const span of spansOf(periods)) {
    for (const row of changeRows(span)) changes.push(row);
    for (const row of shiftShareRows(span)) shiftShares.push(row);
  }
  yield ['changes', changes];
  yield ['shift-share', shiftShares];
}
