import type { Level } from '../core/activity.ts';
import type { EmploymentMatrix } from '../core/employment-matrix.ts';
import type { LandscapeParameters } from '../core/landscape.ts';
import type { NamedWeights } from '../core/sensitivity-grid.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import { weightSet, type ReferenceTables } from '../schema/reference-tables.ts';
import { revisionOfWeights } from '../core/weight-set-names.ts';
import { breaksOf } from './breaks.ts';
import type { Period } from './dynamics.ts';
import { makeEmploymentMatrix, type EditionObservations } from './employment-matrix.ts';
import { everyRegion, type EveryRegion } from './every-region.ts';
import { levelView } from './level-view.ts';
import { periodOf } from './period.ts';
import type { Report } from './stage-report.ts';
import type { StatisticsTables } from './statistics.ts';

/** The weight sets that the sensitivity compares; one without a name where there are no ecosystems. */
export function weightSets(edition: ComputedEdition, tables: ReferenceTables): NamedWeights[] {
  if (edition.ecosystem_weights === null) return [{ name: null, weights: [] }];
  return [...tables.weights.keys()]
    .filter((name) => revisionOfWeights(name) === edition.nace_revision)
    .sort()
    .map((name) => ({ name, weights: weightSet(tables, name) }));
}

/** All regions of the extract at the headline level; null where it holds only those of the edition. */
export function wider(
  edition: ComputedEdition,
  observations: EditionObservations,
  tables: ReferenceTables,
  matrix: EmploymentMatrix,
  parameters: LandscapeParameters,
  headline: Level,
): EveryRegion | null {
  const view = levelView(matrix, parameters, edition.country, headline);
  if (view === null) return null;
  return everyRegion(edition, observations, tables, matrix, parameters, view);
}

/** The periods of an edition in time order, each from a matrix of its own; empty for a single one. */
export function periodsOf(
  edition: ComputedEdition,
  matrix: EmploymentMatrix,
  own: EditionObservations,
  parameters: LandscapeParameters,
  headline: Level,
  observe: (timePeriod: string) => EditionObservations,
  tables: ReferenceTables,
  report: Report,
): Period[] {
  if (edition.earlier_periods.length === 0) return [];
  const periodFrom = (made: EmploymentMatrix, from: EditionObservations): Period | null =>
    periodOf(
      made,
      parameters,
      edition.country,
      headline,
      breaksOf(edition, from.employment, from.totals),
    );
  const earlier = edition.earlier_periods.map((timePeriod) => {
    const observations = observe(timePeriod);
    const then = { ...edition, time_period: timePeriod };
    return periodFrom(makeEmploymentMatrix(then, observations, tables, report), observations);
  });
  return [...earlier, periodFrom(matrix, own)].filter((period) => period !== null);
}

/** One printed line for all statistical tables. */
export function reportStatistics(
  statistics: StatisticsTables,
  rowsIn: number,
  report: Report,
): void {
  const tables = Object.values(statistics);
  report({
    stage: 'statistics',
    rowsIn,
    rowsOut: tables.reduce((sum, rows) => sum + rows.length, 0),
    dropped: [],
    note: `${tables.length} tables: ${Object.keys(statistics).join(', ')}`,
  });
}
