import { seededRandom } from './seeded-random.ts';

/** Fixed, so that the same edition gives the same critical values everywhere. */
export const BOOTSTRAP_SEED = 20150101;
export const BOOTSTRAP_RESAMPLES = 999;

export interface BootstrapOptions {
  resamples?: number;
  seed?: number;
  /** Between 0 and 1. */
  percentile?: number;
}

/** What is drawn depends on the number of values alone, so it is drawn once for each number. */
const drawn = new Map<string, Float64Array>();

/**
 * Bootstrap estimate of a percentile: n values are drawn from the n values with replacement, the
 * percentile of each resample is taken (linear between neighbours, type 7 of Hyndman and Fan 1996:
 * position `p · (n − 1)` in ascending order), and the mean of these is returned.
 *
 * The values are put in ascending order first, so the order of the regions changes nothing;
 * generator, seed and number of resamples are fixed by default. Same unit as the values; an empty
 * list is a RangeError. Source: B. Efron (1979); for location quotients Z. Tian (2013), "Measuring
 * agglomeration using the standardized location quotient with a bootstrap method".
 */
export function bootstrapPercentile(
  values: readonly number[],
  options: BootstrapOptions = {},
): number {
  const { resamples = BOOTSTRAP_RESAMPLES, seed = BOOTSTRAP_SEED, percentile = 0.95 } = options;
  if (values.length === 0) throw new RangeError('an empty list has no percentile');
  const key = [values.length, resamples, seed, percentile].join(' ');
  const weights = drawn.get(key) ?? rankWeights(values.length, resamples, seed, percentile);
  drawn.set(key, weights);
  const ascending = Float64Array.from(values).sort();
  let sum = 0;
  for (let rank = 0; rank < ascending.length; rank += 1) sum += weights[rank]! * ascending[rank]!;
  return sum / resamples;
}

/** How often each rank of the original list is the percentile of a resample (parts where it lies between two). */
function rankWeights(n: number, resamples: number, seed: number, percentile: number): Float64Array {
  const random = seededRandom(seed);
  const weights = new Float64Array(n);
  const ranks = new Int32Array(n);
  const position = percentile * (n - 1);
  const below = Math.floor(position);
  for (let resample = 0; resample < resamples; resample += 1) {
    for (let i = 0; i < n; i += 1) ranks[i] = Math.floor(random() * n);
    ranks.sort();
    weights[ranks[below]!]! += 1 - (position - below);
    weights[ranks[Math.min(below + 1, n - 1)]!]! += position - below;
  }
  return weights;
}
