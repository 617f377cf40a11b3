import { readFileSync } from 'node:fs';
import { readProfiles, readReference } from '../../scripts/io/read-reference.ts';
import { readPublishedTables } from '../../scripts/io/read-editions.ts';
import { computeEdition } from '../../src/pipeline/computed-edition.ts';
import type { EditionResult } from '../../src/pipeline/edition-tables.ts';
import { manifestEdition } from '../../src/pipeline/manifest.ts';
import { publishEdition } from '../../src/pipeline/published-edition.ts';
import { computedTables, type ComputedTables } from '../../src/pipeline/replication-tables.ts';
import type { PrintedTables } from '../../src/pipeline/replication-tables.ts';
import {
  editionSchema,
  type ComputedEdition,
  type PublishedEdition,
} from '../../src/schema/edition.ts';
import type { ExtractMeta } from '../../src/schema/extract-meta.ts';
import { CONF_STATUSES, OBS_FLAGS, bytesOf, inChunks } from '../extract/reading.ts';
import { readExtract } from '../../src/extract/read-extract.ts';

const tables = readReference('data');
const fixture = (name: string): string[][] =>
  readFileSync(new URL(`../fixtures/replication/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const REGIONS = tables.nuts2.filter((row) => row.country === 'IT').map((row) => row.code);

/** The constructed extraction as it would be delivered: semicolons, thousand persons, one decimal. */
export function specialExtraction(): string {
  const reference = new Map(
    fixture('reference-employment.csv').map(([code, value]) => [code!, value!]),
  );
  const own = new Map(
    fixture('region-employment.csv').map(([geo, code, value]) => [`${geo!} ${code!}`, value!]),
  );
  const rows = [...reference].map(([code, value]) => `EU27_2020;${code};2022;${value}`);
  rows.push('EU27_2020;TOTAL;2022;100000.0');
  for (const geo of REGIONS) {
    rows.push(`${geo};TOTAL;2022;1000.0`);
    for (const [code, value] of reference) {
      const figure = own.get(`${geo} ${code}`) ?? (Number(value) / 100).toFixed(1);
      rows.push(`${geo};${code};2022;${figure}`);
    }
  }
  return `${['REGIONE;ATECO;ANNO;OCCUPATI', ...rows].join('\n')}\n`;
}

const EDITION: ComputedEdition = {
  id: 'lfs-special',
  kind: 'computed',
  title: { en: 'Special extraction', it: 'Estrazione speciale' },
  summary: { en: 'Constructed', it: 'Costruita' },
  released: '2026-11-24',
  time_period: '2022',
  earlier_periods: [],
  measure: 'employed persons',
  unit: 'thousand persons',
  nuts_version: '2021',
  nace_revision: 'nace_r2',
  country: 'IT',
  employment: { extract: 'special', levels: ['division'] },
  totals: { extract: 'special', activity: 'TOTAL', less: [] },
  supplements: [],
  reference_area: { kind: 'published_row', code: 'EU27_2020' },
  total_basis: 'total_employment',
  lq_threshold: 1.5,
  min_share: 0.01,
  ecosystem_weights: 'asmr-2021',
  accept_rejected: 0,
};

/** The constructed extraction read and computed by the pipeline. */
export async function computeSpecialExtraction(): Promise<{
  result: EditionResult;
  computed: ComputedTables;
}> {
  const profile = readProfiles('data').get('lfs_special_extraction')!;
  const read = await readExtract(inChunks(bytesOf(specialExtraction())), {
    file: 'special-extraction.csv',
    profile,
    emptyCells: 'not_available',
    obsFlags: OBS_FLAGS,
    confStatuses: CONF_STATUSES,
    mapping: {
      geo: 'REGIONE',
      nace_r2: 'ATECO',
      time: 'ANNO',
      value: 'OCCUPATI',
      unit: '=THS',
      sex: '=T',
      age: '=Y_GE15',
    },
  });
  const meta = {
    id: 'special',
    dataset: 'lfs_special_extraction',
    profile: 'lfs_special_extraction',
    measure: EDITION.measure,
    unit: EDITION.unit,
    factor: 1000,
    decimals: 1,
    nace_revision: 'nace_r2',
    nuts_version: '2021',
  } as ExtractMeta;
  const extract = { meta, profile, path: 'special-extraction.csv', read, years: [] };
  const result = computeEdition(EDITION, new Map([['special', extract]]), tables, () => {});
  const sections = new Map(tables.nace.nace_r2.map((row) => [row.code, row.parent]));
  const computed = computedTables(
    manifestEdition(EDITION),
    {
      locationQuotients: result.tables['location-quotients']!,
      agglomerations: result.tables.agglomerations,
      ecosystemAccount: result.statistics['ecosystem-account'] ?? [],
    },
    (division) => sections.get(division),
  );
  return { result, computed };
}

/** The printed lists of the factsheet, as the pipeline publishes them. */
export function printedLists(): PrintedTables {
  const edition = editionSchema.parse(
    JSON.parse(readFileSync('data/editions/eccp-2023.json', 'utf8')),
  ) as PublishedEdition;
  const printed = readPublishedTables('data', edition.content);
  const { tables: published } = publishEdition(edition, printed, tables, () => {});
  return { id: edition.id, ...published };
}
