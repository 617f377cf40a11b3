import type { z } from 'zod';
import {
  countryNumbersSchema,
  documentsSchema,
  errataSchema,
  pagesSchema,
  programmeNamesSchema,
  sectionNamesSchema,
} from './content.ts';
import { organisationsSchema, organisationTotalsSchema } from './content-organisations.ts';
import {
  challengesSchema,
  contextSchema,
  policiesSchema,
  referencesSchema,
  stateOfPlaySchema,
  timelineSchema,
} from './content-policy.ts';
import {
  clustemSchema,
  clusterXchangeSchema,
  erdfCategoriesSchema,
  escpCallSchema,
  euMembersSchema,
  excellenceSchema,
  partnershipsSchema,
  tex4imSchema,
} from './content-programmes.ts';
import { tuscanySchema } from './content-tuscany.ts';

/** Every file of `data/content/` and its schema. */
export const CONTENT_FILES = {
  documents: documentsSchema,
  errata: errataSchema,
  pages: pagesSchema,
  'programme-names': programmeNamesSchema,
  'section-names': sectionNamesSchema,
  'country-numbers': countryNumbersSchema,
  organisations: organisationsSchema,
  'organisation-totals': organisationTotalsSchema,
  context: contextSchema,
  policies: policiesSchema,
  'state-of-play': stateOfPlaySchema,
  challenges: challengesSchema,
  references: referencesSchema,
  timeline: timelineSchema,
  partnerships: partnershipsSchema,
  clustem: clustemSchema,
  tex4im: tex4imSchema,
  excellence: excellenceSchema,
  'escp-4x-call': escpCallSchema,
  clusterxchange: clusterXchangeSchema,
  'eu-members-2019': euMembersSchema,
  'erdf-categories-2014-2020': erdfCategoriesSchema,
  tuscany: tuscanySchema,
} as const;

export type ContentFile = keyof typeof CONTENT_FILES;
export type Content<File extends ContentFile> = z.infer<(typeof CONTENT_FILES)[File]>;
