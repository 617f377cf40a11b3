import { z } from 'zod';
import { CERTAINTIES, CLASSIFICATIONS, LEVELS } from '../core/activity.ts';
import { UNDEFINED_REASONS } from '../core/landscape-cell.ts';
import { MISSING_REASONS } from '../core/observation.ts';

/**
 * The published files, version 1: what the pipeline writes and the site reads.
 * Each table has its columns in the order of its schema; an empty cell is null.
 * Columns are `snake_case` as Eurostat names them.
 */

const number = z.number().nullable();
const activityKey = {
  classification: z.enum(CLASSIFICATIONS),
  level: z.enum(LEVELS),
  activity: z.string(),
};
const cellKey = { geo: z.string(), ...activityKey, time_period: z.string() };

export const locationQuotientRow = z.strictObject({
  ...cellKey,
  /** Persons. Empty for ecosystems (weights overlap, so no head count) and for cells without a number. */
  employment: number,
  region_total: number,
  share: number,
  share_low: number,
  share_high: number,
  reference_employment: number,
  reference_total: number,
  reference_share: number,
  reference_share_low: number,
  reference_share_high: number,
  lq: number,
  lq_low: number,
  lq_high: number,
  /** The point estimate meets the rule; null where there is no point estimate. */
  passes: z.boolean().nullable(),
  certainty: z.enum(CERTAINTIES),
  /** 1 for NACE activities; Σ weights covered / Σ weights for ecosystems. */
  coverage: z.number(),
  obs_flag: z.string(),
  conf_status: z.string(),
  /** Why there is no employment, or why there is no quotient although there is. */
  missing_reason: z.enum([...MISSING_REASONS, ...UNDEFINED_REASONS]).nullable(),
  /** Dataset codes, separated by a space. */
  source: z.string(),
});

export const agglomerationRow = z.strictObject({
  ...cellKey,
  rank: number,
  lq: number,
  share: number,
  employment: number,
  passes: z.boolean().nullable(),
  certainty: z.enum(CERTAINTIES),
  coverage: number,
});

export const referenceMemberRow = z.strictObject({
  ...activityKey,
  /** Member codes separated by a space. */
  publishing: z.string(),
  bounded: z.string(),
  excluded: z.string(),
  /** Dataset code; an ecosystem supplement stands beside the same activity of the main table. */
  source: z.string(),
});

export const regionRow = z.strictObject({
  geo: z.string(),
  time_period: z.string(),
  name_en: z.string(),
  name_it: z.string(),
  /** Persons, on the total basis of the edition. */
  total: number,
  /** Divisions (or, where the table has none, its finest level) that pass, at full coverage. */
  agglomerations_nace: number,
  /** Not certain, but possible within the bounds, whether or not the point estimate passes. */
  agglomerations_nace_possible: number,
  agglomerations_ecosystem: number,
  agglomerations_ecosystem_possible: number,
});

export const coverageRow = z.strictObject({
  classification: z.enum(CLASSIFICATIONS),
  activity: z.string(),
  /** Σ of its weights, Σ of those covered, and the second over the first. */
  needed: z.number(),
  covered: z.number(),
  coverage: z.number(),
  /** Divisions not covered, separated by a space. */
  missing: z.string(),
});

export const droppedRow = z.strictObject({
  file: z.string(),
  line: number,
  column: number,
  reason: z.string(),
  text: z.string(),
});

/** The tables of one edition, by file name. */
export const EDITION_TABLES = {
  'location-quotients': locationQuotientRow,
  agglomerations: agglomerationRow,
  'reference-members': referenceMemberRow,
  regions: regionRow,
  coverage: coverageRow,
  dropped: droppedRow,
} as const;
export type EditionTable = keyof typeof EDITION_TABLES;

export type LocationQuotientRow = z.infer<typeof locationQuotientRow>;
export type AgglomerationRow = z.infer<typeof agglomerationRow>;
export type ReferenceMemberRow = z.infer<typeof referenceMemberRow>;
export type RegionRow = z.infer<typeof regionRow>;
export type CoverageRow = z.infer<typeof coverageRow>;
export type DroppedRow = z.infer<typeof droppedRow>;

/**
 * Reference lists that pages need, published once under `/data/reference/` as CSV, JSON and Parquet:
 * `activities` (NACE sections, LFS groups, divisions), `ecosystems`, `ecosystem-weights`, `region-names`.
 */
export const activityRow = z.strictObject({
  classification: z.enum(CLASSIFICATIONS),
  level: z.enum(LEVELS),
  activity: z.string(),
  parent: z.string(),
  title_en: z.string(),
  title_it: z.string(),
  short_en: z.string(),
  short_it: z.string(),
});
export const ecosystemListRow = z.strictObject({
  activity: z.string(),
  name_en: z.string(),
  name_it: z.string(),
  aliases: z.string(),
});
export const ecosystemWeightRow = z.strictObject({
  weights: z.string(),
  ecosystem: z.string(),
  activity: z.string(),
  weight: z.number(),
  note: z.string(),
});
export const regionNameRow = z.strictObject({
  geo: z.string(),
  name_en: z.string(),
  name_it: z.string(),
  name_de: z.string(),
});
export const REFERENCE_TABLES = {
  activities: activityRow,
  ecosystems: ecosystemListRow,
  'ecosystem-weights': ecosystemWeightRow,
  'region-names': regionNameRow,
} as const;
export type ReferenceTable = keyof typeof REFERENCE_TABLES;
export type ActivityRow = z.infer<typeof activityRow>;
export type EcosystemListRow = z.infer<typeof ecosystemListRow>;
export type EcosystemWeightRow = z.infer<typeof ecosystemWeightRow>;
export type RegionNameRow = z.infer<typeof regionNameRow>;

const publishedFile = z.strictObject({
  path: z.string(),
  bytes: z.number().int(),
  rows: z.number().int().nullable(),
  sha256: z.string(),
});

const inputFile = z.strictObject({
  path: z.string(),
  title: z.string(),
  dataset: z.string().nullable(),
  doi: z.string().nullable(),
  source_url: z.string().nullable(),
  updated: z.string().nullable(),
  retrieved: z.string().nullable(),
  licence: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});

/** `/data/manifest.json`. */
export const manifestSchema = z.strictObject({
  contract: z.literal(1),
  product: z.string(),
  version: z.string(),
  editions: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['computed', 'published']),
      title: z.strictObject({ en: z.string(), it: z.string() }),
      summary: z.strictObject({ en: z.string(), it: z.string() }),
      released: z.string(),
      time_period: z.string(),
      /** Every parameter of the method as the run used it. */
      parameters: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      inputs: z.array(z.string()),
    }),
  ),
  inputs: z.array(inputFile),
  files: z.array(publishedFile),
});
export type Manifest = z.infer<typeof manifestSchema>;
