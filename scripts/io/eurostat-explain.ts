import { dataUrl } from '../../src/pipeline/query-plan-url.ts';
import { codesOf, estimatedCells, splitQuery, type Query } from '../../src/pipeline/query-plan.ts';

/** What a query would ask, in lines; every address works in a browser as it stands. */
export function explainQuery(base: string, query: Query, limit: number): string[] {
  const parts = splitQuery(query, limit);
  const years = `${query.until - query.since + 1} years (${query.since} to ${query.until})`;
  const factors = query.filters.map((filter) =>
    filter.isPinned
      ? `${filter.dimension} = ${codesOf(filter).join(' or ')}`
      : `${codesOf(filter).length} ${filter.dimension}`,
  );
  return [
    `table       ${query.dataset}`,
    `slice       ${[...factors, years].join(' × ')}`,
    `estimate    at most ${estimatedCells(query).toLocaleString('en-GB')} cells, before codes that the table lacks are taken out`,
    `requests    ${parts.length} of at most ${limit.toLocaleString('en-GB')} cells, beside two for the table's description`,
    ...parts.map((part) => dataUrl(base, part)),
    `then        put the file anywhere and run npm run data:check -- FILE`,
  ];
}
