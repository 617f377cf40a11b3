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
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const geos = cells.geos.map(encode);
  const flags = cells.obsFlags.map((flag) => encode(`${flag}\n`));
  const keys = cells.activities.flatMap((activity) =>
    cells.timePeriods.map((year) => encode(`,${activity},${year},`)),
  );
  const [yes, no, none] = [encode(',true,'), encode(',false,'), encode(',,,,')];
  const target = await open(file, 'w');
  let [buffer, other] = [new Uint8Array(BUFFER), new Uint8Array(BUFFER)];
  let writing: Promise<unknown> = Promise.resolve();
  let at = bytesAt(encode('geo,activity,time_period,value,share,lq,passes,flag\n'), buffer, 0);
  for (let row = 0; row < cells.length; row++) {
    const year = cells.timePeriod[row]!;
    const pair = cells.activity[row]! * years + year;
    at = bytesAt(geos[cells.geo[row]!]!, buffer, at);
    at = bytesAt(keys[pair]!, buffer, at);
    if (cells.missing[row] === 0) {
      const value = cells.value[row]!;
      const total = totals[cells.geo[row]! * years + year]!;
      const reference = references[pair]!;
      const share = value / total;
      const passes = value * wholes[year]! > 1.5 * reference * total && 100 * value >= total;
      at = wholeAt(value, buffer, at);
      buffer[at++] = COMMA;
      at = textAt(String(share), buffer, at);
      buffer[at++] = COMMA;
      at = textAt(String(share / (reference / wholes[year]!)), buffer, at);
      at = bytesAt(passes ? yes : no, buffer, at);
    } else {
      at = bytesAt(none, buffer, at);
    }
    at = bytesAt(flags[cells.obsFlag[row]!]!, buffer, at);
    if (at < BUFFER - ROW && row < cells.length - 1) continue;
    await writing;
    writing = target.write(buffer, 0, at);
    [buffer, other] = [other, buffer];
    at = 0;
  }
  await writing;
  await target.close();
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
