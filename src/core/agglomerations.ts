import type { LandscapeCell } from './landscape-cell.ts';

/** Whether a cell belongs in the headline count: it passes, at full coverage. */
export function isAgglomeration(cell: LandscapeCell): boolean {
  return cell.passes === true && cell.coverage === 1;
}

/** Whether a cell is not certain and yet may be an agglomeration within its bounds. */
export function isPossibleOnly(cell: LandscapeCell): boolean {
  return cell.certainty === 'possible' && cell.coverage === 1;
}

/**
 * Ranks of the agglomerations of one region and one level: by LQ descending, ties by code ascending
 * (code units). Cells that do not pass or whose coverage is partial have no rank.
 */
export function rankAgglomerations(cells: readonly LandscapeCell[]): Map<LandscapeCell, number> {
  const ranked = cells
    .filter((cell) => isAgglomeration(cell))
    .sort((a, b) => b.lq! - a.lq! || (a.activity < b.activity ? -1 : 1));
  return new Map(ranked.map((cell, index) => [cell, index + 1]));
}
