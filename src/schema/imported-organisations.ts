import { z } from 'zod';
import { documentsSchema } from './content.ts';
import { organisationSchema } from './content-organisations.ts';

/** What a column of an import may hold. */
export const IMPORT_FIELDS = [
  'name',
  'also',
  'country',
  'region',
  'town',
  'ecosystem',
  'members',
  'website',
  'labels',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** `data/reference/organisation-heads.csv`: heads of columns that are understood without `--map`. */
export const organisationHeadSchema = z.strictObject({
  field: z.enum(IMPORT_FIELDS),
  /** Folded: small letters without accents, one blank between words. */
  head: z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/),
});
export type OrganisationHead = z.infer<typeof organisationHeadSchema>;

/** The id under which facts of an import name their document. */
export const IMPORTED_DOCUMENT = 'imported-organisations';

/**
 * `data/imported/organisations.json`: a list of cluster organisations that whoever built the site
 * had and the repository has not. Absent by default. A record under the id of an organisation of
 * `organisations.json` adds to that one; any other stands for itself.
 */
export const importedOrganisationsSchema = z.strictObject({
  version: z.literal(1),
  document: documentsSchema.element,
  input: z.strictObject({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    rows: z.number().int().nonnegative(),
    /** Head of the column by what it holds. */
    columns: z.partialRecord(z.enum(IMPORT_FIELDS), z.string()),
  }),
  organisations: z.array(organisationSchema),
});
export type ImportedOrganisations = z.infer<typeof importedOrganisationsSchema>;
