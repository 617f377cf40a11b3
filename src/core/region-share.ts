import type { MatrixCell } from './employment-matrix.ts';
import type { RegionShare } from './landscape-cell.ts';

const NOTHING: RegionShare = { point: null, low: null, high: null };

/**
 * Share e(i,r) / e(r) of a cell with its bounds: a published number is its own low and high end; an
 * empty cell lies between 0 and its upper bound. Without a region total there is no share.
 */
export function regionShare(cell: MatrixCell, regionTotal: number | null): RegionShare {
  if (regionTotal === null || regionTotal === 0) return NOTHING;
  if (cell.value !== null) {
    const point = { numerator: cell.value, denominator: regionTotal };
    return { point, low: point, high: point };
  }
  if (cell.upper === null) return NOTHING;
  return {
    point: null,
    low: { numerator: 0, denominator: regionTotal },
    high: { numerator: cell.upper, denominator: regionTotal },
  };
}
