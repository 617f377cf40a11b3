/** The same numbers for the same seed on every machine (mulberry32). */
export function seededRandom(seed: number): {
  random: () => number;
  word: (words: readonly string[]) => string;
} {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { random, word: (words) => words[Math.floor(random() * words.length)]! };
}
