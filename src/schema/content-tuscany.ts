import { z } from 'zod';
import {
  dateSchema,
  factSchema,
  linkSchema,
  slugSchema,
  sourceSchema,
  textSchema,
} from './content.ts';

/** A growth rate against the same period of the year before, in per cent as printed. */
const rateSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  change_percent: z.number(),
  /** The row that this one is part of; null for a row of its own. */
  part_of: slugSchema.nullable(),
  note: textSchema.nullable(),
});

const seriesSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  /** `2017-Q1` or a year: never mixed within a chart. */
  period: z.string().regex(/^\d{4}(-Q[1-4])?$/),
  rows: z.array(rateSchema).min(1),
  /** What the document leaves out, by name. */
  not_given: z.array(textSchema),
  source: sourceSchema,
});

/** `tuscany.json`: the regional dossier from the newsletter of OTIR2020. */
export const tuscanySchema = z.strictObject({
  totals: z.array(
    z.strictObject({
      id: slugSchema,
      period: z.string().regex(/^\d{4}(-Q[1-4])?$/),
      name: textSchema,
      tuscany_percent: z.number(),
      italy_percent: z.number().nullable(),
      source: sourceSchema,
    }),
  ),
  /** The one level: exports of 2016 were above it. */
  level: z.strictObject({
    above_billion_euro: z.number(),
    period: z.string(),
    text: textSchema,
    source: sourceSchema,
  }),
  series: z.array(seriesSchema).length(3),
  facts: z.array(factSchema),
  topics: z.array(
    z.strictObject({
      id: slugSchema,
      title: textSchema,
      facts: z.array(factSchema).min(1),
      links: z.array(linkSchema),
      source: sourceSchema,
    }),
  ),
  events: z.array(
    z.strictObject({
      id: slugSchema,
      name: textSchema,
      start: dateSchema,
      end: dateSchema.nullable(),
      /** The year is not printed but follows from the rest of the document. */
      year_inferred: z.boolean(),
      text: textSchema,
      source: sourceSchema,
    }),
  ),
});
export type Tuscany = z.infer<typeof tuscanySchema>;
