import type { ReadResult } from '../../src/extract/read-extract.ts';
import { line } from '../../src/pipeline/extract-summary-lines.ts';

const MOST_SHOWN = 5;
const count = (value: number): string => value.toLocaleString('en-GB');

/** How the cells of a reading add up, and which of them did not become a number, in lines. */
export function cellLines({ counts, dropped }: ReadResult): string[] {
  const { cells, values, unavailable, suppressed, rejected, filteredOut } = counts;
  const sum = `${count(cells)} = ${count(values)} values + ${count(unavailable)} not available + ${count(suppressed)} suppressed + ${count(rejected)} rejected + ${count(filteredOut)} left out by the profile`;
  const shown = dropped
    .slice(0, MOST_SHOWN)
    .map(({ line: row, column, reason, text }) =>
      line('', `line ${row}, column ${column}: ${JSON.stringify(text)}, ${reason}`),
    );
  const rest = dropped.length - shown.length;
  return [
    line('cells', sum),
    line('dropped', dropped.length === 0 ? 'no cell' : `${count(dropped.length)} cells`),
    ...shown,
    ...(rest > 0 ? [line('', `and ${count(rest)} more`)] : []),
  ];
}
