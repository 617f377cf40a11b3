import { type SpecialisedTable } from './specialised.ts';

export interface Proximity {
  /** `values[a][b]`, symmetric; null where nobody is specialised in either. */
  values: (number | null)[][];
  /** `together[a][b]`: regions specialised in both. */
  together: readonly Int32Array[];
  /** Regions specialised in each activity (ubiquity). */
  ubiquity: number[];
  /** Cells without an LQ, taken as not specialised: with many of them the proximities are too low. */
  empty: number;
}

/**
 * Proximity between activities: `φ(a,b) = |regions specialised in both| / max(|a|, |b|)`, which is
 * the smaller of the two conditional probabilities of being specialised in one given the other.
 * 0 = never together, 1 = always together; the diagonal is 1.
 *
 * Counts of regions, so exact. With few regions (21 in Italy) φ moves in large steps: say so.
 * Source: C. A. Hidalgo, B. Klinger, A.-L. Barabási, R. Hausmann (2007), "The Product Space
 * Conditions the Development of Nations", Science 317.
 */
export function proximity(table: SpecialisedTable): Proximity {
  const activities = table[0]?.length ?? 0;
  const together = Array.from({ length: activities }, () => new Int32Array(activities));
  let empty = 0;
  for (const region of table) {
    if (region.length !== activities) throw new RangeError('rows of different length');
    const present: number[] = [];
    region.forEach((cell, activity) => {
      if (cell === null) empty += 1;
      else if (cell) present.push(activity);
    });
    for (const a of present) for (const b of present) together[a]![b]! += 1;
  }
  const ubiquity = together.map((row, activity) => row[activity]!);
  const values = together.map((row, a) =>
    Array.from(row, (count, b) => {
      const larger = Math.max(ubiquity[a]!, ubiquity[b]!);
      return larger === 0 ? null : count / larger;
    }),
  );
  return { values, together, ubiquity, empty };
}
