import type { Classification, Level } from './activity.ts';
import type { SensitivityChoice } from './sensitivity-grid.ts';
import type { Standings } from './sensitivity.ts';

/** Agglomerations of one region and one level under one choice of everything. */
export interface SensitivityCount extends SensitivityChoice {
  region: number;
  classification: Classification;
  level: Level;
  count: number;
  /** Cells that have no verdict under this choice (no number, no reference, partial coverage). */
  withoutVerdict: number;
}

/**
 * Number of agglomerations by region and level under every combination of the grid, in the order
 * region, level, base, threshold, minimum share. The weights matter for ecosystems only: other
 * levels are counted once, with `weights` null. Whole numbers, so exact.
 */
export function sensitivityCounts({ grid, bases, cells }: Standings): SensitivityCount[] {
  const groups = new Map<string, (typeof cells)[number][]>();
  for (const cell of cells) {
    const key = `${cell.region} ${cell.classification} ${cell.level}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()].flatMap((group) => {
    const { region, classification, level } = group[0]!;
    return bases.flatMap((base, index) => {
      const weighted = level === 'ecosystem';
      if (!weighted && base.weights !== grid.weights[0]!.name) return [];
      const standings = group
        .map((cell) => cell.standings[index] ?? null)
        .filter((one) => one !== null);
      return grid.lqThresholds.flatMap((lqThreshold, t) =>
        grid.minShares.map((minShare, m) => ({
          region,
          classification,
          level,
          ...base,
          weights: weighted ? base.weights : null,
          lqThreshold,
          minShare,
          count: standings.filter(({ above, reached }) => above > t && reached > m).length,
          withoutVerdict: group.length - standings.length,
        })),
      );
    });
  });
}
