import { DataError, type Place } from '../core/data-error.ts';
import { CR, LF } from './line-feeder.ts';
import { nonDataAnswer } from './non-data-answers.ts';
import { isSdmxCsvHeader } from './sdmx-csv-header.ts';
import { shown } from './shown.ts';
import { parseTsvHeader } from './tsv.ts';

export type Format = 'tsv' | 'sdmx-csv' | 'json-stat' | 'data-browser-csv' | 'mapped-csv';

export interface Sniffed {
  format: Format;
  /** Bytes of a byte order mark to skip. */
  skip: number;
  /** The byte that ends a line: LF (CR before it is taken off), or CR alone in old Mac files. */
  terminator: number;
  separator: ',' | ';' | '\t';
  firstLine: string;
}

/** Enough for the first line of every format; more than the answers without data ever are. */
export const HEAD_BYTES = 65_536;

/**
 * What a file is, told from its first bytes (decompressed) and never from its name; everything
 * that is no extract is refused with its own name: an answer of the API without data, a
 * spreadsheet, UTF-16.
 */
export function sniffFormat(bytes: Uint8Array, place: Place, isMapped: boolean): Sniffed {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head.length === 0) {
    const wayOut = 'Download it again.';
    throw new DataError('EMPTY_FILE', place, 'no bytes', 'a Eurostat extract', wayOut);
  }
  refuseOtherBytes(head, place);
  const skip = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const text = new TextDecoder().decode(head.subarray(skip));
  const answer = nonDataAnswer(text, place);
  if (answer !== null) throw answer;
  const lineEnd = head.findIndex((byte) => byte === LF || byte === CR);
  const isMac = head[lineEnd] === CR && lineEnd + 1 < head.length && head[lineEnd + 1] !== LF;
  const firstLine = text.split(/\r|\n/, 1)[0]!;
  const lines = { skip, terminator: isMac ? CR : LF, firstLine };
  if (isMapped) return { ...lines, format: 'mapped-csv', separator: separatorOf(firstLine) };
  if (/^\s*\{/.test(text)) return { ...lines, format: 'json-stat', separator: ',' };
  if (parseTsvHeader(firstLine) !== null) return { ...lines, format: 'tsv', separator: '\t' };
  const separator = separatorOf(firstLine);
  const cells = firstLine.split(separator).map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  if (isSdmxCsvHeader(cells)) return { ...lines, format: 'sdmx-csv', separator };
  const ids = cells.map((cell) => cell.toLowerCase());
  if (ids.includes('value') && (ids.includes('time') || ids.includes('time_period'))) {
    return { ...lines, format: 'data-browser-csv', separator };
  }
  const expected = 'bulk TSV, SDMX-CSV, JSON-stat or a Data Browser CSV';
  const wayOut = 'For a table of another shape, say which column is which (--map geo=…).';
  throw new DataError('FORMAT_NOT_RECOGNISED', place, shown(firstLine), expected, wayOut);
}

function refuseOtherBytes(head: Uint8Array, place: Place): void {
  const [a, b, c, d] = head;
  const isZip = a === 0x50 && b === 0x4b;
  if (isZip || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)) {
    const wayOut = 'Take "SDMX-CSV" or "TSV" instead of the spreadsheet, or unpack the archive.';
    throw new DataError(
      'SPREADSHEET',
      place,
      isZip ? 'an XLSX or ZIP file' : 'an XLS file',
      'text',
      wayOut,
    );
  }
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || head.includes(0);
  if (!isUtf16) return;
  const wayOut = 'Save the file as UTF-8.';
  throw new DataError('NOT_UTF8', place, 'UTF-16 or binary data', 'UTF-8', wayOut);
}

function separatorOf(line: string): ',' | ';' | '\t' {
  const count = (mark: string): number => line.split(mark).length;
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}
