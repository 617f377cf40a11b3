import { agglomerationsOf, counts } from './select.ts';

/** A count of agglomerations with what unpublished cells leave open. */
export interface CountRange {
  /** Those that pass by the point estimate, at full coverage. */
  n: number;
  certain: number;
  /** Certain and possible ones together. */
  most: number;
}

/** Counts rows of one level; partial ecosystems are never among them. */
export function countRange(
  rows: readonly { passes: boolean | null; certainty: string; coverage: number | null }[],
): CountRange {
  const full = rows.filter((row) => row.coverage === 1);
  const certain = full.filter(({ certainty }) => certainty === 'certain').length;
  const possible = full.filter(({ certainty }) => certainty === 'possible').length;
  return { n: full.filter(counts).length, certain, most: certain + possible };
}

/** The count of a region in a computed edition. */
export function regionCountRange(edition: string, geo: string, level: string): CountRange {
  return countRange(agglomerationsOf(edition, { geo, level }));
}
