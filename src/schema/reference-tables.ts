import type { EcosystemWeight } from '../core/ecosystem-weights.ts';
import { weightsForRevision } from '../core/weight-set-names.ts';
import { geoLeftOutRowSchema, type GeoLeftOutRow } from './geo-left-out.ts';
import { parseCsv } from './parse-csv.ts';
import {
  aggregateRowSchema,
  countryRowSchema,
  ecosystemRowSchema,
  flagRowSchema,
  naceCorrespondenceRowSchema,
  naceRowSchema,
  nutsChangeRowSchema,
  nutsRowSchema,
  weightRowSchema,
  type AggregateRow,
  type CountryRow,
  type EcosystemRow,
  type FlagRow,
  type NaceRow,
  type NutsChangeRow,
  type NutsRow,
  type WeightRow,
} from './reference.ts';
import { weightsOnRev21 } from './weights-on-rev21.ts';

/** The code lists and rules that every run reads, parsed. */
export interface ReferenceTables {
  nace: Readonly<Record<'nace_r2' | 'nace_r2_1', readonly NaceRow[]>>;
  nuts2: readonly NutsRow[];
  nutsChanges: readonly NutsChangeRow[];
  /** Codes of the files that are known to be no region of the EU: the unmatched codes that are listed. */
  geoLeftOut: readonly GeoLeftOutRow[];
  countries: readonly CountryRow[];
  aggregates: readonly AggregateRow[];
  ecosystems: readonly EcosystemRow[];
  flags: readonly FlagRow[];
  /** By weight set, e.g. `asmr-2021`, each also for data of NACE Rev. 2.1, `asmr-2021-r21`. */
  weights: ReadonlyMap<string, readonly WeightRow[]>;
}

/** File name of a weight set: `ecosystem-weights-asmr-2021.csv` holds `asmr-2021`. */
const WEIGHTS_FILE = /^ecosystem-weights-(.+)\.csv$/;

/** Parses all tables of `data/reference/` from their texts, keyed by file name. */
export function parseReferenceTables(texts: ReadonlyMap<string, string>): ReferenceTables {
  const text = (file: string): string => texts.get(file) ?? '';
  const pairs = 'nace-r2-r21-divisions.csv';
  const correspondence = parseCsv(text(pairs), pairs, naceCorrespondenceRowSchema);
  const weights = new Map<string, WeightRow[]>();
  for (const [file, content] of texts) {
    const name = WEIGHTS_FILE.exec(file)?.[1];
    if (name === undefined) continue;
    const rows = parseCsv(content, file, weightRowSchema);
    weights.set(name, rows);
    weights.set(weightsForRevision(name, 'nace_r2_1'), weightsOnRev21(rows, correspondence));
  }
  return {
    nace: {
      nace_r2: parseCsv(text('nace-r2.csv'), 'nace-r2.csv', naceRowSchema),
      nace_r2_1: parseCsv(text('nace-r2-1.csv'), 'nace-r2-1.csv', naceRowSchema),
    },
    nuts2: parseCsv(text('nuts2.csv'), 'nuts2.csv', nutsRowSchema),
    nutsChanges: parseCsv(text('nuts-changes.csv'), 'nuts-changes.csv', nutsChangeRowSchema),
    geoLeftOut: parseCsv(text('geo-left-out.csv'), 'geo-left-out.csv', geoLeftOutRowSchema),
    countries: parseCsv(text('countries.csv'), 'countries.csv', countryRowSchema),
    aggregates: parseCsv(text('aggregates.csv'), 'aggregates.csv', aggregateRowSchema),
    ecosystems: parseCsv(text('ecosystems.csv'), 'ecosystems.csv', ecosystemRowSchema),
    flags: parseCsv(text('flags.csv'), 'flags.csv', flagRowSchema),
    weights,
  };
}

/** A weight set as the statistics take it; empty when the edition names none. */
export function weightSet(tables: ReferenceTables, name: string | null): EcosystemWeight[] {
  const rows = name === null ? [] : (tables.weights.get(name) ?? []);
  return rows.map((row) => ({
    ecosystem: row.ecosystem,
    activity: row.nace_r2,
    weight: row.weight,
  }));
}

/** The letters that the list of flags knows for a column, `OBS_FLAG` or `CONF_STATUS`. */
export function flagLetters(flags: readonly FlagRow[], column: FlagRow['column']): Set<string> {
  return new Set(flags.filter((flag) => flag.column === column).map((flag) => flag.code));
}
