import { z } from 'zod';
import { CERTAINTIES, CLASSIFICATIONS, LEVELS } from '../core/activity.ts';

/**
 * The replication report under `/data/replication/`, beside the tables of `published.ts` and in the
 * same form: what documents print next to what the editions give, and what adds up inside a document.
 * An edition of printed lists is the `published_edition`, a computed one the `edition`.
 */

const number = z.number().nullable();
const count = z.number().int().nonnegative();
const pair = { published_edition: z.string(), edition: z.string() };
const scope = { classification: z.enum(CLASSIFICATIONS), level: z.enum(LEVELS) };

/** Where an agglomeration stands: in both lists, in one, or the edition cannot tell at this level. */
export const LIST_OUTCOMES = ['same', 'published_only', 'computed_only', 'not_comparable'] as const;

/**
 * Why the lists differ. Of a printed agglomeration that is not computed:
 * - `not_in_source_table`: the table of the edition does not contain the activity;
 * - `not_published`: the cell is empty in the table (`missing_reason` says why);
 * - `no_quotient`: there is a figure, but no quotient (`missing_reason` says why);
 * - `below_lq`, `below_share`, `below_both`: computed, and the rule is not met;
 * - `partial_coverage`: only a part of the ecosystem is covered, so it is never counted;
 * - `other_level`: the edition measures groups of sections, `compared_activity` is the group;
 * - `no_ecosystems`: the edition computes none.
 * Of a computed one that is not printed:
 * - `beyond_named`: more are counted than named, it may be one of those;
 * - `not_counted`: the printed count leaves no room for it.
 */
export const LIST_REASONS = [
  'not_in_source_table',
  'not_published',
  'no_quotient',
  'below_lq',
  'below_share',
  'below_both',
  'partial_coverage',
  'other_level',
  'no_ecosystems',
  'beyond_named',
  'not_counted',
] as const;

/** `replication/lists`: one row for each agglomeration that one of the two lists has. */
export const replicationListRow = z.strictObject({
  ...pair,
  geo: z.string(),
  ...scope,
  activity: z.string(),
  outcome: z.enum(LIST_OUTCOMES),
  reason: z.enum(LIST_REASONS).nullable(),
  /** Rank in the printed list; empty where it does not name the activity. */
  published_rank: number,
  /** Rank by location quotient within region and level; empty where the activity is not counted. */
  computed_rank: number,
  /** The cell that is compared: the same activity, or the group of sections that contains it; empty where there is none. */
  compared_level: z.enum(LEVELS).nullable(),
  compared_activity: z.string().nullable(),
  lq: number,
  lq_low: number,
  lq_high: number,
  share: number,
  /** Persons; empty for ecosystems and for cells without a number. */
  employment: number,
  passes: z.boolean().nullable(),
  certainty: z.enum(CERTAINTIES).nullable(),
  coverage: number,
  missing_reason: z.string().nullable(),
});

/** `replication/counts`: printed and computed counts of each region and level; geo `IT` holds the sums. */
export const replicationCountRow = z.strictObject({
  ...pair,
  geo: z.string(),
  ...scope,
  /** The printed number, and how many agglomerations the printed list names. */
  published_count: number,
  published_named: count,
  /** Computed agglomerations; empty where the edition does not measure at this level. */
  computed_count: number,
  computed_certain: number,
  /** Certain or possible, given what is not published. */
  computed_possible: number,
  /** Computed minus printed count. */
  difference: number,
  /** Named and computed; named only; computed only. */
  same: number,
  published_only: number,
  computed_only: number,
});

/** How a printed number relates to what it states: exactly, more than it, or about it (to the nearest whole). */
export const FIGURE_RELATIONS = ['equals', 'above', 'about'] as const;

/** What a figure is recomputed from: an edition, the documents themselves, or nothing that is public. */
export const FIGURE_BASES = ['edition', 'document', 'none'] as const;

export const FIGURE_OUTCOMES = [
  'agrees',
  'differs',
  'in_words', // the document gives no number, only words
  'not_comparable', // the edition covers the ecosystem only in part
  'not_computable',
] as const;

/**
 * What limits a comparison: `partial_coverage` (the ecosystem is covered in part), `others_partial`
 * (it depends on all 14 ecosystems, some of them covered in part), `not_in_source_table`,
 * `other_level`, `no_ecosystems` (see above), `not_public` (the sources are not public).
 */
export const FIGURE_REASONS = [
  'partial_coverage',
  'others_partial',
  'not_in_source_table',
  'other_level',
  'no_ecosystems',
  'not_public',
] as const;

/** `replication/figures`: every figure of the documents that can be counted, beside what it comes to. */
export const replicationFigureRow = z.strictObject({
  figure: z.string(),
  /** The entry of `replication/errata` that it belongs to; empty where there is none. */
  erratum: z.string(),
  document: z.string(),
  section: z.string(),
  statement_en: z.string(),
  statement_it: z.string(),
  unit: z.enum(['count', 'rank', 'ratio', 'percent', 'euro', 'regions']),
  relation: z.enum(FIGURE_RELATIONS),
  /** As printed; empty where the document only uses words. */
  published: number,
  basis: z.enum(FIGURE_BASES),
  /** The computed edition; empty unless `basis` is `edition`. */
  edition: z.string(),
  recomputed: number,
  /** Recomputed minus published. */
  difference: number,
  /** Part of the weights that the edition covers, where an ecosystem is concerned. */
  coverage: number,
  outcome: z.enum(FIGURE_OUTCOMES),
  reason: z.enum(FIGURE_REASONS).nullable(),
});

/** `replication/errata`: where a document does not add up, in neutral words. */
export const replicationErratumRow = z.strictObject({
  erratum: z.string(),
  document: z.string(),
  section: z.string(),
  topic_en: z.string(),
  topic_it: z.string(),
  published_en: z.string(),
  published_it: z.string(),
  adds_up_to_en: z.string(),
  adds_up_to_it: z.string(),
  shown_as_en: z.string(),
  shown_as_it: z.string(),
  /** Rows of `replication/figures` that recompute it, separated by a space. */
  figures: z.string(),
});

/** The tables of the replication report, by file name. */
export const REPLICATION_TABLES = {
  lists: replicationListRow,
  counts: replicationCountRow,
  figures: replicationFigureRow,
  errata: replicationErratumRow,
} as const;
export type ReplicationTable = keyof typeof REPLICATION_TABLES;

export type ReplicationListRow = z.infer<typeof replicationListRow>;
export type ReplicationCountRow = z.infer<typeof replicationCountRow>;
export type ReplicationFigureRow = z.infer<typeof replicationFigureRow>;
export type ReplicationErratumRow = z.infer<typeof replicationErratumRow>;
