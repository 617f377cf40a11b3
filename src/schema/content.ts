import { z } from 'zod';

/**
 * The words and facts of `data/content/*.json`: what every file shares, the documents and the
 * errata. Each fact says where it stands: the document (an id of `documents.json`) and the
 * section as that document names it.
 */

const nonEmpty = z.string().trim().min(1);

/** A sentence, a label or a name in both languages of the site. */
export const textSchema = z.strictObject({ en: nonEmpty, it: nonEmpty });

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const sourceSchema = z.strictObject({ document: slugSchema, section: nonEmpty });
export const linkSchema = z.strictObject({ label: textSchema, url: z.url() });
export const nutsCodeSchema = z.string().regex(/^[A-Z]{2}[A-Z0-9]{2}$/);
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);
/** A year, a month or a day: as exact as the document is, never more. */
export const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** One statement with its place. */
export const factSchema = z.strictObject({
  id: slugSchema,
  text: textSchema,
  source: sourceSchema,
});

/** `documents.json`: the five source documents, and the outside references that tools need. */
export const documentsSchema = z.array(
  z.strictObject({
    id: slugSchema,
    /** `source`: one of the five documents; `reference`: a public act that a tool needs; `import`: a user's own list. */
    role: z.enum(['source', 'reference', 'import']),
    title: textSchema,
    publisher: textSchema,
    language: z.enum(['en', 'it']),
    /** The date as far as the document gives one; null where it gives none. */
    dated: dateSchema.nullable(),
    dating: textSchema,
    summary: textSchema,
    contributes: z.array(textSchema).min(1),
    missing: z.array(textSchema),
    url: z.url().nullable(),
  }),
);

/** `errata.json`: what is published beside what adds up, in neutral words. */
export const errataSchema = z.array(
  z.strictObject({
    id: slugSchema,
    topic: textSchema,
    published: textSchema,
    adds_up_to: textSchema,
    shown_as: textSchema,
    source: sourceSchema,
  }),
);

/** `pages.json`: the site paths on which the facts of a file are shown. */
export const pagesSchema = z.record(
  z.string().regex(/^[a-z0-9-]+\.json$/),
  z.array(z.string().regex(/^\/([a-z0-9-]+\/)*$/)).min(1),
);

/** `programme-names.json`: programmes that organisations take part in, and the page of each. */
export const programmeNamesSchema = z.array(
  z.strictObject({ id: slugSchema, name: textSchema, page: z.string().regex(/^\/.*\/$/) }),
);

/** `country-numbers.json`: ISO 3166-1 numbers by Eurostat code, the ids of outlines on world maps. */
export const countryNumbersSchema = z.record(countryCodeSchema, z.string().regex(/^\d{3}$/));

/** `section-names.json`: the sections of the documents in Italian, by what `source` calls them. */
export const sectionNamesSchema = z.record(nonEmpty, nonEmpty);

export type Text = z.infer<typeof textSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Fact = z.infer<typeof factSchema>;
export type SourceDocument = z.infer<typeof documentsSchema>[number];
export type Erratum = z.infer<typeof errataSchema>[number];
