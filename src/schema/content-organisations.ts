import { z } from 'zod';
import {
  countryCodeSchema,
  dateSchema,
  factSchema,
  nutsCodeSchema,
  slugSchema,
  sourceSchema,
  textSchema,
} from './content.ts';

export const ORGANISATION_KINDS = [
  'national_technology_cluster',
  'regional_technology_cluster',
  'cluster_organisation',
  'research_organisation',
  'education',
  'business_association',
  'public_authority',
  'company',
  'support_body',
] as const;

/** What a point on a map stands for: the town, or merely the middle of the region. */
const pointSchema = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  basis: z.enum(['town', 'region']),
});

/** `organisations.json`: every organisation that the documents name, and what they say of it. */
export const organisationSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  /** Spellings and short names in the documents. */
  also: z.array(z.string().min(1)),
  kind: z.enum(ORGANISATION_KINDS),
  /**
   * How far the document names it: by its own name, by its field only (`area`), or as an item of
   * a list that cannot be matched with one organisation (`list_item`).
   */
  name_basis: z.enum(['name', 'area', 'list_item']),
  /** Null where the document gives none. */
  country: countryCodeSchema.nullable(),
  /** NUTS 2 code, only where region or town are stated. */
  region: nutsCodeSchema.nullable(),
  town: z.string().min(1).nullable(),
  point: pointSchema.nullable(),
  field: textSchema.nullable(),
  /** An ecosystem id; `stated` by the document or the literal word in the `name`. */
  ecosystem: z.strictObject({ id: slugSchema, basis: z.enum(['stated', 'name']) }).nullable(),
  /** Number of members, as printed. */
  members: z.number().int().positive().nullable(),
  labels: z.array(z.enum(['bronze', 'silver', 'gold'])),
  programmes: z.array(
    z.strictObject({ id: slugSchema, role: z.enum(['coordinator', 'partner', 'part']) }),
  ),
  website: z.url().nullable(),
  facts: z.array(factSchema),
  note: textSchema.nullable(),
  source: sourceSchema,
});
export const organisationsSchema = z.array(organisationSchema);

/** `organisation-totals.json`: the organisations registered on the ECCP, counted, not listed. */
export const organisationTotalsSchema = z.strictObject({
  as_of: dateSchema,
  total: z.strictObject({ value: z.number().int(), source: sourceSchema }),
  regions: z.strictObject({
    most: z.array(nutsCodeSchema),
    among_fewest: z.array(nutsCodeSchema),
    note: textSchema,
    source: sourceSchema,
  }),
  by_ecosystem: z.strictObject({
    rows: z.array(
      z.strictObject({
        ecosystem: slugSchema,
        as_printed: z.string(),
        organisations: z.number().int().positive(),
      }),
    ),
    note: textSchema,
    source: sourceSchema,
  }),
  members: z.strictObject({
    unit: z.literal('percent'),
    rows: z.array(
      z.strictObject({
        kind: z.enum(['sme', 'large_enterprise', 'research_organisation']),
        label: textSchema,
        italy: z.number(),
        eu: z.number(),
      }),
    ),
    note: textSchema,
    source: sourceSchema,
  }),
  not_public: factSchema,
});

export type Organisation = z.infer<typeof organisationSchema>;
export type OrganisationTotals = z.infer<typeof organisationTotalsSchema>;
