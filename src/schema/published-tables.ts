import { z } from 'zod';
import { CLASSIFICATIONS, LEVELS } from '../core/activity.ts';
import { nutsCodeSchema, slugSchema } from './content.ts';
import { parseJson } from './parse-json.ts';

/** One entry of a printed list: the code, and the words that the document prints beside it. */
export const listedAgglomerationSchema = z.strictObject({
  rank: z.number().int().positive(),
  /** A NACE Rev. 2 division or an ecosystem id, as in `data/reference/`. */
  activity: z.string().min(1),
  label: z.string().min(1),
});

/** A region as printed: its count, and the agglomerations it names (top five, or fewer). */
export const publishedRegionSchema = z.strictObject({
  geo: nutsCodeSchema,
  region: z.string().min(1),
  /** The printed count; it need not agree with the number of entries listed. */
  count: z.number().int().nonnegative(),
  listed: z
    .array(listedAgglomerationSchema)
    .refine((entries) => entries.every((entry, index) => entry.rank === index + 1), {
      message: 'ranks 1, 2, 3, … in the printed order',
    }),
});

/**
 * `data/content/published-tables/*.json`: a table of a document, transcribed. Counts and lists
 * stand as printed, also where they disagree with each other; no location quotient is printed.
 */
export const publishedTableSchema = z.strictObject({
  id: slugSchema,
  /** The edition that shows it. */
  edition: slugSchema,
  /** Its number in the document. */
  table: z.number().int().positive(),
  title: z.string().min(1),
  classification: z.enum(CLASSIFICATIONS),
  level: z.enum(LEVELS),
  /** The national total that the text of the document gives. */
  printed_total: z.number().int().nonnegative(),
  source: z.strictObject({
    /** An id of `documents.json`. */
    document: slugSchema,
    section: z.string().min(1),
    pages: z.string().min(1),
    /** The source line under the table. */
    printed: z.string().min(1),
  }),
  rows: z.array(publishedRegionSchema).min(1),
});

export type ListedAgglomeration = z.infer<typeof listedAgglomerationSchema>;
export type PublishedRegion = z.infer<typeof publishedRegionSchema>;
export type PublishedTable = z.infer<typeof publishedTableSchema>;

/** Parses one transcribed table; a DataError names the file and the field that does not fit. */
export function parsePublishedTable(text: string, file: string): PublishedTable {
  return parseJson(text, file, publishedTableSchema);
}
