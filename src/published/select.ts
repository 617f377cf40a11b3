import { readReference, readTable } from '../published.ts';
import type {
  ActivityRow,
  AgglomerationRow,
  CoverageRow,
  EcosystemWeightRow,
  LocationQuotientRow,
  ReferenceMemberRow,
} from '../schema/published.ts';
import { mainEdition, parameter, quotients } from './editions.ts';
import { naceActivities } from './names.ts';

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
export function counts(row: { passes: boolean | null; coverage: number | null }): boolean {
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

/** Whether the table of the edition has the activity at all. */
export function isCovered(rows: readonly LocationQuotientRow[]): boolean {
  return rows.some((row) => row.missing_reason !== 'not_covered');
}

/** Weights between divisions and ecosystems, of one set; the default set where none is named. */
export function weightsOf(
  filter: { ecosystem?: string; activity?: string },
  weights: string = defaultWeights(),
): EcosystemWeightRow[] {
  return readReference('ecosystem-weights')
    .filter(
      (row) =>
        row.weights === weights &&
        (filter.ecosystem === undefined || row.ecosystem === filter.ecosystem) &&
        (filter.activity === undefined || row.activity === filter.activity),
    )
    .sort((a, b) => b.weight - a.weight || (a.activity < b.activity ? -1 : 1));
}

/** The weights that the main edition names. */
export function defaultWeights(): string {
  return String(parameter(mainEdition(), 'ecosystem_weights'));
}

export function siblingsOf(division: ActivityRow): ActivityRow[] {
  return naceActivities('division').filter(
    (row) => row.parent === division.parent && row.activity !== division.activity,
  );
}
