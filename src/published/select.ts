import { readTable } from '../published.ts';
import type {
  AgglomerationRow,
  CoverageRow,
  LocationQuotientRow,
  ReferenceMemberRow,
} from '../schema/published.ts';
import { quotients } from './editions.ts';

/** The cells of one activity in all regions, in the order of the regions' codes. */
export function cellsOfActivity(
  edition: string,
  level: LocationQuotientRow['level'],
  activity: string,
): LocationQuotientRow[] {
  return quotients(edition).filter((row) => row.level === level && row.activity === activity);
}

export function cellsOfRegion(
  edition: string,
  geo: string,
  level: LocationQuotientRow['level'],
): LocationQuotientRow[] {
  return quotients(edition).filter((row) => row.geo === geo && row.level === level);
}

/** By LQ descending, ties by code; cells without a quotient last, by code. */
export function byQuotient<Row extends { lq: number | null; geo: string; activity: string }>(
  rows: readonly Row[],
): Row[] {
  return [...rows].sort((a, b) => {
    const order = (b.lq ?? -Infinity) - (a.lq ?? -Infinity);
    if (order !== 0 && !Number.isNaN(order)) return order;
    return a.geo + a.activity < b.geo + b.activity ? -1 : 1;
  });
}

/** Counted in the headline: passes, at full coverage. */
export function counts(row: { passes: boolean | null; coverage: number }): boolean {
  return row.passes === true && row.coverage === 1;
}

export function agglomerationsOf(
  edition: string,
  filter: { geo?: string; level?: string; activity?: string },
): AgglomerationRow[] {
  return readTable(edition, 'agglomerations').filter(
    (row) =>
      (filter.geo === undefined || row.geo === filter.geo) &&
      (filter.level === undefined || row.level === filter.level) &&
      (filter.activity === undefined || row.activity === filter.activity),
  );
}

export function coverageOf(edition: string, activity: string): CoverageRow | undefined {
  return readTable(edition, 'coverage').find((row) => row.activity === activity);
}

export function membersOf(edition: string, activity: string): ReferenceMemberRow | undefined {
  return readTable(edition, 'reference-members').find((row) => row.activity === activity);
}

export function codes(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}
