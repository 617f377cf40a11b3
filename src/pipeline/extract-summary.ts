import { missingReasonOf, type ObservationTable } from '../core/observation-table.ts';
import type { MissingReason } from '../core/observation.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { Profile } from '../schema/reference.ts';
import { codesInRows } from './query-plan-answer.ts';
import type { RecodedYear } from './recode-regions.ts';
import { byCodeUnit } from './row-order.ts';

/** NUTS versions that data/reference/nuts2.csv knows, newest first. */
export const NUTS_VERSIONS = ['2024', '2021', '2016'] as const;
export type NutsVersion = (typeof NUTS_VERSIONS)[number];

/** What an extract holds, in counts and codes. */
export interface ExtractSummary {
  /** In ascending order. */
  periods: { period: string; cells: number; values: number }[];
  /** How many NUTS 2 regions of each country, as they are read in the last year with values. */
  regions: {
    period: string;
    version: NutsVersion;
    countries: { country: string; found: number; of: number }[];
  };
  countries: string[];
  aggregates: string[];
  /** Codes of no list: extra-regio, other levels of NUTS, older versions. */
  otherGeos: string[];
  partitions: { name: string; found: number; of: number; absent: string[] }[];
  flags: { column: 'OBS_FLAG' | 'CONF_STATUS'; letter: string; cells: number }[];
  empty: { reason: MissingReason; cells: number }[];
}

/** Sums up a table as it was read with its profile; `recoded` is the same under one NUTS version a year. */
export function summariseExtract(
  table: ObservationTable,
  recoded: { table: ObservationTable; years: readonly RecodedYear[] },
  profile: Profile,
  tables: ReferenceTables,
): ExtractSummary {
  const geos = codesInRows(table.geos, table.geo, table.length);
  const activities = codesInRows(table.activities, table.activity, table.length);
  const regionCodes = new Map(tables.nuts2.map((row) => [row.code, row]));
  const countries = codesOf(tables.countries, geos);
  const aggregates = codesOf(tables.aggregates, geos);
  const known = new Set([...countries, ...aggregates]);
  return {
    periods: periodCounts(table),
    regions: regionCounts(recoded, tables),
    countries,
    aggregates,
    otherGeos: [...geos].filter((geo) => !known.has(geo) && !regionCodes.has(geo)).sort(byCodeUnit),
    partitions: profile.partitions.map(({ name, parts }) => {
      const absent = parts.filter((code) => !activities.has(code));
      return { name, found: parts.length - absent.length, of: parts.length, absent };
    }),
    flags: [
      ...letterCounts('OBS_FLAG', table.obsFlags, table.obsFlag, table.length),
      ...letterCounts('CONF_STATUS', table.confStatuses, table.confStatus, table.length),
    ],
    empty: emptyCounts(table),
  };
}

/** The version whose code list the regions fit best (found less absent); the newest of equals. */
export function bestNutsVersion(geos: ReadonlySet<string>, tables: ReferenceTables): NutsVersion {
  const countries = new Set(
    tables.nuts2.filter((row) => geos.has(row.code)).map((row) => row.country),
  );
  const score = (version: NutsVersion): number =>
    tables.nuts2
      .filter((row) => countries.has(row.country) && row[`nuts_${version}`])
      .reduce((sum, row) => sum + (geos.has(row.code) ? 1 : -1), 0);
  return NUTS_VERSIONS.reduce((best, version) => (score(version) > score(best) ? version : best));
}

function periodCounts(table: ObservationTable): ExtractSummary['periods'] {
  const cells = table.timePeriods.map(() => 0);
  const values = table.timePeriods.map(() => 0);
  for (let row = 0; row < table.length; row += 1) {
    const period = table.timePeriod[row]!;
    cells[period]! += 1;
    if (table.missing[row] === 0) values[period]! += 1;
  }
  return table.timePeriods
    .map((period, index) => ({ period, cells: cells[index]!, values: values[index]! }))
    .filter((entry) => entry.cells > 0)
    .sort((a, b) => byCodeUnit(a.period, b.period));
}

function regionCounts(
  { table, years }: { table: ObservationTable; years: readonly RecodedYear[] },
  tables: ReferenceTables,
): ExtractSummary['regions'] {
  const withValues = periodCounts(table).filter(({ values }) => values > 0);
  const period = withValues.at(-1)?.period ?? '';
  const at = table.timePeriods.indexOf(period);
  const geos = new Set<string>();
  for (let row = 0; row < table.length; row += 1) {
    if (table.timePeriod[row] === at) geos.add(table.geos[table.geo[row]!]!);
  }
  const read = years.find(({ timePeriod }) => timePeriod === period)?.version;
  const version = NUTS_VERSIONS.find((one) => one === read) ?? NUTS_VERSIONS[0];
  const regions = tables.nuts2.filter((row) => row[`nuts_${version}`]);
  const found = regions.filter((row) => geos.has(row.code));
  const countries = [...new Set(found.map((row) => row.country))].sort(byCodeUnit);
  return {
    period,
    version,
    countries: countries.map((country) => ({
      country,
      found: found.filter((row) => row.country === country).length,
      of: regions.filter((row) => row.country === country).length,
    })),
  };
}

function codesOf(rows: readonly { code: string }[], geos: ReadonlySet<string>): string[] {
  return rows.map((row) => row.code).filter((code) => geos.has(code));
}

function letterCounts(
  column: 'OBS_FLAG' | 'CONF_STATUS',
  spellings: readonly string[],
  codes: Int32Array,
  rows: number,
): ExtractSummary['flags'] {
  const uses = spellings.map(() => 0);
  for (let row = 0; row < rows; row += 1) uses[codes[row]!]! += 1;
  const letters = new Map<string, number>();
  for (const [index, spelling] of spellings.entries()) {
    for (const letter of new Set(spelling)) {
      letters.set(letter, (letters.get(letter) ?? 0) + uses[index]!);
    }
  }
  return [...letters]
    .filter(([, cells]) => cells > 0)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([letter, cells]) => ({ column, letter, cells }));
}

function emptyCounts(table: ObservationTable): ExtractSummary['empty'] {
  const counts = new Map<MissingReason, number>();
  for (let row = 0; row < table.length; row += 1) {
    const reason = missingReasonOf(table.missing[row]!);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, cells]) => ({ reason, cells }));
}
