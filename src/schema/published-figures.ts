import { z } from 'zod';
import { LEVELS } from '../core/activity.ts';
import { slugSchema, sourceSchema, textSchema } from './content.ts';
import { FIGURE_RELATIONS, replicationFigureRow } from './published-replication.ts';

const ecosystem = slugSchema;
const level = z.enum(LEVELS);

/** How a figure is found again in a computed edition. */
const editionRecomputationSchema = z.discriminatedUnion('kind', [
  /** Rank of an ecosystem by its share in the sum of the 14, in the country. */
  z.strictObject({ kind: z.literal('ecosystem_rank'), ecosystem }),
  /** Share of an ecosystem in the sum of the 14: country over reference area. */
  z.strictObject({ kind: z.literal('ecosystem_ratio'), ecosystem }),
  /** Agglomerations of a level in the country. */
  z.strictObject({ kind: z.literal('agglomerations'), level }),
  /** Regions with an agglomeration in an activity. */
  z.strictObject({ kind: z.literal('regions_with'), level, activity: z.string() }),
  /** A parameter of the rule. */
  z.strictObject({ kind: z.literal('parameter'), name: z.enum(['lq_threshold', 'min_share']) }),
]);

/** How a figure is counted again from the documents as they are transcribed. */
const documentRecomputationSchema = z.discriminatedUnion('kind', [
  /** Sum of the printed counts of a table, or how many agglomerations it names. */
  z.strictObject({
    kind: z.literal('table'),
    table: z.number().int(),
    what: z.enum(['counts', 'named']),
  }),
  /** Regions that a table names under an activity; only those whose code begins with one of `among`, if given. */
  z.strictObject({
    kind: z.literal('regions_naming'),
    table: z.number().int(),
    activity: z.string(),
    among: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('members_sum'), area: z.enum(['italy', 'eu']) }),
  z.strictObject({
    kind: z.literal('organisations_by_ecosystem'),
    what: z.enum(['sum', 'listed']),
  }),
  /** Country codes of a programme: as listed, different ones, or those of the EU's 27 members. */
  z.strictObject({
    kind: z.literal('countries'),
    programme: slugSchema,
    what: z.enum(['listed', 'different', 'members']),
  }),
  z.strictObject({ kind: z.literal('euroclusters') }),
  /** Organisations or areas that a policy lists. */
  z.strictObject({
    kind: z.literal('policy'),
    policy: slugSchema,
    what: z.enum(['organisations', 'areas']),
  }),
  /** Rows of a Tuscan export series. */
  z.strictObject({ kind: z.literal('tuscan_rows'), series: slugSchema }),
  /** A code list of the project: divisions, ecosystems, regions. */
  z.strictObject({
    kind: z.literal('list'),
    list: z.enum(['divisions', 'ecosystems', 'regions']),
  }),
  /** Arithmetic on numbers that the document prints. */
  z.strictObject({
    kind: z.literal('operands'),
    operation: z.enum(['sum', 'product', 'quotient']),
    operands: z.array(z.number()).min(2),
  }),
]);

/** `data/content/published-figures/*.json`: figures that a document prints, with their place. */
export const publishedFiguresSchema = z.array(
  z.strictObject({
    id: slugSchema,
    /** The entry of `errata.json` it belongs to; null where the document adds up. */
    erratum: slugSchema.nullable(),
    statement: textSchema,
    source: sourceSchema,
    unit: replicationFigureRow.shape.unit,
    relation: z.enum(FIGURE_RELATIONS),
    /** The printed number; null where the document says it in words. */
    published: z.number().nullable(),
    /** Null where what it was counted from is not public. */
    recomputation: z.union([editionRecomputationSchema, documentRecomputationSchema]).nullable(),
  }),
);

export type PublishedFigure = z.infer<typeof publishedFiguresSchema>[number];
export type EditionRecomputation = z.infer<typeof editionRecomputationSchema>;
export type DocumentRecomputation = z.infer<typeof documentRecomputationSchema>;

const EDITION_KINDS: readonly string[] = editionRecomputationSchema.options.map(
  (option) => option.shape.kind.value,
);

/** Whether a figure is found again in an edition (and not in the documents). */
export function takesEdition(
  recomputation: EditionRecomputation | DocumentRecomputation,
): recomputation is EditionRecomputation {
  return EDITION_KINDS.includes(recomputation.kind);
}
