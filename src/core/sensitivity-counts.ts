import type { Classification, Level } from './activity.ts';
import type { SensitivityBase } from './sensitivity-grid.ts';
import { NO_VERDICT, standingIndex, type Standings } from './sensitivity.ts';

/** Agglomerations of one region and one level under one base, for all thresholds at once. */
export interface SensitivityCounts {
  region: number;
  classification: Classification;
  level: Level;
  base: SensitivityBase;
  /** `counts[threshold * minShares.length + minShare]`, by position in the grid. */
  counts: Int32Array;
  /** Cells that have no verdict under this base (no number, no reference, partial coverage). */
  withoutVerdict: number;
}

/**
 * Number of agglomerations by region and level under every base of the grid, in the order region,
 * level, base. The weights matter for ecosystems only: other levels are counted once, with `weights`
 * null. Whole numbers, so exact. One after the other, because there are many.
 */
export function* sensitivityCounts(standings: Standings): Generator<SensitivityCounts> {
  const { grid, bases, keys, regions } = standings;
  const levels = new Map<string, number[]>();
  keys.forEach(({ classification, level }, key) => {
    const name = `${classification} ${level}`;
    levels.set(name, [...(levels.get(name) ?? []), key]);
  });
  for (let region = 0; region < regions; region += 1) {
    for (const group of levels.values()) {
      const { classification, level } = keys[group[0]!]!;
      const weighted = level === 'ecosystem';
      for (const [index, base] of bases.entries()) {
        if (!weighted && base.weights !== grid.weights[0]!.name) continue;
        yield {
          region,
          classification,
          level,
          base: weighted ? base : { ...base, weights: null },
          ...tally(standings, region, group, index),
        };
      }
    }
  }
}

/** How many cells of a group pass under each threshold × minimum share of one base. */
function tally(
  standings: Standings,
  region: number,
  group: readonly number[],
  base: number,
): Pick<SensitivityCounts, 'counts' | 'withoutVerdict'> {
  const { grid, above, reached } = standings;
  const width = grid.minShares.length;
  const counts = new Int32Array(grid.lqThresholds.length * width);
  let withoutVerdict = 0;
  for (const key of group) {
    const place = standingIndex(standings, region, key, base);
    const steps = above[place]!;
    if (steps === NO_VERDICT) {
      withoutVerdict += 1;
      continue;
    }
    for (let t = 0; t < steps; t += 1) {
      for (let m = 0; m < reached[place]!; m += 1) counts[t * width + m]! += 1;
    }
  }
  return { counts, withoutVerdict };
}
