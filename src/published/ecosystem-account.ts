import { readStatistics } from '../published.ts';
import type {
  EcosystemAccountRow,
  EcosystemContributionRow,
  EcosystemOverlapRow,
} from '../schema/published-statistics.ts';

/** The line of an ecosystem in the account of an area (a region, the country or the reference). */
export function accountLine(
  edition: string,
  area: string,
  ecosystem: string,
): EcosystemAccountRow | undefined {
  return readStatistics(edition, 'ecosystem-account').find(
    (row) => row.area === area && row.activity === ecosystem,
  );
}

/** How many ecosystems of the account are covered only in part. */
export function partialLines(edition: string, area: string): number {
  return readStatistics(edition, 'ecosystem-account').filter(
    (row) => row.area === area && row.coverage < 1,
  ).length;
}

/** What adds up to the LQ of an ecosystem in one region, largest term first; empty cells last. */
export interface Contributions {
  geo: string;
  terms: EcosystemContributionRow[];
  /** The sum of the terms, which is the LQ; null where no division has a number. */
  lq: number | null;
  /** Divisions without a number, which add nothing. */
  empty: number;
}

/** The contributions to an ecosystem in every region, highest quotient first. */
export function contributionsTo(edition: string, ecosystem: string): Contributions[] {
  const byGeo = Map.groupBy(
    readStatistics(edition, 'ecosystem-contributions').filter((row) => row.ecosystem === ecosystem),
    ({ geo }) => geo,
  );
  return [...byGeo]
    .map(([geo, rows]): Contributions => {
      const known = rows.flatMap(({ contribution }) => contribution ?? []);
      const terms = [...rows].sort(
        (a, b) =>
          (b.contribution ?? -1) - (a.contribution ?? -1) || (a.activity < b.activity ? -1 : 1),
      );
      const lq = known.length === 0 ? null : known.reduce((sum, term) => sum + term, 0);
      return { geo, terms, lq, empty: rows.length - known.length };
    })
    .sort((a, b) => (b.lq ?? -1) - (a.lq ?? -1) || (a.geo < b.geo ? -1 : 1));
}

/** What an ecosystem counts in common with the others in an area, most first. */
export function overlapsOf(
  edition: string,
  area: string,
  ecosystem: string,
): EcosystemOverlapRow[] {
  return readStatistics(edition, 'ecosystem-overlaps')
    .filter((row) => row.area === area && row.ecosystem === ecosystem)
    .sort((a, b) => b.high - a.high || (a.other < b.other ? -1 : 1));
}
