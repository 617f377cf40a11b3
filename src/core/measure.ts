/** One row or column of a table of counts: null where a cell is empty, and empty is never zero. */
export type Cells = readonly (number | null)[];

/** Rows are regions, columns are activities, unless a function says otherwise. */
export type CellTable = readonly Cells[];

/** Why a measure has no value. */
export type UndefinedReason =
  | 'no_values' // nothing known on the side(s) that the measure compares
  | 'zero_total' // the known cells sum to zero, so there are no shares
  | 'absent_from_reference' // present here, absent from the reference: x/0
  | 'too_few_regions' // fewer than the method asks for
  | 'no_variation' // every value is the same
  | 'disconnected' // the matrix falls into parts that share no activity
  | 'not_unique' // two answers are equally good (equal eigenvalues, no sign)
  | 'not_specialised' // no activity here has an LQ above 1
  | 'break_in_series'; // the two periods do not measure the same thing

/**
 * A statistic with what stands beside it: `empty` counts the cells that were left out because
 * they had no number, and `reason` is null exactly when there is a value.
 */
export interface Measure {
  value: number | null;
  empty: number;
  reason: UndefinedReason | null;
}

/** Throws a RangeError unless both lists have one entry per activity (or region) in the same order. */
export function requireSameLength(first: ArrayLike<unknown>, second: ArrayLike<unknown>): void {
  if (first.length !== second.length) {
    throw new RangeError(`lists of ${first.length} and ${second.length} cells cannot be compared`);
  }
}
