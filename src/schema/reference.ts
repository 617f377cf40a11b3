import { z } from 'zod';
import { firstOverlap } from './nace-overlap.ts';

/** Reference tables of `data/reference/*.csv`: one schema a row, all columns are text in the file. */

const yesNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');

/** `nace-r2.csv` and `nace-r2-1.csv`. `section_group` rows are the LFS groups such as `B-E`. */
export const naceRowSchema = z.strictObject({
  code: z.string().min(1),
  level: z.enum(['section', 'section_group', 'division']),
  /** The section of a division; empty for sections and groups. */
  parent: z.string(),
  title_en: z.string().min(1),
  title_it: z.string(),
  short_en: z.string().min(1),
  short_it: z.string(),
});

/** `nuts2.csv`: every EU27 NUTS 2 code and the versions it belongs to; names for Italy. */
export const nutsRowSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}[A-Z0-9]{2}$/),
  country: z.string().length(2),
  nuts_2016: yesNo,
  nuts_2021: yesNo,
  nuts_2024: yesNo,
  name_en: z.string(),
  name_it: z.string(),
  name_de: z.string(),
});

/** `nuts-changes.csv`: how codes of one version became codes of another. */
export const nutsChangeRowSchema = z.strictObject({
  from_version: z.string(),
  to_version: z.string(),
  from_code: z.string(),
  to_code: z.string(),
  kind: z.enum(['renamed', 'split', 'boundary']),
  source: z.string(),
});

/** `countries.csv`. */
export const countryRowSchema = z.strictObject({
  code: z.string().length(2),
  name_en: z.string().min(1),
  name_it: z.string().min(1),
  eu27_2020: yesNo,
  eu28: yesNo,
});

/** `aggregates.csv`: codes of the geo dimension that are neither countries nor regions (`EU28`, `EA20`). */
export const aggregateRowSchema = z.strictObject({
  code: z.string().min(2),
  name_en: z.string().min(1),
  name_it: z.string().min(1),
});

/** `ecosystems.csv`. */
export const ecosystemRowSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name_en: z.string().min(1),
  name_it: z.string().min(1),
  /** Other spellings in the sources, separated by ` | `. */
  aliases: z.string(),
});

/** `ecosystem-weights-*.csv`. */
export const weightRowSchema = z.strictObject({
  ecosystem: z.string(),
  nace_r2: z.string(),
  weight: z.string().transform(Number).pipe(z.number().positive()),
  note: z.string(),
});

/** `nace-r2-r21-divisions.csv`: one row a pair of divisions that share classes. */
export const naceCorrespondenceRowSchema = z.strictObject({
  nace_r2: z.string().min(3),
  nace_r2_1: z.string().min(3),
  class_links: z.string(),
  classes_that_cross: z.string(),
  heading_r2_1: z.string(),
});

/** `flags.csv`. */
export const flagRowSchema = z.strictObject({
  column: z.enum(['OBS_FLAG', 'CONF_STATUS']),
  code: z.string(),
  label_en: z.string(),
  label_it: z.string(),
});

export type NaceRow = z.infer<typeof naceRowSchema>;
export type NutsRow = z.infer<typeof nutsRowSchema>;
export type NutsChangeRow = z.infer<typeof nutsChangeRowSchema>;
export type CountryRow = z.infer<typeof countryRowSchema>;
export type AggregateRow = z.infer<typeof aggregateRowSchema>;
export type EcosystemRow = z.infer<typeof ecosystemRowSchema>;
export type NaceCorrespondenceRow = z.infer<typeof naceCorrespondenceRowSchema>;
export type WeightRow = z.infer<typeof weightRowSchema>;
export type FlagRow = z.infer<typeof flagRowSchema>;

/**
 * A dataset profile, `data/reference/profiles/*.json`: how one Eurostat table is read without
 * double counting. Every dimension that is neither activity nor region is pinned, and every code
 * of the activity dimension is in a partition, read apart, or left out; any other is refused.
 */
export const profileSchema = z
  .strictObject({
    dataset: z.string(),
    title: z.string(),
    measure: z.string(),
    /** Dimensions in the order of the key, time excluded. */
    dimensions: z.array(z.string()).min(1),
    /** Dimensions that older files lack (`freq` before 2023). */
    optional_dimensions: z.array(z.string()),
    /** The dimension that holds the activity; null where the table has none and every cell is `TOTAL`. */
    activity_dimension: z.string().nullable(),
    /** The dimension that holds the region. */
    geo_dimension: z.string(),
    nace_revision: z.enum(['nace_r2', 'nace_r2_1']),
    /** One accepted code per pinned dimension, or several spellings of the same (`THS`, `THS_PER`). */
    pinned: z.record(z.string(), z.array(z.string()).min(1)),
    /**
     * Exact partitions: each `of` is the sum of its `parts`; null where no total is published.
     * Parts of two partitions (sections, divisions) measure the same twice: never summed together.
     */
    partitions: z.array(
      z.strictObject({
        name: z.string(),
        of: z.string().nullable(),
        parts: z.array(z.string()).min(1),
      }),
    ),
    /** Codes of the activity dimension that are read apart from any partition (totals, no answer). */
    apart: z.array(z.string()),
    /** Codes that overlap with the partitions and are left out: whole codes, or prefixes ending in `*`. */
    left_out: z.array(z.string()),
    unit: z.string(),
    /** Persons per published unit; whole, so that values scale exactly. */
    factor: z.number().int().positive(),
    decimals: z.number().int().min(0),
    notes: z.string(),
  })
  .superRefine((profile, context) => {
    const { dimensions, activity_dimension, geo_dimension, pinned } = profile;
    for (const id of [activity_dimension, geo_dimension, ...Object.keys(pinned)]) {
      if (id === null || dimensions.includes(id)) continue;
      context.addIssue({ code: 'custom', message: `${id} is not one of the dimensions` });
    }
    for (const id of dimensions) {
      if (id === activity_dimension || id === geo_dimension || id in pinned) continue;
      context.addIssue({ code: 'custom', message: `${id} must be pinned, or it is counted twice` });
    }
    for (const { name, parts } of profile.partitions) {
      const overlap = firstOverlap(parts);
      if (overlap === null) continue;
      const message = `partition ${JSON.stringify(name)}: ${overlap.join(' and ')} overlap, and would be counted twice`;
      context.addIssue({ code: 'custom', message });
    }
  });
export type Profile = z.infer<typeof profileSchema>;
