import Papa from 'papaparse';
import { DataError } from '../core/data-error.ts';

/** A row of the file: the line on which it begins, and its cells as they stand. */
export interface CsvRow {
  line: number;
  cells: readonly string[];
}

/** Nobody has as many cluster organisations; a larger file is another file. */
const MOST_ROWS = 20_000;

/**
 * The rows of a CSV file, the head first, blank lines counted and left out. The separator (comma,
 * semicolon, tab, bar) is the one that gives most heads. A row with more or fewer cells than the head is
 * refused: a cell that was not quoted would move all that follow.
 */
export function csvRows(bytes: Uint8Array, file: string): { rows: CsvRow[]; blank: number } {
  const text = textOf(bytes, file);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  let line = 1;
  const all = data.map((cells): CsvRow => {
    const row = { line, cells };
    line += 1 + cells.join('').split(/\r\n|\n|\r/).length - 1;
    return row;
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    const place = { file, line: all[broken.row ?? 0]?.line ?? 1 };
    const wayOut = 'Quote cells that contain separators, and double quotation marks inside them.';
    throw new DataError('MALFORMED_CSV', place, broken.message, 'closed quotation marks', wayOut);
  }
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > MOST_ROWS) {
    const found = `${rows.length} rows`;
    const wayOut = 'Export the list of cluster organisations alone.';
    throw new DataError('TOO_MANY_ROWS', { file }, found, `at most ${MOST_ROWS}`, wayOut);
  }
  const head = rows[0];
  if (head === undefined) {
    throw new DataError('EMPTY_FILE', { file }, 'no row', 'heads and rows', 'Export it again.');
  }
  const width = head.cells.length;
  for (const { line, cells } of rows) {
    if (cells.length === width) continue;
    if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) continue;
    const wayOut = 'Quote cells that contain separators; every row has as many cells as the head.';
    const [found, expected] = [`${cells.length} cells`, `${width}, as in the head`];
    throw new DataError('ROW_LENGTH', { file, line }, found, expected, wayOut);
  }
  // A file that ends with a line break does not have a blank line for it.
  const last = all.at(-1);
  const ends = last !== undefined && last.cells.length === 1 && last.cells[0] === '';
  return { rows, blank: all.length - rows.length - (ends ? 1 : 0) };
}

function separatorOf(text: string): string {
  const heads = (delimiter: string): number =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [',', ';', '\t', '|'].reduce((best, next) => (heads(next) > heads(best) ? next : best));
}

function textOf(bytes: Uint8Array, file: string): string {
  const wayOut = 'Save it as CSV in UTF-8 ("CSV UTF-8" in a spreadsheet).';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError('NOT_UTF8', { file }, 'bytes of another encoding', 'UTF-8', wayOut);
  }
  if (!text.includes('\0')) return text;
  throw new DataError('NOT_TEXT', { file }, 'a zero byte', 'a text file', wayOut);
}
