import { DataError } from '../core/data-error.ts';
import { bestVersion, type NutsVersion, type VersionCoverage } from '../core/nuts-version.ts';
import { recodingsInto, type Recoding } from '../core/nuts.ts';
import type { ObservationTable } from '../core/observation-table.ts';
import { ObservationTableBuilder } from '../core/observation-table-builder.ts';
import type { GeoLeftOutRow } from '../schema/geo-left-out.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { NutsChangeRow } from '../schema/reference.ts';
import { addSums } from './region-sums.ts';
import { geoClassifier, type GeoClass } from './geo-class.ts';

export interface RecodeOptions {
  file: string;
  tables: Pick<ReferenceTables, 'nuts2' | 'countries' | 'aggregates'>;
  changes: readonly NutsChangeRow[];
  leftOut: readonly GeoLeftOutRow[];
  /** Unknown codes that the edition accepts to leave out. */
  accepted: ReadonlySet<string>;
  /** The version that decides between equals, such as the one of the birth certificate. */
  preferred: string | null;
}

/** What was done with the regions of one year of data. */
export interface RecodedYear extends VersionCoverage {
  timePeriod: string;
  renamed: { from: string; to: string }[];
  summed: { from: readonly string[]; to: string }[];
  /** Codes with data of that year that are no region of the version, and why. */
  leftOut: { code: string; reason: string }[];
}

/** Newest first; the columns `nuts_…` of nuts2.csv. */
const VERSIONS = ['2024', '2021', '2016'] as const;

/**
 * Stage `recode-regions`: for each year of data takes the NUTS version with the best coverage,
 * gives renamed regions their code in it, sums the parts of regions that were split where that is
 * exact, and leaves out, by name, what is no region of that version. Countries and aggregates stay.
 * Throws UNKNOWN_GEO for a code in no reference table that was not accepted, and REGION_TWICE when
 * a year has values under a region's code and under the older code for the same region.
 */
export function recodeRegions(
  table: ObservationTable,
  options: RecodeOptions,
): { table: ObservationTable; years: RecodedYear[] } {
  const versions = VERSIONS.map((version): NutsVersion => {
    const rows = options.tables.nuts2.filter((row) => row[`nuts_${version}`]);
    const regions = new Set(rows.map((row) => row.code));
    return { version, regions, recodings: recodingsInto(regions, options.changes) };
  });
  const older = new Set(options.changes.map((change) => change.from_code));
  const classOf = geoClassifier(options.tables, options.leftOut, older);
  refuseUnknown(table, options, classOf);
  const codes = codesByYear(table);
  const plans = table.timePeriods.map((timePeriod, index) => {
    const inYear = codes[index]!;
    const best = bestVersion(inYear.withValues, timePeriod, versions, options.preferred);
    const version = versions.find((one) => one.version === best.version)!;
    return yearPlan(timePeriod, best, version, inYear, classOf, options.file);
  });
  const builder = new ObservationTableBuilder();
  copyKept(table, plans, builder);
  addSums(table, plans, builder);
  return { table: builder.finish(), years: plans.map(({ year }) => year) };
}

/** The codes that have rows in a year, and those that have values. */
interface CodesInYear {
  withRows: ReadonlySet<string>;
  withValues: ReadonlySet<string>;
}

interface YearPlan {
  year: RecodedYear;
  /** The code under which a code's own cells go into the table; undefined: they do not. */
  targetOf: (code: string) => string | undefined;
  sums: readonly Recoding[];
}

