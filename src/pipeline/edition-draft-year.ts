import { DataError } from '../core/data-error.ts';
import { placesByPeriod, type DraftSource } from './edition-draft-cells.ts';
import type { Choice } from './edition-draft.ts';

/** The year of an edition and the years before it that give the dynamics. */
export interface YearChoice extends Choice {
  earlier: string[];
}

/** Earlier years further back than this are another economy. */
const YEARS_BACK = 5;

/** A year counts as there if at least this part of the regions has a number. */
const ENOUGH = 0.5;

/**
 * The year of an edition: the one asked for, or with `latest` the last one in which at least half of
 * the regions have a figure and a total. NO_COMMON_YEAR where there is none, or none such.
 */
export function chooseYear(
  wish: string,
  regions: readonly string[],
  employment: DraftSource,
  totals: { source: DraftSource; activity: string } | null,
): YearChoice {
  const figures = placesByPeriod(employment, regions);
  const sums = totals === null ? null : placesByPeriod(totals.source, regions, totals.activity);
  const regionsIn = (year: string): number =>
    Math.min(figures.get(year) ?? 0, sums === null ? regions.length : (sums.get(year) ?? 0));
  const years = [...new Set([...figures.keys(), ...(sums?.keys() ?? [])])].sort();
  const good = years.filter((year) => regionsIn(year) >= ENOUGH * regions.length);
  const value = wish === 'latest' ? good.at(-1) : good.find((year) => year === wish);
  if (value === undefined) {
    const inFigures = [...figures.keys()].sort().join(', ') || 'none';
    const inTotals =
      sums === null ? '' : `; totals: ${[...sums.keys()].sort().join(', ') || 'none'}`;
    throw new DataError(
      'NO_COMMON_YEAR',
      { file: `data/extracts/${employment.meta.id}` },
      `years with figures for the regions: ${inFigures}${inTotals}`,
      wish === 'latest' ? 'a year in which half of the regions have both' : `the year ${wish}`,
      'Take another year, or extracts that share one.',
    );
  }
  const later = years.filter((year) => year > value);
  const skipped =
    wish !== 'latest' || later.length === 0
      ? ''
      : `; ${later.join(', ')} left out, with fewer than half of the regions`;
  const reason = `${regionsIn(value)} of ${regions.length} regions have figures${sums === null ? '' : ' and a total'}${skipped}`;
  const earlier = good.filter((year) => year < value && Number(value) - Number(year) <= YEARS_BACK);
  return { name: 'year', value, reason, earlier };
}
