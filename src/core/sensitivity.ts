import type { ActivityKey, Level } from './activity.ts';
import type { EmploymentMatrix, TotalBasis } from './employment-matrix.ts';
import {
  sensitivityBases,
  type SensitivityBase,
  type SensitivityGrid,
} from './sensitivity-grid.ts';
import { regionShares, shareTable, type RegionShares } from './share-table.ts';
import { stepsAbove, stepsReached } from './threshold-steps.ts';

/** In `above` and `reached`: the cell has no verdict under this base. */
export const NO_VERDICT = 255;

/**
 * Where every region × activity stands under every base of the grid: how many of the thresholds its
 * LQ is above, and how many of the minimum shares its share reaches. In typed arrays, because there
 * are as many as cells × bases; read through `standingIndex`.
 */
export interface Standings {
  grid: SensitivityGrid;
  bases: readonly SensitivityBase[];
  /** Activities of the levels asked for in the order of the matrix, then ecosystems. */
  keys: readonly ActivityKey[];
  regions: number;
  above: Uint8Array;
  reached: Uint8Array;
}

/** Place of a cell under a base in `above` and `reached`. */
export function standingIndex(
  { keys, bases }: Pick<Standings, 'keys' | 'bases'>,
  region: number,
  key: number,
  base: number,
): number {
  return (region * keys.length + key) * bases.length + base;
}

/**
 * Takes the standings of a matrix for the given levels. A verdict at full coverage only: a partial
 * ecosystem, a cell without a number, and a reference that is not there have none. A set of weights
 * without an ecosystem that another has gives that ecosystem no verdict.
 */
export function standingsOf(
  matrix: EmploymentMatrix,
  grid: SensitivityGrid,
  levels: readonly Level[],
): Standings {
  const bases = sensitivityBases(grid);
  const keys = keysOf(matrix, grid, levels);
  const places = new Map(keys.map((key, index) => [nameOf(key), index]));
  const regions = matrix.geos.length;
  const size = regions * keys.length * bases.length;
  const above = new Uint8Array(size).fill(NO_VERDICT);
  const reached = new Uint8Array(size).fill(NO_VERDICT);
  const byBasis = new Map<TotalBasis, RegionShares>();
  bases.forEach((base, index) => {
    const own = byBasis.get(base.totalBasis) ?? regionShares(matrix, base.totalBasis);
    byBasis.set(base.totalBasis, own);
    const { weights } = grid.weights.find(({ name }) => name === base.weights)!;
    // Weights vary innermost and move ecosystems only: the rest is as under the first weights.
    const first = index - (index % grid.weights.length);
    for (const column of shareTable(matrix, { ...base, weights }, own)) {
      const key = places.get(nameOf(column));
      const { reference, coverage, shareOf } = column;
      if (key === undefined || reference === null || coverage < 1) continue;
      for (let region = 0; region < regions; region += 1) {
        const place = standingIndex({ keys, bases }, region, key, index);
        if (column.level !== 'ecosystem' && index !== first) {
          above[place] = above[place - index + first]!;
          reached[place] = reached[place - index + first]!;
          continue;
        }
        const share = shareOf(region);
        if (share === null) continue;
        above[place] = stepsAbove(share, reference, grid.lqThresholds);
        reached[place] = stepsReached(share, grid.minShares);
      }
    }
  });
  return { grid, bases, keys, regions, above, reached };
}

/** The verdict at a place under a threshold and a minimum share, given by their position in the grid. */
export function verdictAt(
  { above, reached }: Standings,
  place: number,
  threshold: number,
  minimum: number,
): boolean | null {
  if (above[place] === NO_VERDICT) return null;
  return above[place]! > threshold && reached[place]! > minimum;
}

function keysOf(
  matrix: EmploymentMatrix,
  grid: SensitivityGrid,
  levels: readonly Level[],
): ActivityKey[] {
  const own = matrix.activities
    .filter(({ level, standsFor }) => levels.includes(level) && standsFor.length === 0)
    .map(({ classification, level, activity }) => ({ classification, level, activity }));
  if (!levels.includes('ecosystem')) return own;
  const ecosystems = grid.weights.flatMap(({ weights }) =>
    weights.map(({ ecosystem }) => ecosystem),
  );
  return [
    ...own,
    ...[...new Set(ecosystems)].map((activity) => ({
      classification: 'ecosystem' as const,
      level: 'ecosystem' as const,
      activity,
    })),
  ];
}

function nameOf({ classification, level, activity }: ActivityKey): string {
  return `${classification} ${level} ${activity}`;
}
