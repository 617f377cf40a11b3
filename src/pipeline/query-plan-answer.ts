import { DataError, type Place } from '../core/data-error.ts';
import type { ObservationTable } from '../core/observation-table.ts';
import type { Profile } from '../schema/reference.ts';
import { shortList, type AbsentCodes } from './query-plan-available.ts';
import { codesOf, type Query } from './query-plan.ts';

/** Codes of a table that have at least one row. */
export function codesInRows(
  codes: readonly string[],
  column: Int32Array,
  rows: number,
): Set<string> {
  const seen = new Uint8Array(codes.length);
  for (let row = 0; row < rows; row += 1) seen[column[row]!] = 1;
  return new Set(codes.filter((_, index) => seen[index] === 1));
}

/** The error for an answer in which nothing matched: not the same as one in which all is withheld. */
export function nothingMatches(place: Place): DataError {
  return new DataError(
    'NOTHING_MATCHES',
    place,
    'no row at all',
    'the cells asked for',
    'Eurostat drops what a table does not have: check regions, activities and years.',
  );
}

/**
 * Compares an answer with what was asked and names what is missing. Throws NOTHING_MATCHES,
 * SLICE_SUPPRESSED (rows, but not one number), FILTER_IGNORED (codes nobody asked for),
 * PERIOD_ROLLED_OVER (years nobody asked for), FILTER_VALUES_DROPPED (nothing of a group).
 */
export function checkAnswer(
  query: Query,
  table: ObservationTable,
  profile: Profile,
  place: Place,
): AbsentCodes[] {
  const rows = table.length;
  if (rows === 0) throw nothingMatches(place);
  if (!table.missing.subarray(0, rows).includes(0)) {
    throw new DataError(
      'SLICE_SUPPRESSED',
      place,
      `${rows} cells and no number: every one is withheld or not available`,
      'at least one number',
      'Ask for more regions, activities or years.',
    );
  }
  refuseOtherYears(query, table, place);
  const came = new Map([
    [profile.geo_dimension, codesInRows(table.geos, table.geo, rows)],
    [profile.activity_dimension ?? '', codesInRows(table.activities, table.activity, rows)],
  ]);
  return query.filters.flatMap((filter): AbsentCodes[] => {
    const has = came.get(filter.dimension);
    if (has === undefined) return [];
    const asked = codesOf(filter);
    const unasked = [...has].filter((code) => !asked.includes(code));
    if (unasked.length > 0) {
      throw new DataError(
        'FILTER_IGNORED',
        place,
        `${filter.dimension} ${shortList(unasked)}`,
        `only ${shortList(asked)}`,
        'Eurostat answered another question: try again, and report it if it stays.',
      );
    }
    const lost = filter.groups.filter(
      (group) => group.isRequired && !group.codes.some((code) => has.has(code)),
    );
    if (lost.length > 0) {
      throw new DataError(
        'FILTER_VALUES_DROPPED',
        place,
        `nothing for ${filter.dimension} ${lost.map((group) => group.name).join(', ')}`,
        'an answer for everything asked by name',
        'Eurostat drops a code it does not have without a word: correct it or leave it out.',
      );
    }
    const missing = asked.filter((code) => !has.has(code));
    return missing.length === 0 ? [] : [{ dimension: filter.dimension, codes: missing }];
  });
}

function refuseOtherYears(query: Query, table: ObservationTable, place: Place): void {
  const years = codesInRows(table.timePeriods, table.timePeriod, table.length);
  const other = [...years].filter(
    (year) => Number(year) < query.since || Number(year) > query.until,
  );
  if (other.length === 0) return;
  throw new DataError(
    'PERIOD_ROLLED_OVER',
    place,
    `years ${shortList(other.sort())}`,
    `years ${query.since} to ${query.until}`,
    'Eurostat rolls a period out of range over to another: ask for years that the table has.',
  );
}
