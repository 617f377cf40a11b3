/**
 * Why a cell has no number. Five different things, and none of them is zero:
 * - `confidential`: withheld to protect respondents (CONF_STATUS C, older flag `c`).
 * - `unreliable_withheld`: withheld because the sample is too small (`:` with flag `u`).
 * - `not_available`: Eurostat prints `:` and nothing else.
 * - `not_published_unspecified`: the copy is empty and does not say which of these holds.
 * - `not_covered`: the table has no such activity at all.
 */
export const MISSING_REASONS = [
  'confidential',
  'unreliable_withheld',
  'not_available',
  'not_published_unspecified',
  'not_covered',
] as const;

export type MissingReason = (typeof MISSING_REASONS)[number];

/** One cell as published: `missingReason` is null exactly when `value` is a number. */
export interface Observation {
  value: number | null;
  /** OBS_FLAG, kept as one string, e.g. `bu`; empty when none. */
  obsFlag: string;
  /** CONF_STATUS, e.g. `C`; empty when none. */
  confStatus: string;
  missingReason: MissingReason | null;
}

/** An observation with its key and the place in the file it was read from (1-based). */
export interface PlacedObservation extends Observation {
  geo: string;
  activity: string;
  timePeriod: string;
  line: number;
  column: number;
}
