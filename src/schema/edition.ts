import { z } from 'zod';
import { TOTAL_BASES } from '../core/employment-matrix.ts';

const localised = z.strictObject({ en: z.string().min(1), it: z.string().min(1) });

const common = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: localised,
  /** One sentence on what this edition is, for lists and switches. */
  summary: localised,
  released: z.string(),
  time_period: z.string(),
};

/** An edition computed from extracts. Every parameter of the method stands here; none has a default. */
export const computedEditionSchema = z.strictObject({
  ...common,
  kind: z.literal('computed'),
  /** Periods of the same extracts before `time_period`, in order, for the dynamics; none: no dynamics. */
  earlier_periods: z.array(z.string()),
  measure: z.string(),
  unit: z.string(),
  nuts_version: z.string(),
  nace_revision: z.enum(['nace_r2', 'nace_r2_1']),
  /** Which country's NUTS 2 regions are published, e.g. `IT`. */
  country: z.string().length(2),
  employment: z.strictObject({
    extract: z.string(),
    levels: z.array(z.enum(['section', 'section_group', 'division'])).min(1),
  }),
  /** Where total employment stands: extract and activity code. */
  totals: z.strictObject({
    extract: z.string(),
    activity: z.string(),
    /** Codes taken off reference totals because regions do not have them (LFS `NRP`). */
    less: z.array(z.string()),
  }),
  /** Parts of ecosystems taken from another extract, e.g. LFS section A for A01–A03. */
  supplements: z.array(
    z.strictObject({
      extract: z.string(),
      activity: z.string(),
      divisions: z.array(z.string()).min(1),
      reference: z.strictObject({ plus: z.string(), minus: z.array(z.string()) }),
      reference_less: z.array(z.string()),
    }),
  ),
  reference_area: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('published_row'),
      code: z.string(),
      /** Where the row stands when the regional table has none; absent: in the employment extract. */
      extract: z.string().optional(),
    }),
    /** One published row less others: EU27_2020 = EU28 − UK. */
    z.strictObject({
      kind: z.literal('difference'),
      code: z.string(),
      plus: z.string(),
      minus: z.array(z.string()),
    }),
    z.strictObject({
      kind: z.literal('sum_of_members'),
      code: z.string(),
      members: z.array(z.string()).min(1),
    }),
  ]),
  total_basis: z.enum(TOTAL_BASES),
  lq_threshold: z.number().positive(),
  min_share: z.number().min(0).max(1),
  ecosystem_weights: z.string().nullable(),
  /** How many cells that are not numbers the run may drop before it fails. */
  accept_rejected: z.number().int().nonnegative(),
});

/** An edition that repeats published lists and counts, without location quotients. */
export const publishedEditionSchema = z.strictObject({
  ...common,
  kind: z.literal('published'),
  content: z.string(),
  source: z.string(),
  lq_threshold: z.number().positive(),
  min_share: z.number().min(0).max(1),
});

export const editionSchema = z.discriminatedUnion('kind', [
  computedEditionSchema,
  publishedEditionSchema,
]);
export type ComputedEdition = z.infer<typeof computedEditionSchema>;
export type PublishedEdition = z.infer<typeof publishedEditionSchema>;
export type Edition = z.infer<typeof editionSchema>;
