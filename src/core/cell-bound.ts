import { residual } from './residual.ts';

/** A published total and the numbers published under it. */
export interface ParentAndKnown {
  parent: number | null;
  known: readonly number[];
}

/**
 * Upper bound of an empty cell in persons: the tightest of the residuals under its parents
 * (its section in the same region, the nation in the same activity); a parent that is not published
 * is skipped; the region's total where none is; null where not even that is published.
 */
export function upperBound(
  parents: readonly ParentAndKnown[],
  halfUnit: number,
  regionTotal: number | null,
): number | null {
  let tightest: number | null = null;
  for (const { parent, known } of parents) {
    if (parent === null) continue;
    const bound = residual(parent, known, halfUnit);
    if (tightest === null || bound < tightest) tightest = bound;
  }
  return tightest ?? regionTotal;
}
