/**
 * A small generator of pseudo-random numbers in [0, 1), the same on every machine for one seed
 * (mulberry32: 32-bit integer arithmetic only). For resampling with a fixed seed, so that a
 * published critical value can be computed again; not for secrets.
 *
 * The seed is a whole number; it is taken modulo 2^32. Source: T. Ettinger, mulberry32 (public
 * domain).
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isInteger(seed)) throw new RangeError(`a seed is a whole number, not ${seed}`);
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
