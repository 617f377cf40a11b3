import { z } from 'zod';
import { MISSING_REASONS } from '../core/observation.ts';

/** The birth certificate beside every extract: `extract.meta.json`. */
export const extractMetaSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** File name of the data, beside this certificate. */
  file: z.string(),
  format: z.enum(['tsv', 'sdmx-csv', 'json-stat', 'data-browser-csv', 'mapped-csv']),
  /** Name of the profile in `data/reference/profiles/` that reads it. */
  profile: z.string(),
  dataset: z.string(),
  doi: z.string().nullable(),
  source_url: z.string().nullable(),
  measure: z.string(),
  unit: z.string(),
  /** Persons per published unit: 1 for persons, 1000 for thousand persons. */
  factor: z.number().positive(),
  /** Decimals published: 0 for persons, 1 for thousand persons with one decimal. Gives the rounding allowance h. */
  decimals: z.number().int().min(0),
  nuts_version: z.string(),
  nace_revision: z.enum(['nace_r2', 'nace_r2_1']),
  vintage: z.string(),
  /** What was recorded, from where and how, and what was changed. */
  recorded: z.string(),
  /** What an empty value without any flag means in this copy. */
  empty_cells: z.enum(MISSING_REASONS),
  /** Limits that the file was read within, where they are not those of every file (`expandedBytes`). */
  caps: z.record(z.string(), z.number()).optional(),
  licence: z.string(),
  licence_url: z.string(),
  updated: z.string().nullable(),
  retrieved: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type ExtractMeta = z.infer<typeof extractMetaSchema>;
