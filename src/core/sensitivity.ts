import type { ActivityKey, Level } from './activity.ts';
import type { EmploymentMatrix, TotalBasis } from './employment-matrix.ts';
import type { RegionShare } from './landscape-cell.ts';
import {
  sensitivityBases,
  type SensitivityBase,
  type SensitivityChoice,
  type SensitivityGrid,
} from './sensitivity-grid.ts';
import { regionShares, shareTable } from './share-table.ts';
import { stepsAbove, stepsReached } from './threshold-steps.ts';

/** Where a cell stands under one base: how many thresholds it is above and how many shares it reaches. */
interface Standing {
  above: number;
  reached: number;
}

/** The standing of a cell under each base of the grid; null where it has no verdict there. */
export interface CellStandings extends ActivityKey {
  region: number;
  standings: (Standing | null)[];
}

export interface Standings {
  grid: SensitivityGrid;
  bases: readonly SensitivityBase[];
  cells: readonly CellStandings[];
}

/**
 * Where every region × activity of the given levels stands under every base of the grid (total
 * basis × reference area × end of the reference share × weights). A verdict at full coverage only:
 * a partial ecosystem, a cell without a number, and a reference that is not there have none.
 * Regions outermost, then activities in the order of the matrix, then ecosystems.
 */
export function standingsOf(
  matrix: EmploymentMatrix,
  grid: SensitivityGrid,
  levels: readonly Level[],
): Standings {
  const bases = sensitivityBases(grid);
  const cells = new Map<string, CellStandings>();
  const byBasis = new Map<TotalBasis, RegionShare[][]>();
  bases.forEach((base, index) => {
    const own = byBasis.get(base.totalBasis) ?? regionShares(matrix, base.totalBasis);
    byBasis.set(base.totalBasis, own);
    const { weights } = grid.weights.find(({ name }) => name === base.weights)!;
    const table = shareTable(matrix, { ...base, weights }, own);
    table.shares.forEach((shares, region) => {
      table.columns.forEach(({ coverage, reference, ...key }, column) => {
        if (!levels.includes(key.level)) return;
        const id = `${region} ${key.classification} ${key.level} ${key.activity}`;
        let cell = cells.get(id);
        if (cell === undefined) {
          cell = { ...key, region, standings: bases.map(() => null) };
          cells.set(id, cell);
        }
        const share = shares[column] ?? null;
        if (share === null || reference === null || coverage < 1) return;
        cell.standings[index] = {
          above: stepsAbove(share, reference, grid.lqThresholds),
          reached: stepsReached(share, grid.minShares),
        };
      });
    });
  });
  return { grid, bases, cells: [...cells.values()].sort((a, b) => a.region - b.region) };
}

/** The verdict of a cell under one choice of everything; null where it has none, or is not in the grid. */
export function verdictUnder(
  { grid, bases }: Standings,
  cell: CellStandings,
  choice: SensitivityChoice,
): boolean | null {
  const base = bases.findIndex(
    ({ totalBasis, referenceArea, referenceConvention, weights }) =>
      totalBasis === choice.totalBasis &&
      referenceArea === choice.referenceArea &&
      referenceConvention === choice.referenceConvention &&
      weights === choice.weights,
  );
  const standing = cell.standings[base] ?? null;
  const threshold = grid.lqThresholds.indexOf(choice.lqThreshold);
  const minimum = grid.minShares.indexOf(choice.minShare);
  if (standing === null || threshold < 0 || minimum < 0) return null;
  return standing.above > threshold && standing.reached > minimum;
}
