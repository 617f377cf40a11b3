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
  const times = new Int32Array(n);
  const position = percentile * (n - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, n - 1);
  for (let resample = 0; resample < resamples; resample += 1) {
    times.fill(0);
    for (let i = 0; i < n; i += 1) times[Math.floor(random() * n)]! += 1;
    // Walking up through the ranks drawn: `seen` of the resample lie at or below this rank.
    let rank = -1;
    let seen = 0;
    while (seen <= below) seen += times[(rank += 1)]!;
    weights[rank]! += 1 - (position - below);
    while (seen <= above) seen += times[(rank += 1)]!;
    weights[rank]! += position - below;
  }
  return weights;
}