function yearPlan(
  timePeriod: string,
  best: VersionCoverage,
  { regions, recodings }: NutsVersion,
  inYear: CodesInYear,
  classOf: (code: string) => GeoClass,
  file: string,
): YearPlan {
  const used = recodings
    .filter(({ until }) => until === null || timePeriod <= until)
    .filter((recoding) => isUsed(recoding, timePeriod, inYear, file));
  const replaced = new Set(used.map(({ target }) => target));
  const renamed = used.flatMap(({ sources, target }) =>
    sources.length === 1 ? [{ from: sources[0]!, to: target }] : [],
  );
  const sums = used.filter(({ sources }) => sources.length > 1);
  const newCodes = new Map(renamed.map(({ from, to }) => [from, to]));
  const targetOf = (code: string): string | undefined => {
    const keeps = classOf(code) === 'area' || (regions.has(code) && !replaced.has(code));
    return newCodes.get(code) ?? (keeps ? code : undefined);
  };
  const inSums = new Set(sums.flatMap(({ sources }) => sources));
  const leftOut = [...inYear.withValues]
    .filter((code) => targetOf(code) === undefined && !inSums.has(code))
    .sort()
    .map((code) => ({ code, reason: reasonOf(classOf(code), best.version) }));
  const summed = sums.map(({ sources, target }) => ({ from: sources, to: target }));
  return { year: { ...best, timePeriod, renamed, summed, leftOut }, targetOf, sums };
}

/**
 * Whether a region of the version has to come from other codes: they all have rows, and it has
 * none with values. A split region that is published itself needs no sum; a renamed one that is
 * published under both codes is a contradiction.
 */
function isUsed(
  { target, sources }: Recoding,
  timePeriod: string,
  { withRows, withValues }: CodesInYear,
  file: string,
): boolean {
  if (!sources.every((code) => withRows.has(code))) return false;
  const haveValues = sources.some((code) => withValues.has(code));
  if (!withValues.has(target)) return haveValues || !withRows.has(target);
  if (!haveValues || sources.length > 1) return false;
  const found = `values of ${timePeriod} for ${target} and for ${sources.join(', ')}`;
  const wayOut = 'Remove one of the two: which one counts is not ours to guess.';
  throw new DataError('REGION_TWICE', { file }, found, 'one code for one region', wayOut);
}

function reasonOf(kind: GeoClass, version: string): string {
  return kind === 'region' ? `no exact region of NUTS ${version}` : kind;
}

function codesByYear(table: ObservationTable): CodesInYear[] {
  const years = table.timePeriods.map(() => ({
    withRows: new Set<string>(),
    withValues: new Set<string>(),
  }));
  for (let row = 0; row < table.length; row++) {
    const { withRows, withValues } = years[table.timePeriod[row]!]!;
    const code = table.geos[table.geo[row]!]!;
    withRows.add(code);
    if (table.missing[row] === 0) withValues.add(code);
  }
  return years;
}

function refuseUnknown(
  table: ObservationTable,
  { file, accepted }: RecodeOptions,
  classOf: (code: string) => GeoClass,
): void {
  const unknown = table.geos.findIndex(
    (code) => classOf(code) === 'unknown' && !accepted.has(code),
  );
  const row = unknown < 0 ? -1 : table.geo.indexOf(unknown);
  if (row < 0) return;
  const place = { file, line: table.line[row]!, column: table.column[row]! };
  const expected = 'a code of nuts2.csv, countries.csv, aggregates.csv or geo-left-out.csv';
  const wayOut = 'Correct it, or list it in data/reference/geo-left-out.csv to leave it out.';
  throw new DataError('UNKNOWN_GEO', place, table.geos[unknown]!, expected, wayOut);
}

function copyKept(
  table: ObservationTable,
  plans: readonly YearPlan[],
  builder: ObservationTableBuilder,
): void {
  const activities = table.activities.map((code) => builder.activities.indexOf(code));
  const times = table.timePeriods.map((code) => builder.timePeriods.indexOf(code));
  const flags = table.obsFlags.map((code) => builder.obsFlags.indexOf(code));
  const statuses = table.confStatuses.map((code) => builder.confStatuses.indexOf(code));
  for (let row = 0; row < table.length; row++) {
    const year = table.timePeriod[row]!;
    const target = plans[year]!.targetOf(table.geos[table.geo[row]!]!);
    if (target === undefined) continue;
    builder.add(
      builder.geos.indexOf(target),
      activities[table.activity[row]!]!,
      times[year]!,
      table.value[row]!,
      table.missing[row]!,
      flags[table.obsFlag[row]!]!,
      statuses[table.confStatus[row]!]!,
      table.line[row]!,
      table.column[row]!,
    );
  }
}
