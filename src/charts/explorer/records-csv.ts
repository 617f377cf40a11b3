/**
 *   recordsCsv(records) -> CSV as RFC 4180 has it, numbers at full precision, an empty place for null
 * Text that a spreadsheet would run as a formula is prefixed with an apostrophe; numbers never are.
 */
import type { FigureRecord, RecordValue } from './shown.ts';

const FORMULA = /^[=+\-@\t\r]/;

function field(value: RecordValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function recordsCsv(records: readonly FigureRecord[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => columns.map((column) => field(record[column] ?? null)));
  return [columns.map(field), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
