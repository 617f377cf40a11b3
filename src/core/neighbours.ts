import type { Proximity } from './proximity.ts';

export interface Neighbour {
  activity: string;
  proximity: number;
  /** Regions specialised in the neighbour, and in both. */
  specialised: number;
  together: number;
}

/**
 * The nearest activities of each activity by proximity, in the order of `activities`, which is also
 * that of `related`. Equal proximities are ordered by the number of regions specialised in both, the
 * larger first, because it rests on more; then by code. Activities never found together (0, or no
 * proximity at all) are no neighbours, so a list may be shorter than `count`, or empty.
 */
export function neighbours(
  activities: readonly string[],
  related: Proximity,
  count = 5,
): Neighbour[][] {
  return activities.map((_, a) =>
    activities
      .flatMap((activity, b): Neighbour[] => {
        const near = related.values[a]![b] ?? 0;
        if (b === a || near === 0) return [];
        const [specialised, together] = [related.ubiquity[b]!, related.together[a]![b]!];
        return [{ activity, proximity: near, specialised, together }];
      })
      .sort(
        (p, q) =>
          q.proximity - p.proximity ||
          q.together - p.together ||
          (p.activity < q.activity ? -1 : p.activity > q.activity ? 1 : 0),
      )
      .slice(0, count),
  );
}
