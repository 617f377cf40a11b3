import { MISSING_REASONS, type MissingReason, type PlacedObservation } from './observation.ts';

/**
 * Observations in columns: codes as indices into dictionaries, numbers in typed arrays, so that
 * millions of cells fit in little memory. Values are in persons. Only `core/observation-table.ts`
 * and the readers know the layout; everybody else uses the functions below.
 */
export interface ObservationTable {
  readonly geos: readonly string[];
  readonly activities: readonly string[];
  readonly timePeriods: readonly string[];
  readonly obsFlags: readonly string[];
  readonly confStatuses: readonly string[];
  readonly length: number;
  readonly geo: Int32Array;
  readonly activity: Int32Array;
  readonly timePeriod: Int32Array;
  /** Persons; 0 where `missing` is not 0, and never read there. */
  readonly value: Float64Array;
  /** 0 = there is a value; otherwise 1 + index into `MISSING_REASONS`. */
  readonly missing: Uint8Array;
  readonly obsFlag: Int32Array;
  readonly confStatus: Int32Array;
  readonly line: Int32Array;
  readonly column: Int32Array;
}

/** The reason behind a code of the `missing` column; null where there is a value. */
export function missingReasonOf(code: number): MissingReason | null {
  return code === 0 ? null : (MISSING_REASONS[code - 1] ?? null);
}

/** One row of the table as an object; a RangeError outside it. */
export function observationAt(table: ObservationTable, row: number): PlacedObservation {
  if (row < 0 || row >= table.length) throw new RangeError(`row ${row} of ${table.length}`);
  const missingReason = missingReasonOf(table.missing[row]!);
  return {
    geo: table.geos[table.geo[row]!]!,
    activity: table.activities[table.activity[row]!]!,
    timePeriod: table.timePeriods[table.timePeriod[row]!]!,
    value: missingReason === null ? table.value[row]! : null,
    obsFlag: table.obsFlags[table.obsFlag[row]!]!,
    confStatus: table.confStatuses[table.confStatus[row]!]!,
    missingReason,
    line: table.line[row]!,
    column: table.column[row]!,
  };
}
