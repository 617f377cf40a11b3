import { DataError } from '../core/data-error.ts';
import { codesOf, type Query } from './query-plan.ts';

/** The codes that a table has, by dimension. */
export type AvailableCodes = ReadonlyMap<string, ReadonlySet<string>>;

/** Codes asked for of which nothing is in the table or in the answer. */
export interface AbsentCodes {
  dimension: string;
  codes: readonly string[];
}

/**
 * The codes of a table out of Eurostat's content constraint (SDMX-ML 2.1); empty where the text is
 * of another kind, and the query then goes out as it is.
 */
export function availableCodes(xml: string): AvailableCodes {
  const found = new Map<string, Set<string>>();
  for (const [, id, body] of xml.matchAll(
    /<(?:\w+:)?KeyValue\s+id="([^"]+)"[^>]*>([\s\S]*?)<\/(?:\w+:)?KeyValue>/g,
  )) {
    const codes = [...body!.matchAll(/<(?:\w+:)?Value[^>]*>\s*([^<\s]+)\s*</g)].map(
      ([, code]) => code!,
    );
    if (codes.length > 0) found.set(id!.toLowerCase(), new Set(codes));
  }
  return found;
}

/** Annotations that date the data of a table, the more exact first. */
const UPDATES = ['UPDATE_DATA', 'DISSEMINATION_TIMESTAMP_DATA'];

/** When the data of a table were last updated, out of its description; null where it does not say. */
export function updateOf(xml: string): string | null {
  const annotations = [
    ...xml.matchAll(/<(?:\w+:)?Annotation(?:\s[^>]*)?>[\s\S]*?<\/(?:\w+:)?Annotation>/g),
  ].map(([annotation]) => annotation);
  for (const type of UPDATES) {
    const dated = annotations.find((text) => new RegExp(`>\\s*${type}\\s*<`).test(text)) ?? '';
    const title = /<(?:\w+:)?AnnotationTitle[^>]*>\s*([^<]+?)\s*</.exec(dated)?.[1];
    if (title !== undefined) return title;
  }
  return null;
}

/**
 * The query without codes that the table does not have, and these codes. A group of which nothing is
 * left is an error when it was asked for by name (CODE_NOT_IN_TABLE); years are left as they are.
 */
export function withinTable(
  query: Query,
  available: AvailableCodes,
): { query: Query; absent: AbsentCodes[] } {
  const absent: AbsentCodes[] = [];
  const filters = query.filters.flatMap((filter) => {
    const has = available.get(filter.dimension);
    // A dimension that the constraint does not name: older tables lack `freq` or `sex`.
    if (has === undefined) return available.size === 0 || !filter.isPinned ? [filter] : [];
    const missing = codesOf(filter).filter((code) => !has.has(code));
    if (missing.length > 0 && !filter.isPinned) {
      absent.push({ dimension: filter.dimension, codes: missing });
    }
    const groups = filter.groups.map((group) => ({
      ...group,
      codes: group.codes.filter((code) => has.has(code)),
    }));
    const lost = groups.find((group) => group.isRequired && group.codes.length === 0);
    if (lost !== undefined) {
      throw new DataError(
        'CODE_NOT_IN_TABLE',
        { file: query.dataset },
        `${filter.dimension} ${lost.name}`,
        `codes of the table: ${shortList([...has])}`,
        'Ask for one of these; Eurostat would drop the filter without a word.',
      );
    }
    return [{ ...filter, groups: groups.filter((group) => group.codes.length > 0) }];
  });
  return { query: { ...query, filters }, absent };
}

/** A list for a message of one line. */
export function shortList(codes: readonly string[], most = 12): string {
  const rest = codes.length - most;
  return rest > 0 ? `${codes.slice(0, most).join(', ')} and ${rest} more` : codes.join(', ');
}
