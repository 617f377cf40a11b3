import { DataError, type Place } from '../core/data-error.ts';
import { checkDimensions, dimensionId } from './file-dimensions.ts';
import type { Profile } from '../schema/reference.ts';
import { shown } from './shown.ts';

/** What a column of an SDMX-CSV file is; `ignored` ones say what and when the file is, `name` ones repeat the code before them in words. */
export type ColumnRole =
  | { kind: 'ignored' | 'name' | 'dataflow' | 'time' | 'value' | 'flag' | 'status' }
  | { kind: 'dimension'; id: string };

export interface SdmxColumn {
  role: ColumnRole;
  /** Header and cells read `code: name` (SDMX-CSV 1.0 with both labels): the code ends at the colon. */
  isCodeAndName: boolean;
}

const FIXED: Record<string, ColumnRole['kind']> = {
  dataflow: 'dataflow',
  structure_id: 'dataflow',
  structure: 'ignored',
  structure_name: 'ignored',
  action: 'ignored',
  'last update': 'ignored',
  'last updated': 'ignored',
  time_period: 'time',
  time: 'time',
  obs_value: 'value',
  obs_flag: 'flag',
  obs_status: 'flag',
  conf_status: 'status',
};

/** Whether the cells of a first line look like those of SDMX-CSV, 1.0 or 2.0. */
export function isSdmxCsvHeader(cells: readonly string[]): boolean {
  const ids = cells.map((cell) => cell.split(':')[0]!.trim().toLowerCase());
  return ids.includes('obs_value') || ids[0] === 'dataflow' || ids[0] === 'structure';
}

/** The dimensions of a header without a profile at hand, and the column of the dataset (-1: none). */
export function sdmxDimensions(cells: readonly string[]): {
  columns: { id: string; column: number }[];
  datasetColumn: number;
} {
  const columns = cells
    .map((cell, column) => ({ id: dimensionId(cell.split(':')[0]!), column }))
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .filter(({ id }) => FIXED[id] === undefined && /^[a-z][a-z0-9_]*$/.test(id))
    .filter(({ column }) => !isLabel(cells[column]!));
  const datasetColumn = cells.findIndex((cell) => fixedKind(cell) === 'dataflow');
  return { columns, datasetColumn };
}

/** A name such as `Sex` or `Time frequency`, where a code is all lower or all upper case. */
function isLabel(cell: string): boolean {
  return cell !== cell.toLowerCase() && cell !== cell.toUpperCase();
}

function fixedKind(cell: string): ColumnRole['kind'] | undefined {
  return FIXED[cell.split(':')[0]!.trim().toLowerCase()];
}

/**
 * The role of every column. Order and case do not matter; with `labels=both` each column of codes
 * is followed by one of names. A file with names only is refused, and so is any column that is
 * neither a dimension of the profile nor one of those names: it may split what looks whole.
 */
export function sdmxColumns(
  cells: readonly string[],
  profile: Profile,
  place: Place,
): SdmxColumn[] {
  const columns = cells.map((cell, index) => column(cell, index, cells, profile));
  const dimensions = columns.flatMap(({ role }) => (role.kind === 'dimension' ? [role.id] : []));
  const isName = (index: number): boolean => columns[index]?.role.kind === 'name';
  const hasNames =
    dimensions.length > 0 &&
    columns.every(({ role }, index) => role.kind !== 'dimension' || isName(index + 1));
  const unknown = cells.filter(
    (_, index) => isName(index) && (!hasNames || index === 0 || isName(index - 1)),
  );
  if (unknown.length > 0) refuseUnknown(unknown, dimensions, profile, place);
  checkDimensions(dimensions, profile, place);
  for (const kind of ['time', 'value'] as const) need(kind, columns, cells, place);
  return columns;
}

function column(
  cell: string,
  index: number,
  cells: readonly string[],
  profile: Profile,
): SdmxColumn {
  const [before = '', name] = cell.split(':');
  const isCodeAndName = name !== undefined;
  const id = dimensionId(before);
  // `sex` is followed by its names under `Sex`, TIME_PERIOD by `Time`: the second is no code.
  const previous = index > 0 ? cells[index - 1]!.split(':')[0]! : '';
  const isNameColumn = index > 0 && sameColumn(previous, before);
  if (isNameColumn) return { role: { kind: 'name' }, isCodeAndName: false };
  const kind = FIXED[id];
  if (kind !== undefined) return { role: { kind } as ColumnRole, isCodeAndName };
  const isDimension = profile.dimensions.includes(id) || /^[a-z][a-z0-9_]*$/.test(before.trim());
  if (isDimension) return { role: { kind: 'dimension', id }, isCodeAndName };
  return { role: { kind: 'name' }, isCodeAndName: false };
}

function sameColumn(code: string, name: string): boolean {
  if (code === name) return false;
  const [a, b] = [dimensionId(code), dimensionId(name)];
  return a === b || (FIXED[a] === 'time' && FIXED[b] === 'time');
}

function refuseUnknown(
  unknown: readonly string[],
  dimensions: readonly string[],
  profile: Profile,
  place: Place,
): never {
  const found = shown(unknown.join(', '));
  if (dimensions.length === 0 || unknown.some((cell) => /[a-z] [a-z(]/i.test(cell))) {
    const wayOut = 'Download it again with codes (labels=id, or "codes" in the Data Browser).';
    throw new DataError('LABELS_WITHOUT_CODES', place, found, 'columns of codes', wayOut);
  }
  const expected = `the columns of ${profile.dataset}: ${profile.dimensions.join(', ')}`;
  const wayOut = 'Remove the column, or pin it in a profile of your own.';
  throw new DataError('UNKNOWN_DIMENSION', place, found, expected, wayOut);
}

function need(
  kind: 'time' | 'value',
  columns: readonly SdmxColumn[],
  cells: readonly string[],
  place: Place,
): void {
  const count = columns.filter(({ role }) => role.kind === kind).length;
  if (count === 1) return;
  const name = kind === 'time' ? 'TIME_PERIOD' : 'OBS_VALUE';
  const wayOut = 'Download the table again with all its columns.';
  const code = count === 0 ? 'MISSING_COLUMN' : 'COLUMN_TWICE';
  throw new DataError(code, place, shown(cells.join(',')), `one column ${name}`, wayOut);
}
