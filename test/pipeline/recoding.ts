import { readFileSync } from 'node:fs';
import type { RecodeOptions } from '../../src/pipeline/recode-regions.ts';
import { geoLeftOutRowSchema } from '../../src/schema/geo-left-out.ts';
import { parseCsv } from '../../src/schema/parse-csv.ts';
import {
  aggregateRowSchema,
  countryRowSchema,
  nutsChangeRowSchema,
  nutsRowSchema,
} from '../../src/schema/reference.ts';

const text = (name: string): string =>
  readFileSync(new URL(`../../data/reference/${name}`, import.meta.url), 'utf8');

/** The reference tables of the project, as `recodeRegions` takes them. */
export const RECODING: RecodeOptions = {
  file: 'extract',
  tables: {
    nuts2: parseCsv(text('nuts2.csv'), 'nuts2.csv', nutsRowSchema),
    countries: parseCsv(text('countries.csv'), 'countries.csv', countryRowSchema),
    aggregates: parseCsv(text('aggregates.csv'), 'aggregates.csv', aggregateRowSchema),
  },
  changes: parseCsv(text('nuts-changes.csv'), 'nuts-changes.csv', nutsChangeRowSchema),
  leftOut: parseCsv(text('geo-left-out.csv'), 'geo-left-out.csv', geoLeftOutRowSchema),
  accepted: new Set<string>(),
  preferred: null,
};
