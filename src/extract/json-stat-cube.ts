import { DataError, type Place } from '../core/data-error.ts';
import { dimensionId } from './file-dimensions.ts';
import { shown } from './shown.ts';

/** A JSON-stat answer, 2.0 or the older 1.x, in one shape: row-major, last dimension fastest. */
export interface JsonStatCube {
  /** Dataset code in lower case; empty where the answer does not say. */
  dataset: string;
  /** Dimension ids as profiles write them, time included. */
  ids: string[];
  /** The codes of each dimension in the order of their positions. */
  codes: string[][];
  cells: number;
  valueAt: (position: number) => unknown;
  statusAt: (position: number) => unknown;
  /** Whether there is anything at all: `value` and `status` both empty is a query that matched nothing. */
  isEmpty: boolean;
}

export interface CubeLimits {
  dimensions: number;
  cubeCells: number;
}

/**
 * Parses JSON-stat. The product of the sizes is checked before anything of that size is made,
 * and keys are looked up among a value's own ones only (`__proto__` is a key like another).
 */
export function parseJsonStat(text: string, place: Place, limits: CubeLimits): JsonStatCube {
  const dataset = datasetOf(parsed(text, place), place);
  const dimension = record(dataset.body['dimension'], 'dimension', place);
  const rawIds = list(dataset.body['id'] ?? dimension['id'], 'id', place).map(String);
  const sizes = list(dataset.body['size'] ?? dimension['size'], 'size', place);
  if (rawIds.length > limits.dimensions) {
    const expected = `at most ${limits.dimensions} dimensions`;
    fail('TOO_MANY_DIMENSIONS', place, String(rawIds.length), expected);
  }
  if (sizes.length !== rawIds.length) refuseShape(place, 'size', 'one size for each dimension');
  let cells = 1;
  for (const size of sizes) {
    if (!Number.isInteger(size) || (size as number) < 0)
      refuseShape(place, 'size', 'whole numbers');
    cells *= size as number;
    if (cells > limits.cubeCells) {
      const wayOut = 'Take the table as TSV or SDMX-CSV, or ask for a smaller slice.';
      const expected = `at most ${limits.cubeCells} cells`;
      throw new DataError('CUBE_TOO_LARGE', place, `sizes ${sizes.join(' × ')}`, expected, wayOut);
    }
  }
  const codes = rawIds.map((id, index) =>
    codesOf(record(own(dimension, id), id, place), sizes[index] as number, id, place),
  );
  const { body } = dataset;
  const value = positions(body['value'], cells, 'value', place);
  const rawStatus = body['status'];
  // The 1.x answers of Eurostat wrapped the statuses together with their labels.
  const wrapped = isRecord(rawStatus) && Array.isArray(rawStatus['value']);
  const status = positions(wrapped ? rawStatus['value'] : rawStatus, cells, 'status', place);
  return {
    dataset: dataset.code,
    ids: rawIds.map(dimensionId),
    codes,
    cells,
    valueAt: value.at,
    statusAt: status.at,
    isEmpty: cells === 0 || (value.isEmpty && status.isEmpty),
  };
}

type Json = Record<string, unknown>;

function parsed(text: string, place: Place): Json {
  try {
    return record(JSON.parse(text), 'the answer', place);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    const wayOut = 'Download it again: it is cut off or damaged.';
    throw new DataError('JSON_DAMAGED', place, shown(found), 'JSON', wayOut);
  }
}

/** 2.0 is the dataset itself; 1.x holds it under its code. */
function datasetOf(root: Json, place: Place): { code: string; body: Json } {
  if ('dimension' in root) {
    const extension = isRecord(root['extension']) ? root['extension'] : {};
    const id = extension['id'] ?? extension['datasetId'];
    return { code: typeof id === 'string' ? id.toLowerCase() : '', body: root };
  }
  const [entry, ...others] = Object.entries(root);
  if (entry === undefined || others.length > 0 || !isRecord(entry[1])) {
    refuseShape(place, 'the answer', 'one JSON-stat dataset');
  }
  return { code: entry[0].toLowerCase(), body: entry[1] };
}

function codesOf(dimension: Json, size: number, id: string, place: Place): string[] {
  const category = record(dimension['category'], `category of ${id}`, place);
  const index = category['index'];
  const codes = new Array<string>(size);
  let known = 0;
  const put = (code: string, position: unknown): void => {
    const isFree = Number.isInteger(position) && codes[position as number] === undefined;
    if (!isFree || (position as number) < 0 || (position as number) >= size) {
      refuseShape(place, `index of ${id}`, `each position from 0 to ${size - 1} once`);
    }
    codes[position as number] = code;
    known++;
  };
  if (Array.isArray(index)) index.forEach((code, position) => put(String(code), position));
  else if (isRecord(index))
    for (const [code, position] of Object.entries(index)) put(code, position);
  // A dimension with one category may leave its index out.
  else if (size === 1 && isRecord(category['label'])) Object.keys(category['label']).forEach(put);
  if (known !== size) refuseShape(place, `index of ${id}`, `${size} codes`);
  return codes;
}

/** Values or statuses: an array of all cells, an object of some, or one string for all. */
function positions(
  raw: unknown,
  cells: number,
  name: string,
  place: Place,
): { at: (position: number) => unknown; isEmpty: boolean } {
  if (raw === undefined || raw === null) return { at: () => undefined, isEmpty: true };
  if (typeof raw === 'string') return { at: () => raw, isEmpty: false };
  if (Array.isArray(raw)) {
    const entries = raw as unknown[];
    // One status in an array stands for all cells, says JSON-stat 2.0.
    if (name === 'status' && entries.length === 1) {
      return { at: () => entries[0], isEmpty: false };
    }
    if (raw.length !== cells) refuseShape(place, name, `${cells} entries`);
    return { at: (position) => entries[position], isEmpty: cells === 0 };
  }
  const sparse = record(raw, name, place);
  const keys = Object.keys(sparse);
  for (const key of keys) {
    const position = /^(0|[1-9]\d{0,9})$/.test(key) ? Number(key) : cells;
    if (position >= cells) refuseShape(place, `${name} ${shown(key)}`, `positions below ${cells}`);
  }
  // All keys are plain numbers now, so that looking one up can meet nothing inherited.
  return { at: (position) => sparse[position], isEmpty: keys.length === 0 };
}

function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, name: string, place: Place): Json {
  if (!isRecord(value)) refuseShape(place, name, 'an object');
  return value;
}

function list(value: unknown, name: string, place: Place): unknown[] {
  if (!Array.isArray(value)) refuseShape(place, name, 'an array');
  return value as unknown[];
}

function refuseShape(place: Place, found: string, expected: string): never {
  return fail('JSON_STAT_NOT_UNDERSTOOD', place, found, expected);
}

function fail(code: string, place: Place, found: string, expected: string): never {
  throw new DataError(
    code,
    place,
    found,
    expected,
    'Download it again as JSON-stat 2.0, or as TSV.',
  );
}
