import { bootstrapPercentile, type BootstrapOptions } from './bootstrap-percentile.ts';
import { type Cells, type UndefinedReason } from './measure.ts';

/** With fewer regions a resampled percentile says nothing, so the measure is not given. */
export const FEWEST_REGIONS = 8;

export interface StandardisedLq {
  /** One a region, in their order; null where the LQ is null or the measure is not given. */
  values: (number | null)[];
  mean: number | null;
  /** Sample standard deviation (n − 1). */
  deviation: number | null;
  /** A region above this value is unusually specialised among the regions given. */
  criticalValue: number | null;
  empty: number;
  reason: UndefinedReason | null;
}

/**
 * Standardised location quotients of one activity: `(LQ_r − mean) / sd` over the regions that have
 * an LQ, with the sample standard deviation, and the critical value: the bootstrap estimate of
 * their 95th percentile (999 resamples of the regions, fixed seed).
 *
 * Pure numbers. Null LQs stay null and are counted. Fewer than 8 regions: everything null,
 * `too_few_regions`; all LQs equal: `no_variation`. Summed in the order of the regions.
 * Source: D. O'Donoghue and B. Gleave (2004), "A note on methods for measuring industrial
 * agglomeration", Regional Studies 38(4); Z. Tian (2013) for the bootstrap.
 */
export function standardisedLq(lqs: Cells, options: BootstrapOptions = {}): StandardisedLq {
  const known = lqs.filter((lq) => lq !== null);
  const empty = lqs.length - known.length;
  const none = { values: lqs.map(() => null), mean: null, deviation: null, criticalValue: null };
  if (known.length < FEWEST_REGIONS) return { ...none, empty, reason: 'too_few_regions' };
  if (known.every((lq) => lq === known[0])) return { ...none, empty, reason: 'no_variation' };
  let sum = 0;
  for (const lq of known) sum += lq;
  const mean = sum / known.length;
  let squares = 0;
  for (const lq of known) squares += (lq - mean) * (lq - mean);
  const deviation = Math.sqrt(squares / (known.length - 1));
  const standardise = (lq: number) => (lq - mean) / deviation;
  const criticalValue = bootstrapPercentile(known.map(standardise), options);
  const values = lqs.map((lq) => (lq === null ? null : standardise(lq)));
  return { values, mean, deviation, criticalValue, empty, reason: null };
}
