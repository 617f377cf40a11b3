import { seededRandom } from '../../src/core/seeded-random.ts';

/** Random tables of persons, with zeros and empty cells, the same in every run of one seed. */
export function randomTables(count: number, seed: number): (number | null)[][][] {
  const random = seededRandom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return Array.from({ length: count }, () => {
    const regions = whole(2, 12);
    const activities = whole(2, 8);
    return Array.from({ length: regions }, () =>
      Array.from({ length: activities }, () => {
        const kind = random();
        // From one person to a million, as many small cells as large ones.
        return kind < 0.1 ? null : kind < 0.2 ? 0 : Math.floor(Math.exp(random() * 13.8));
      }),
    );
  });
}
