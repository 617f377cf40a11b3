import { type Cells, type CellTable } from './measure.ts';

export interface Relative {
  activity: string;
  proximity: number;
}

export interface NextSpecialisation {
  activity: string;
  density: number;
  /** The reason: what the region is specialised in already and is related to it, all, nearest first. */
  relatedTo: Relative[];
  /** What is related to it and the region lacks, all, nearest first. */
  lacking: Relative[];
}

/**
 * Next specialisations of a region: activities in which it is not specialised yet (LQ ≤ 1) and
 * around which its density is above 0, densest first, ties by code, with the reason as data.
 *
 * A cell without an LQ is neither "specialised" nor "not yet": such an activity is not proposed.
 * `densities` is the region's row; `related` the proximities; all in the order of `activities`.
 * A description of what went together elsewhere, no forecast.
 * Source: Hidalgo et al. (2007), Science 317; R. Boschma et al. (2015) for regions.
 */
export function nextSpecialisations(
  activities: readonly string[],
  specialised: readonly (boolean | null)[],
  densities: Cells,
  related: CellTable,
  count = 10,
): NextSpecialisation[] {
  const candidates = activities.flatMap((activity, a) => {
    const around = densities[a] ?? null;
    const proposed = specialised[a] === false && around !== null && around > 0;
    return proposed ? [{ activity, a, density: around }] : [];
  });
  candidates.sort((p, q) => q.density - p.density || byCode(p, q));
  return candidates.slice(0, count).map(({ activity, a, density }) => {
    const relatives = (wanted: boolean): Relative[] =>
      activities
        .flatMap((other, b) => {
          const near = related[a]![b] ?? 0;
          const here = specialised[b] === true;
          if (b === a || near === 0 || here !== wanted) return [];
          return [{ activity: other, proximity: near }];
        })
        .sort((p, q) => q.proximity - p.proximity || byCode(p, q));
    return { activity, density, relatedTo: relatives(true), lacking: relatives(false) };
  });
}

function byCode(p: { activity: string }, q: { activity: string }): number {
  return p.activity < q.activity ? -1 : p.activity > q.activity ? 1 : 0;
}
