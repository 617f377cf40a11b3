import { DataError, type Place } from '../core/data-error.ts';
import type { Profile } from '../schema/reference.ts';
import { checkDimensions, dimensionId } from './file-dimensions.ts';
import { shown } from './shown.ts';

/**
 * Which column of a plain CSV is which: the profile's dimensions, `time`, `value`, `flag` and
 * `status`, each with the column's name, or with `=` and a constant where no column says it
 * (`{ geo: 'REGION', nace_r2: 'ATECO', value: 'OCC', time: '=2019' }`).
 */
export type ColumnMapping = Readonly<Record<string, string>>;

/** A source of text for each role: a column, or the same text in every row. */
export type Source = { column: number } | { constant: string };

export interface MappedColumns {
  /** In the order of the file's columns where they are columns. */
  dimensions: { id: string; source: Source }[];
  time: Source;
  value: Source;
  flag: Source | null;
  status: Source | null;
}

const ROLES = ['time', 'value', 'flag', 'status'];

/** Applies a mapping to the first line of a file; every name in it must be there, once. */
export function mapColumns(
  header: readonly string[],
  mapping: ColumnMapping,
  profile: Profile,
  place: Place,
): MappedColumns {
  const names = header.map((name) => name.trim());
  const sourceOf = (name: string): Source => {
    if (name.startsWith('=')) return { constant: name.slice(1) };
    const column = names.indexOf(name);
    if (column >= 0 && names.lastIndexOf(name) === column) return { column };
    const wayOut = 'Correct the mapping: names are compared letter by letter.';
    const code = column < 0 ? 'MISSING_COLUMN' : 'COLUMN_TWICE';
    throw new DataError(code, place, shown(names.join(', ')), `one column ${shown(name)}`, wayOut);
  };
  const entries = Object.entries(mapping).map(([id, name]) => [dimensionId(id), name] as const);
  const dimensions = entries.filter(([id]) => !ROLES.includes(id));
  checkDimensions(
    dimensions.map(([id]) => id),
    profile,
    place,
  );
  const role = (id: string): Source | null => {
    const name = entries.find(([written]) => written === id)?.[1];
    return name === undefined ? null : sourceOf(name);
  };
  const needed = (id: string): Source => {
    const source = role(id);
    if (source !== null) return source;
    const wayOut = `Add it to the mapping, as ${id}=COLUMN or, for all rows, ${id}==TEXT.`;
    throw new DataError('MISSING_COLUMN', place, shown(names.join(', ')), id, wayOut);
  };
  return {
    dimensions: dimensions.map(([id, name]) => ({ id, source: sourceOf(name) })),
    time: needed('time'),
    value: needed('value'),
    flag: role('flag'),
    status: role('status'),
  };
}

/** The columns of an old Data Browser export (`…_1_Data.csv`), which name themselves. */
export function dataBrowserMapping(header: readonly string[]): ColumnMapping {
  const roles: Record<string, string> = {
    time: 'time',
    time_period: 'time',
    value: 'value',
    'flag and footnotes': 'flag',
    flags: 'flag',
  };
  return Object.fromEntries(
    header.map((name) => [roles[name.trim().toLowerCase()] ?? dimensionId(name), name.trim()]),
  );
}
