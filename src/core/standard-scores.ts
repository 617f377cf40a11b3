/** Deviations smaller than this are rounding: every value is the same. */
const TOLERANCE = 1e-10;

/**
 * Standard scores `(x − mean) / sd` with the population standard deviation (divided by n), so that
 * mean and deviation of the result are 0 and 1. Null when all values are equal, or there are none.
 * Summed in the order given.
 */
export function standardScores(values: readonly number[]): number[] | null {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  return deviation > TOLERANCE ? values.map((value) => (value - mean) / deviation) : null;
}
