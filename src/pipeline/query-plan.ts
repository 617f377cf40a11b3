import { DataError } from '../core/data-error.ts';

/** Codes asked for together: all regions of a country, the members of the EU, one code by itself. */
export interface CodeGroup {
  /** As the person wrote it: `nuts2:IT`, `divisions`, `EU28`. */
  name: string;
  codes: readonly string[];
  /** An answer without any code of this group is an error; without some of them it is told. */
  isRequired: boolean;
}

/** What is asked of one dimension. */
export interface QueryFilter {
  dimension: string;
  groups: readonly CodeGroup[];
  /** The codes are spellings of the same thing (`THS`, `THS_PER`), of which a table has one. */
  isPinned: boolean;
}

/** A query: the smallest slice of a table that the profile needs. */
export interface Query {
  dataset: string;
  filters: readonly QueryFilter[];
  since: number;
  until: number;
  /** The dimension to split by first; null where the table has none. */
  activityDimension: string | null;
}

/** Under this many cells Eurostat answers at once; above it prepares the answer or refuses. */
export const CELLS_AT_ONCE = 500_000;

export function codesOf(filter: QueryFilter): string[] {
  return [...new Set(filter.groups.flatMap((group) => group.codes))];
}

/** Eurostat's own estimate: the product of the positions asked for, whether they are filled or not. */
export function estimatedCells(query: Query): number {
  const years = query.until - query.since + 1;
  return query.filters.reduce(
    (cells, filter) => cells * (filter.isPinned ? 1 : codesOf(filter).length),
    years,
  );
}

/**
 * Queries of at most `limit` cells that together ask the same: split by activity, then by year, then
 * by any other dimension with several codes. QUERY_TOO_LARGE when one cell is more than the limit.
 */
export function splitQuery(query: Query, limit: number): Query[] {
  const cells = estimatedCells(query);
  if (cells <= limit) return [query];
  const halves = halveQuery(query, Math.ceil(cells / limit));
  if (halves !== null) return halves.flatMap((half) => splitQuery(half, limit));
  throw new DataError(
    'QUERY_TOO_LARGE',
    { file: query.dataset },
    `${cells} cells that cannot be split`,
    `at most ${limit} cells at once`,
    'Raise --limit.',
  );
}

/** The query in `parts` pieces along its first dimension that can be split; null where none can. */
export function halveQuery(query: Query, parts = 2): Query[] | null {
  const splittable = query.filters.filter(
    (filter) => !filter.isPinned && codesOf(filter).length > 1,
  );
  const activity = splittable.find((filter) => filter.dimension === query.activityDimension);
  if (activity !== undefined) return piecesOf(query, activity, parts);
  const years = query.until - query.since + 1;
  if (years > 1) {
    const step = Math.ceil(years / Math.min(parts, years));
    const starts = Array.from(
      { length: Math.ceil(years / step) },
      (_, index) => query.since + index * step,
    );
    return starts.map((since) => ({
      ...query,
      since,
      until: Math.min(since + step - 1, query.until),
    }));
  }
  const other = splittable[0];
  return other === undefined ? null : piecesOf(query, other, parts);
}

function piecesOf(query: Query, filter: QueryFilter, parts: number): Query[] {
  const codes = codesOf(filter);
  const size = Math.ceil(codes.length / Math.min(parts, codes.length));
  const pieces: Query[] = [];
  for (let from = 0; from < codes.length; from += size) {
    const wanted = new Set(codes.slice(from, from + size));
    const groups = filter.groups
      .map((group) => ({ ...group, codes: group.codes.filter((code) => wanted.has(code)) }))
      .filter((group) => group.codes.length > 0);
    const filters = query.filters.map((other) => (other === filter ? { ...other, groups } : other));
    pieces.push({ ...query, filters });
  }
  return pieces;
}
