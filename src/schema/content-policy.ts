import { z } from 'zod';
import {
  dateSchema,
  factSchema,
  linkSchema,
  nutsCodeSchema,
  slugSchema,
  sourceSchema,
  textSchema,
} from './content.ts';

/** The text of a row of Table 3 for one policy: its standard categories, then what is said of them. */
const rowSchema = z.strictObject({
  categories: z.array(slugSchema),
  facts: z.array(factSchema),
  source: sourceSchema,
});

export const POLICY_ROWS = [
  'objectives',
  'focus',
  'authorities',
  'beneficiaries',
  'instruments',
  'history',
  'budget',
  'evaluation',
  'alignment',
] as const;

const policySchema = z.strictObject({
  id: slugSchema,
  level: z.enum(['national', 'regional']),
  name: textSchema,
  as_printed: z.string(),
  /** The region of a regional policy; null for the national one. */
  region: nutsCodeSchema.nullable(),
  starting_year: z.number().int(),
  /** Null: the policy has no end. */
  ending_year: z.number().int().nullable(),
  rows: z.strictObject(
    Object.fromEntries(POLICY_ROWS.map((row) => [row, rowSchema])) as Record<
      (typeof POLICY_ROWS)[number],
      typeof rowSchema
    >,
  ),
  /** What each national technology cluster is to do (national policy only). */
  tasks: z.array(factSchema),
  /** The areas as printed, by their printed number (national policy only). */
  areas: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      as_printed: z.string(),
      name: textSchema,
      organisation: slugSchema,
    }),
  ),
  /** Ids of `organisations.json` recognised under the policy, in the printed order. */
  organisations: z.array(slugSchema),
  source: sourceSchema,
});

/** `policies.json`: Table 3, national and Lombardy side by side. */
export const policiesSchema = z.strictObject({
  /** The standard categories, each once; the same id in two policies means "shared". */
  categories: z.array(
    z.strictObject({ id: slugSchema, row: z.enum(POLICY_ROWS), name: textSchema }),
  ),
  categories_note: factSchema,
  policies: z.array(policySchema).length(2),
});

/** `context.json`: section 1 of the factsheet, and what it says of its own method. */
export const contextSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      id: slugSchema,
      title: textSchema,
      facts: z.array(factSchema).min(1),
      items: z.array(textSchema),
      links: z.array(linkSchema),
      source: sourceSchema,
    }),
  ),
});

/** `state-of-play.json`: Table 4 as a scale of four levels, and the annex that defines them. */
export const stateOfPlaySchema = z.strictObject({
  year: z.number().int(),
  criteria: z.array(
    z.strictObject({
      id: slugSchema,
      name: textSchema,
      definition: textSchema,
      definition_source: sourceSchema,
      /** From the lowest to the highest level. */
      levels: z
        .array(z.strictObject({ id: slugSchema, name: textSchema, annex: textSchema }))
        .length(4),
      /** The id of the level reached. */
      reached: slugSchema,
      source: sourceSchema,
      facts: z.array(factSchema).min(1),
    }),
  ),
  source: sourceSchema,
});

/** `challenges.json`: Table 5. */
export const challengesSchema = z.array(
  z.strictObject({
    id: slugSchema,
    area: textSchema,
    challenges: z.array(textSchema).min(1),
    contribution: z.array(factSchema).min(1),
    organisations: z.array(slugSchema),
    links: z.array(linkSchema),
    source: sourceSchema,
  }),
);

/** `references.json`: the bibliography and the notes of the documents, with links as printed. */
export const referencesSchema = z.array(
  z.strictObject({
    id: slugSchema,
    authors: z.string(),
    year: z.number().int().nullable(),
    title: z.string().min(1),
    url: z.url(),
    accessed: dateSchema.nullable(),
    kind: z.enum(['reference', 'note']),
    source: sourceSchema,
  }),
);

/** `timeline.json`: dated events of the documents; `end` null for a single date. */
export const timelineSchema = z.array(
  z.strictObject({
    id: slugSchema,
    start: dateSchema,
    end: dateSchema.nullable(),
    /** How the date is told, where the document is less exact than a year. */
    date_text: textSchema.nullable(),
    scope: z.enum(['national', 'lombardy', 'tuscany', 'european']),
    text: textSchema,
    source: sourceSchema,
  }),
);

export type Policies = z.infer<typeof policiesSchema>;
export type Context = z.infer<typeof contextSchema>;
export type StateOfPlay = z.infer<typeof stateOfPlaySchema>;
export type Challenge = z.infer<typeof challengesSchema>[number];
export type Reference = z.infer<typeof referencesSchema>[number];
export type TimelineEvent = z.infer<typeof timelineSchema>[number];
