import { readTable } from '../published.ts';
import type { LocationQuotientRow } from '../schema/published.ts';
import { printedEditions } from './editions.ts';
import { counts } from './select.ts';

/** A printed list of one region at one level, beside what is computed. */
export interface Comparison {
  year: string;
  /** The number that is printed; null where none is. */
  printed: number | null;
  named: { activity: string; rank: number }[];
  computed: number;
  both: LocationQuotientRow[];
  computedOnly: LocationQuotientRow[];
  printedUncovered: LocationQuotientRow[];
  printedMissing: LocationQuotientRow[];
  printedBelow: LocationQuotientRow[];
}

/**
 * Holds the computed cells of a region against the printed list: what stands in both, what only in
 * one, and why. Undefined where no printed edition exists.
 */
export function compareWithPrinted(
  geo: string,
  level: 'division' | 'ecosystem',
  cells: readonly LocationQuotientRow[],
): Comparison | undefined {
  const edition = printedEditions()[0];
  if (edition === undefined) return undefined;
  const named = readTable(edition.id, 'agglomerations')
    .filter((row) => row.geo === geo && row.level === level)
    .map((row) => ({ activity: row.activity, rank: row.rank ?? 0 }))
    .sort((a, b) => a.rank - b.rank);
  const region = readTable(edition.id, 'regions').find((row) => row.geo === geo);
  const printed =
    (level === 'division' ? region?.agglomerations_nace : region?.agglomerations_ecosystem) ?? null;
  const isNamed = (cell: LocationQuotientRow): boolean =>
    named.some(({ activity }) => activity === cell.activity);
  const passing = cells.filter(counts);
  const others = named.flatMap(({ activity }) =>
    cells.filter((cell) => cell.activity === activity && !counts(cell)),
  );
  return {
    year: edition.time_period,
    printed,
    named,
    computed: passing.length,
    both: passing.filter(isNamed),
    computedOnly: passing.filter((cell) => !isNamed(cell)),
    printedUncovered: others.filter((cell) => cell.missing_reason === 'not_covered'),
    printedMissing: others.filter(
      (cell) => cell.lq === null && cell.missing_reason !== 'not_covered',
    ),
    printedBelow: others.filter((cell) => cell.lq !== null),
  };
}
