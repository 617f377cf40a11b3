import type { PlacedObservation } from '../../src/core/observation.ts';

/**
 * Whether a number that was read stands in the file where it is said to stand, by the plainest
 * means: lines cut at LF, cells at the separator, one pattern. For files of whole persons or of
 * thousands with a point; knows nothing of the readers.
 */
export function standsInFile(
  text: string,
  format: string,
  factor: number,
  cell: PlacedObservation,
): boolean {
  const value = cell.value!;
  if (format === 'json-stat') return standsInJson(text, factor, cell);
  const ends = /^[^\n]*\r(?!\n)/.test(text) ? /\r/ : /\r?\n/;
  const line = text.replace(/^\ufeff/, '').split(ends)[cell.line - 1] ?? '';
  const isTsv = format === 'tsv';
  const cells = isTsv ? line.split('\t') : csvCells(line);
  const written = (cells[cell.column - 1] ?? '').replace(/^"|"$/g, '');
  const number = isTsv
    ? /^(\d+(?:\.\d+)?)(?: |n$|$)/.exec(written)?.[1]
    : plainNumber(written, format);
  if (number === undefined || !equals(number, factor, value)) return false;
  const keys = isTsv ? cells[0]!.split(',') : cells.map((one) => one.replace(/^"|"$/g, ''));
  return keys.includes(cell.geo) && keys.includes(cell.activity);
}

function plainNumber(written: string, format: string): string | undefined {
  const bare =
    format === 'data-browser-csv' ? written.replace(/(?<=\d),(?=\d{3}(\D|$))/g, '') : written;
  const whole = format === 'data-browser-csv' ? bare.replaceAll(',', '') : bare;
  return /^\d+(\.\d+)?$/.test(whole.trim()) ? whole.trim() : undefined;
}

function csvCells(line: string): string[] {
  const mark = line.split(';').length > line.split(',').length ? ';' : ',';
  const pattern = new RegExp(`("(?:[^"]|"")*"|[^${mark}"]*)(?:${mark}|$)`, 'g');
  return [...line.matchAll(pattern)].map(([, cell]) => cell!);
}

/** 65.1 × 1000 in text: the decimals fill the zeros of the factor. */
function equals(number: string, factor: number, value: number): boolean {
  const [units = '', decimals = ''] = number.split('.');
  const scaled = BigInt(units + decimals) * BigInt(factor);
  return value * 10 ** decimals.length === Number(scaled);
}

function standsInJson(text: string, factor: number, cell: PlacedObservation): boolean {
  const root = JSON.parse(text.replace(/^\ufeff/, '')) as Record<string, unknown>;
  const body = ('dimension' in root ? root : Object.values(root)[0]) as {
    value: Record<string, unknown>;
  };
  const value: unknown = body.value[String(cell.line - 1)];
  return typeof value === 'number' && equals(String(value), factor, cell.value!);
}
