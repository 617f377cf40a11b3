import { enableCompileCache } from 'node:module';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { ObservationTable } from '../../src/core/observation-table.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { fileBytes } from '../io/file-bytes.ts';
import { nodeGunzip } from '../io/node-gunzip.ts';

/**
 * The measured job: read one measure of the NUTS 2 regions out of an extract, compute share, LQ
 * and verdict of every year against the sum of the regions, write a CSV. Arguments: the extract,
 * the CSV to write. `job-duckdb.ts` does the same in SQL.
 */
// What is compiled once need not be compiled again: a third of so short a process.
enableCompileCache();
const { readExtract } = await import('../../src/extract/read-extract.ts');

const [extract = '', out = ''] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const profile = JSON.parse(
  readFileSync(path.join(root, 'data/reference/profiles/sbs_r_nuts06_r2.json'), 'utf8'),
) as Profile;
const nuts2 = readFileSync(path.join(root, 'data/reference/nuts2.csv'), 'utf8').split('\n');
const geos = new Set(nuts2.slice(1).map((line) => line.slice(0, 4)));
/** Bytes put together before they are written, and more than the longest row has. */
const BUFFER = 524_288;
const ROW = 1024;
const COMMA = 0x2c;
const ZERO = 0x30;
const divisions = new Set(profile.partitions[1]!.parts);

const { table } = await readExtract(fileBytes(extract), {
  file: path.basename(extract),
  profile,
  emptyCells: 'not_available',
  geos,
  obsFlags: new Set('bdefimnpu'),
  confStatuses: new Set('CNP'),
  gunzip: nodeGunzip,
  limits: { expandedBytes: 2 ** 33, compressedBytes: 2 ** 31 },
});
await write(table, out);

/** The CSV as bytes from the start, one buffer written while the other is filled. */
async function write(cells: ObservationTable, file: string): Promise<void> {
  const rows = rowWriter(cells);
  const target = await open(file, 'w');
  let [buffer, other] = [new Uint8Array(BUFFER), new Uint8Array(BUFFER)];
  let writing: Promise<unknown> = Promise.resolve();
  let start = bytesAt(encode('geo,activity,time_period,value,share,lq,passes,flag\n'), buffer, 0);
  while (rows.left()) {
    const end = rows.fill(buffer, start);
    await writing;
    writing = target.write(buffer, 0, end);
    [buffer, other] = [other, buffer];
    start = 0;
  }
  await writing;
  await target.close();
}

interface RowWriter {
  left: () => boolean;
  /** Writes as many rows as there is room for, and returns the place behind them. */
  fill: (into: Uint8Array, start: number) => number;
}

function rowWriter(cells: ObservationTable): RowWriter {
  const years = cells.timePeriods.length;
  const { totals, references, wholes } = sumsOf(cells);
  const geos = cells.geos.map(encode);
  const flags = cells.obsFlags.map((flag) => encode(`${flag}\n`));
  const keys = cells.activities.flatMap((activity) =>
    cells.timePeriods.map((year) => encode(`,${activity},${year},`)),
  );
  const [yes, no, none] = [encode(',true,'), encode(',false,'), encode(',,,,')];
  let row = 0;

  function rowAt(into: Uint8Array, start: number): number {
    const year = cells.timePeriod[row]!;
    const pair = cells.activity[row]! * years + year;
    let at = bytesAt(geos[cells.geo[row]!]!, into, start);
    at = bytesAt(keys[pair]!, into, at);
    if (cells.missing[row] === 0) {
      const value = cells.value[row]!;
      const total = totals[cells.geo[row]! * years + year]!;
      const reference = references[pair]!;
      const share = value / total;
      const passes = value * wholes[year]! > 1.5 * reference * total && 100 * value >= total;
      at = wholeAt(value, into, at);
      into[at++] = COMMA;
      at = textAt(String(share), into, at);
      into[at++] = COMMA;
      at = textAt(String(share / (reference / wholes[year]!)), into, at);
      at = bytesAt(passes ? yes : no, into, at);
    } else {
      at = bytesAt(none, into, at);
    }
    return bytesAt(flags[cells.obsFlag[row]!]!, into, at);
  }

  return {
    left: () => row < cells.length,
    fill(into, start) {
      let at = start;
      for (; row < cells.length && at < BUFFER - ROW; row++) at = rowAt(into, at);
      return at;
    },
  };
}

/** Of each region the divisions, of each activity the regions, and both; all by year. */
function sumsOf(cells: ObservationTable): Record<'totals' | 'references' | 'wholes', Float64Array> {
  const years = cells.timePeriods.length;
  const totals = new Float64Array(cells.geos.length * years);
  const references = new Float64Array(cells.activities.length * years);
  const wholes = new Float64Array(years);
  const isDivision = cells.activities.map((code) => divisions.has(code));
  for (let row = 0; row < cells.length; row++) {
    if (cells.missing[row] !== 0) continue;
    const activity = cells.activity[row]!;
    const year = cells.timePeriod[row]!;
    const value = cells.value[row]!;
    references[activity * years + year]! += value;
    if (!isDivision[activity]) continue;
    totals[cells.geo[row]! * years + year]! += value;
    wholes[year]! += value;
  }
  return { totals, references, wholes };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Puts bytes, or a text of ASCII, at a place and returns the place behind it. */
function bytesAt(bytes: Uint8Array, into: Uint8Array, at: number): number {
  for (let i = 0; i < bytes.length; i++) into[at + i] = bytes[i]!;
  return at + bytes.length;
}

function textAt(text: string, into: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) into[at + i] = text.charCodeAt(i);
  return at + text.length;
}

/** The same for a whole number, which needs no text in between; any other number goes the usual way. */
function wholeAt(value: number, into: Uint8Array, at: number): number {
  if (!Number.isInteger(value) || value < 0 || value > 999_999_999) {
    return textAt(String(value), into, at);
  }
  let digits = 1;
  for (let limit = 10; limit <= value; limit *= 10) digits++;
  let rest = value | 0;
  for (let place = at + digits - 1; place >= at; place--) {
    const tens = (rest / 10) | 0;
    into[place] = ZERO + rest - 10 * tens;
    rest = tens;
  }
  return at + digits;
}
