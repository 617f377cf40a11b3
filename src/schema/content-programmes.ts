import { z } from 'zod';
import {
  countryCodeSchema,
  dateSchema,
  factSchema,
  linkSchema,
  nutsCodeSchema,
  slugSchema,
  sourceSchema,
  textSchema,
} from './content.ts';

/** `partnerships.json`: the European programmes in which Italian cluster organisations take part. */
export const partnershipsSchema = z.strictObject({
  programmes: z.array(
    z.strictObject({
      id: slugSchema,
      name: z.string().min(1),
      /** Null where the document gives none. */
      period: z.strictObject({ start: z.number().int(), end: z.number().int() }).nullable(),
      summary: factSchema,
      /** Counts as printed, each with what it counts. */
      counts: z.array(
        z.strictObject({
          id: slugSchema,
          value: z.number().int().positive(),
          label: textSchema,
          source: sourceSchema,
        }),
      ),
      /** Codes as printed, in the printed order, repetitions included; empty where none are named. */
      countries_as_printed: z.array(countryCodeSchema),
      /** The number of countries that the document states; null where the list is its only account. */
      countries_stated: z.number().int().nullable(),
      caveat: textSchema.nullable(),
      source: sourceSchema,
    }),
  ),
  euroclusters: z.array(
    z.strictObject({
      id: slugSchema,
      name: z.string().min(1),
      /** Ecosystem ids, where the document states them; empty otherwise. */
      ecosystems: z.array(slugSchema),
      source: sourceSchema,
    }),
  ),
  facts: z.array(factSchema),
});

/** A field of a profile; null: the heading is there, the value is not. */
const profileFieldSchema = z.strictObject({
  id: slugSchema,
  label: textSchema,
  value: textSchema.nullable(),
});

/** `clustem.json`: the profile as the platform shows it, empty fields included. */
export const clustemSchema = z.strictObject({
  name: z.string(),
  full_name: textSchema,
  completed_percent: z.number().min(0).max(100),
  region: nutsCodeSchema,
  contact: z.string(),
  fields: z.array(profileFieldSchema),
  summary: z.array(factSchema).min(1),
  objectives: z.array(factSchema).min(1),
  actions: z.array(factSchema).min(1),
  results: z.array(factSchema).min(1),
  events: z.array(factSchema).min(1),
  countries: z.array(countryCodeSchema),
  organisations_announced: z.number().int(),
  partners: z.array(
    z.strictObject({ organisation: slugSchema, role: z.enum(['coordinator', 'partner']) }),
  ),
  documents: z.array(
    z.strictObject({ title: z.string(), published: dateSchema, source: sourceSchema }),
  ),
  source: sourceSchema,
});

/** `tex4im.json`. */
export const tex4imSchema = z.strictObject({
  name: z.string(),
  full_name: textSchema,
  facts: z.array(factSchema).min(1),
  objectives: z.array(factSchema).min(1),
  activities: z.array(factSchema).min(1),
  numbers: z.array(
    z.strictObject({
      id: slugSchema,
      value: z.number().int().positive(),
      label: textSchema,
      source: sourceSchema,
    }),
  ),
  priorities: z.array(factSchema).length(5),
  /** The regions as printed, in the printed order. */
  partners: z.array(
    z.strictObject({
      organisation: slugSchema,
      role: z.enum(['coordinator', 'partner']),
      region_as_printed: z.string(),
    }),
  ),
  source: sourceSchema,
});

/** `excellence.json`: the labels, what each is and is not, and the steps towards them. */
export const excellenceSchema = z.strictObject({
  background: z.array(factSchema).min(1),
  labels: z.array(
    z.strictObject({
      id: z.enum(['bronze', 'silver', 'gold']),
      name: textSchema,
      as_printed: z.string(),
      is: z.array(factSchema).min(1),
      is_not: z.array(factSchema),
      steps: z.array(factSchema),
      /** How many steps the document counts, also where it does not list them. */
      steps_counted: z.number().int().nullable(),
      source: sourceSchema,
    }),
  ),
  named: z.array(factSchema).min(1),
});

/** `escp-4x-call.json`: the call, past, explained. */
export const escpCallSchema = z.strictObject({
  title: textSchema,
  introduction: z.array(factSchema).min(1),
  principles: z.array(factSchema).length(5),
  contributions: z.array(factSchema).length(4),
  mandatory: z
    .array(z.strictObject({ activity: factSchema, details: z.array(factSchema) }))
    .length(3),
  optional: z.array(factSchema).length(2),
  steps: z.array(factSchema).length(10),
  eligibility: z.array(factSchema).min(1),
  /** At least so many legal entities, of so many different states. */
  minimum_partners: z.number().int(),
  budget: z.strictObject({
    total_euro: z.number().int(),
    max_contribution_euro: z.number().int(),
    max_share_percent: z.number(),
    third_party_share_percent: z.number(),
    expected_projects: z.number().int(),
    facts: z.array(factSchema).min(1),
    source: sourceSchema,
  }),
  duration_months: z.strictObject({
    min: z.number().int(),
    max: z.number().int(),
    source: sourceSchema,
  }),
  calendar: z.array(
    z.strictObject({
      id: slugSchema,
      what: textSchema,
      when: textSchema,
      start: dateSchema,
      end: dateSchema.nullable(),
      source: sourceSchema,
    }),
  ),
  label: z.array(factSchema).min(1),
  links: z.array(linkSchema),
});

/** `clusterxchange.json`: the exchange scheme and the numbers that its lump sum follows. */
export const clusterXchangeSchema = z.strictObject({
  rules: z.strictObject({
    maximum_euro: z.number().int(),
    reduced_share: z.number().min(0).max(1),
    full_distance_km: z.number(),
    full_working_days: z.number().int(),
    minimum_working_days: z.number().int(),
    /** Up to here a stay fits in every month; above `never`, in none (Monday to Friday, no holidays). */
    always_within_month: z.number().int(),
    never_within_month_above: z.number().int(),
    source: sourceSchema,
  }),
  rule_texts: z.array(factSchema).min(1),
  month_note: factSchema,
  about: z.array(factSchema).min(1),
  participants: z.array(factSchema).min(1),
});

/** `erdf-categories-2014-2020.json`: the category of each Italian region. */
export const erdfCategoriesSchema = z.strictObject({
  regions: z.array(
    z.strictObject({
      region: nutsCodeSchema,
      category: z.enum(['less_developed', 'transition', 'more_developed']),
    }),
  ),
  note: factSchema,
  source: sourceSchema,
});

/** `eu-members-2019.json`: Member States on the closing day of the ESCP-4x call. */
export const euMembersSchema = z.strictObject({
  members: z.array(countryCodeSchema).length(28),
  note: factSchema,
});

export type Partnerships = z.infer<typeof partnershipsSchema>;
export type Clustem = z.infer<typeof clustemSchema>;
export type Tex4im = z.infer<typeof tex4imSchema>;
export type Excellence = z.infer<typeof excellenceSchema>;
export type EscpCall = z.infer<typeof escpCallSchema>;
export type ClusterXchange = z.infer<typeof clusterXchangeSchema>;
export type ErdfCategories = z.infer<typeof erdfCategoriesSchema>;
