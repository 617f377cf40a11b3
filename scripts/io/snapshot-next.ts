import { existsSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import { draftEdition, type EditionWish } from '../../src/pipeline/edition-draft.ts';
import type { DraftSource } from '../../src/pipeline/edition-draft-cells.ts';
import type { ExtractSummary } from '../../src/pipeline/extract-summary.ts';
import type { RecodedYear } from '../../src/pipeline/recode-regions.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { loadExtract } from './load-extract.ts';
import { recordedExtracts } from './recorded-extracts.ts';
import type { MappingOptions } from './snapshot-mapping.ts';

/** What the next command is made of; `wish` are the options that the file was read with. */
export interface NextEdition {
  /** The id of an extract, or a file. */
  extract: string;
  dataDir: string;
  profiles: ReadonlyMap<string, Profile>;
  tables: ReferenceTables;
  /** The extract with its regions under one NUTS version a year. */
  source: DraftSource;
  years: readonly RecodedYear[];
  regions: ExtractSummary['regions'];
  rejected: number;
  reading: MappingOptions;
  wish: {
    profile?: string | undefined;
    map?: string | undefined;
    decimal: string;
    cap: readonly string[];
  };
}

/**
 * The command that makes an edition of an extract, found by drafting that edition as the command will;
 * before it what is in its way, if anything is. Or why there can be none.
 */
export async function nextCommand(next: NextEdition): Promise<string> {
  const { extract, regions, source } = next;
  if (regions.countries.length === 0) {
    return 'no edition: the file has no NUTS 2 region; npm run data:fetch brings tables that have';
  }
  if (source.profile.partitions.every(({ parts }) => parts.every((code) => code === 'TOTAL'))) {
    return `no edition of its own: a source of totals, as --totals ${extract} of another`;
  }
  const drafted = await draft(next);
  const inTheWay = [...obstacles(next), ...(drafted.fault === null ? [] : [drafted.fault])];
  const command = `npm run data:edition -- ${optionsOf(next, drafted).join(' ')}`;
  return [...inTheWay, command].join('; then: ');
}

interface Drafted {
  country: string;
  year: string;
  /** An extract with total employment; null where the table has its own. */
  totals: string | null;
  /** Why the edition cannot be made. */
  fault: string | null;
}

/** Drafts the edition, with each extract of total employment in turn where the table has none. */
async function draft(next: NextEdition): Promise<Drafted> {
  const { source, regions, dataDir, profiles, tables } = next;
  const [largest] = [...regions.countries].sort((a, b) => b.found - a.found);
  const isItalian = regions.countries.some(({ country }) => country === 'IT');
  const country = isItalian ? 'IT' : largest!.country;
  const wish = wishFor(country);
  const made = (totals: DraftSource | null): Drafted => {
    const { edition } = draftEdition(wish, source, totals, null, tables);
    return { country, year: edition.time_period, totals: totals?.meta.id ?? null, fault: null };
  };
  const faults: DataError[] = [];
  for (const candidate of hasTotals(source.profile) ? [null] : withTotals(next)) {
    try {
      if (candidate === null) return made(null);
      const loaded = await loadExtract(dataDir, candidate, null, profiles, tables);
      return made({ meta: loaded.meta, profile: loaded.profile, table: loaded.read.table });
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(error);
    }
  }
  const [fault] = faults;
  const none = `fetch total employment of these years: npm run data:fetch -- lfst_r_lfe2en2 --since ${regions.period}`;
  const told =
    fault === undefined || !hasTotals(source.profile)
      ? none
      : `not as it is (${fault.code}: ${fault.found}): ${fault.wayOut}`;
  return { country, year: regions.period, totals: 'EXTRACT', fault: told };
}

function wishFor(country: string): EditionWish {
  const open = { basis: null, reference: null, acceptRejected: 0, released: '' };
  return { id: 'draft', country, year: 'latest', ...open };
}

/** What a person has to do before the command can work. */
function obstacles({ years, rejected, reading, wish }: NextEdition): string[] {
  const unknown = [
    ...new Set(
      years.flatMap(({ leftOut }) =>
        leftOut.filter(({ reason }) => reason === 'unknown').map(({ code }) => code),
      ),
    ),
  ];
  const isLaidOut = reading.mapping !== undefined || wish.decimal === ',';
  const cells = `${rejected} rejected ${rejected === 1 ? 'cell' : 'cells'}`;
  const loss = isLaidOut ? '' : ', or accept the loss as below';
  return [
    ...(unknown.length === 0
      ? []
      : [
          `correct ${unknown.join(', ')}, or list it in data/reference/geo-left-out.csv to leave it out`,
        ]),
    ...(rejected === 0 ? [] : [`correct the ${cells}${loss}`]),
  ];
}

function optionsOf(next: NextEdition, { country, year, totals }: Drafted): string[] {
  const { extract, wish, rejected, reading, source } = next;
  const isLaidOut = reading.mapping !== undefined || wish.decimal === ',';
  return [
    `--extract ${quoted(extract)}`,
    '--year latest',
    `--id ${freeId(next, `${source.profile.dataset.replaceAll('_', '-')}-${year}`)}`,
    ...(country === 'IT' ? [] : [`--country ${country}`]),
    ...(totals === null || hasTotals(source.profile) ? [] : [`--totals ${totals}`]),
    ...(wish.profile === undefined ? [] : [`--profile ${wish.profile}`]),
    ...(wish.map === undefined ? [] : [`--map ${quoted(wish.map)}`]),
    ...(wish.decimal === '.' ? [] : [`--decimal ${wish.decimal}`]),
    ...wish.cap.map((cap) => `--cap ${cap}`),
    ...(rejected === 0 || isLaidOut ? [] : [`--accept-rejected ${rejected}`]),
  ];
}

/** The id, or `id-2` and so on where an edition of that id stands. */
function freeId({ dataDir }: NextEdition, id: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? id : `${id}-${count}`;
    if (!existsSync(path.join(dataDir, 'editions', `${name}.json`))) return name;
  }
}

function quoted(text: string): string {
  return /^[\w./,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The extracts of this project that have total employment by region, the latest first. */
function withTotals({ dataDir, profiles }: NextEdition): string[] {
  return recordedExtracts(dataDir)
    .filter(({ profile: name, dataset }) => {
      const profile = profiles.get(name);
      return profile !== undefined && hasTotals(profile) && dataset.startsWith('lfst_r_');
    })
    .map(({ id }) => id);
}

/** Whether a table holds total employment itself. */
function hasTotals({ apart, partitions }: Profile): boolean {
  return apart.includes('TOTAL') || partitions.some(({ of }) => of === 'TOTAL');
}
