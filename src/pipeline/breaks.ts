import type { ComputedEdition } from '../schema/edition.ts';
import type { Observations } from './observations.ts';

/** Where the series of an activity starts anew in one period (flag `b`): codes of geos, or `total`. */
export interface Breaks {
  /** `cell`, `total` of the region, `country`, and members or rows of the reference area by code. */
  at: (geo: string, activity: string) => string[];
}

/** No breaks are known: for matrices whose observations carry none. */
export const NO_BREAKS: Breaks = { at: () => [] };

/**
 * Breaks in series of one period of an edition, looked up where they stand: in the cell itself, in
 * the region's total, in the country's row, and in the rows that the reference share is made of. The
 * first two make a change meaningless and the third its shift-share; a break in one member of the
 * reference is named beside the numbers.
 */
export function breaksOf(
  edition: ComputedEdition,
  employment: Observations,
  totals: Observations,
): Breaks {
  const flagged = (source: Observations, geo: string, activity: string): boolean =>
    source.at(geo, activity).obsFlag.includes('b');
  const area = edition.reference_area;
  const members =
    area.kind === 'published_row'
      ? [area.code]
      : area.kind === 'difference'
        ? [area.plus, ...area.minus]
        : area.members;
  const total = edition.totals.activity;
  const brokenTotals = new Set(members.filter((code) => flagged(totals, code, total)));
  return {
    at: (geo, activity) => [
      ...(flagged(employment, geo, activity) ? ['cell'] : []),
      ...(flagged(totals, geo, total) ? ['total'] : []),
      ...(flagged(employment, edition.country, activity) ? ['country'] : []),
      ...members.filter((code) => brokenTotals.has(code) || flagged(employment, code, activity)),
    ],
  };
}
