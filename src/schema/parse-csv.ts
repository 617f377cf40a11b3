import Papa from 'papaparse';
import type { z } from 'zod';
import { DataError } from '../core/data-error.ts';

/**
 * Parses a reference table: a CSV with a header whose columns are exactly those of the row schema.
 * Throws a DataError with file, line and column name at the first thing that does not fit.
 */
export function parseCsv<Row extends z.ZodObject>(
  text: string,
  file: string,
  row: Row,
): z.infer<Row>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const expected = Object.keys(row.shape);
  const header = meta.fields ?? [];
  const absent = expected.filter((name) => !header.includes(name));
  if (absent.length > 0) {
    throw new DataError(
      'MISSING_COLUMN',
      { file, line: 1 },
      `columns ${header.join(', ') || '(none)'}`,
      `columns ${expected.join(', ')}`,
      `Add ${absent.join(', ')} to the first line.`,
    );
  }
  const broken = errors[0];
  if (broken !== undefined) {
    throw new DataError(
      'MALFORMED_CSV',
      { file, line: (broken.row ?? 0) + 2 },
      broken.message,
      `${expected.length} comma-separated fields`,
      'Quote fields that contain commas or quotation marks.',
    );
  }
  return data.map((record, index) => {
    const result = row.safeParse(record);
    if (result.success) return result.data;
    const issue = result.error.issues[0]!;
    const name = String(issue.path[0] ?? '');
    throw new DataError(
      'INVALID_REFERENCE_ROW',
      { file, line: index + 2, column: header.indexOf(name) + 1 },
      `${name} = ${JSON.stringify(record[name] ?? null)}`,
      issue.message,
      'Correct the row; the meaning of each column stands in data/README.md.',
    );
  });
}
