import type { z } from 'zod';
import { DataError } from '../core/data-error.ts';

/** Parses a JSON input against its schema; a DataError names the file and the path inside it. */
export function parseJson<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError(
      'MALFORMED_JSON',
      { file },
      (error as Error).message,
      'a JSON document',
      'Correct the file at the place named.',
    );
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new DataError(
    'INVALID_FIELD',
    { file },
    issue.path.length === 0 ? 'the document' : `field ${issue.path.join('.')}`,
    issue.message,
    'Correct the field; the schema stands in src/schema.',
  );
}
