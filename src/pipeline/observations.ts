import { DataError } from '../core/data-error.ts';
import { observationAt } from '../core/observation-table.ts';
import type { Observation, PlacedObservation } from '../core/observation.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { LoadedExtract } from './loaded-extract.ts';
import { refuseRejected } from './rejected-cells.ts';
import type { Report } from './stage-report.ts';

/** The observations of one period of one extract, found by region and activity. */
export interface Observations {
  extract: LoadedExtract;
  timePeriod: string;
  /** Activities that occur in the table at all. */
  activities: ReadonlySet<string>;
  /** The cell as published; an absent row is not available, an absent activity is not covered. */
  at: (geo: string, activity: string) => Observation;
}

const NOT_AVAILABLE: Observation = {
  value: null,
  obsFlag: '',
  confStatus: '',
  missingReason: 'not_available',
};
const NOT_COVERED: Observation = { ...NOT_AVAILABLE, missingReason: 'not_covered' };

/**
 * Stage `observations`: checks every activity of the extract against the classification and makes the
 * cells of one period findable. Throws UNKNOWN_ACTIVITY, REJECTED_CELLS (more cells
 * than the edition accepts were not numbers), PERIOD_NOT_IN_EXTRACT.
 */
export function makeObservations(
  extract: LoadedExtract,
  timePeriod: string,
  acceptRejected: number,
  tables: ReferenceTables,
  report: Report,
): Observations {
  const { table, dropped, counts, unknownFlags } = extract.read;
  const wayOut =
    'Correct the cell, or raise accept_rejected in the edition if the loss is acceptable.';
  refuseRejected(dropped, acceptRejected, extract.path, wayOut);
  const codes = knownActivities(extract, tables);
  const cells = new Map<string, Observation>();
  const activities = new Set<string>();
  for (let row = 0; row < table.length; row += 1) {
    const cell = observationAt(table, row);
    if (!codes.has(cell.activity)) throw unknownActivity(extract, cell);
    activities.add(cell.activity);
    if (cell.timePeriod === timePeriod) cells.set(`${cell.geo} ${cell.activity}`, cell);
  }
  if (cells.size === 0) throw periodNotInExtract(extract, timePeriod);
  const otherPeriods = table.length - cells.size;
  report({
    stage: 'observations',
    rowsIn: counts.cells,
    rowsOut: cells.size,
    dropped: [
      { reason: 'not a number', count: dropped.length },
      { reason: 'filtered out', count: counts.filteredOut },
      { reason: 'other periods', count: otherPeriods },
    ].filter((item) => item.count > 0),
    note: [
      extract.meta.dataset,
      ...regionNotes(extract, timePeriod),
      ...[...unknownFlags].map(([flag, count]) => `unknown flag ${flag} kept (${count})`),
    ].join(', '),
  });
  return {
    extract,
    timePeriod,
    activities,
    at: (geo, activity) =>
      cells.get(`${geo} ${activity}`) ?? (activities.has(activity) ? NOT_AVAILABLE : NOT_COVERED),
  };
}

/** The NUTS version a year is read under, with what was renamed, summed and left out. */
function regionNotes({ years }: LoadedExtract, timePeriod: string): string[] {
  const year = years.find((candidate) => candidate.timePeriod === timePeriod);
  if (year === undefined) return [];
  const count = (items: readonly unknown[], word: string): string[] =>
    items.length === 0 ? [] : [`${items.length} regions ${word}`];
  return [
    `NUTS ${year.version}`,
    ...count(year.renamed, 'renamed'),
    ...count(year.summed, 'summed from parts'),
    ...count(year.leftOut, 'left out'),
  ];
}

function knownActivities(extract: LoadedExtract, tables: ReferenceTables): Set<string> {
  const { profile, meta } = extract;
  return new Set([
    ...tables.nace[meta.nace_revision].map((row) => row.code),
    ...profile.partitions.flatMap((partition) => partition.parts),
    ...profile.apart,
  ]);
}

function unknownActivity({ meta, path }: LoadedExtract, cell: PlacedObservation): DataError {
  return new DataError(
    'UNKNOWN_ACTIVITY',
    { file: path, line: cell.line, column: cell.column },
    JSON.stringify(cell.activity),
    `a code of ${meta.nace_revision.replaceAll('_', '-')}.csv in data/reference`,
    'Check the spelling and the version of the classification; new codes are added to that list.',
  );
}

function periodNotInExtract({ read, path }: LoadedExtract, timePeriod: string): DataError {
  return new DataError(
    'PERIOD_NOT_IN_EXTRACT',
    { file: path },
    `periods ${[...read.table.timePeriods].sort().join(', ') || '(none)'}`,
    `period ${timePeriod}`,
    'Set time_period of the edition to a period of the extract, or load an extract that has it.',
  );
}
