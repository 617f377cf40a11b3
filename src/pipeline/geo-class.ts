import type { GeoLeftOutRow } from '../schema/geo-left-out.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';

/** What a code of the geo dimension is, apart from any NUTS version. */
export type GeoClass =
  | 'area'
  | 'region'
  | 'older code'
  | 'outside the EU'
  | 'extra-regio'
  | 'other level of NUTS'
  | 'unknown';

/**
 * Judges geo codes by the reference tables: membership decides, never the number of characters
 * (`EU28` and `ITZZ` have four too). Countries and aggregates are areas; NUTS 1 and 3 are
 * recognised under a member's letters; what no table knows is unknown.
 */
export function geoClassifier(
  tables: Pick<ReferenceTables, 'nuts2' | 'countries' | 'aggregates'>,
  leftOut: readonly GeoLeftOutRow[],
  older: ReadonlySet<string>,
): (code: string) => GeoClass {
  const areas = new Set([...tables.countries, ...tables.aggregates].map((row) => row.code));
  const regions = new Set(tables.nuts2.map((row) => row.code));
  const members = new Set(tables.nuts2.map((row) => row.country));
  return (code) => {
    if (areas.has(code)) return 'area';
    if (regions.has(code)) return 'region';
    if (older.has(code)) return 'older code';
    const listed = leftOut.find((row) =>
      row.code.endsWith('*') ? code.startsWith(row.code.slice(0, -1)) : row.code === code,
    );
    if (listed !== undefined) return listed.reason === 'older' ? 'older code' : 'outside the EU';
    if (!members.has(code.slice(0, 2))) return 'unknown';
    if (/^..Z{1,3}$/.test(code)) return 'extra-regio';
    return /^..([A-Z0-9]|[A-Z0-9]{3})$/.test(code) ? 'other level of NUTS' : 'unknown';
  };
}
