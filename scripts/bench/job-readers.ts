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
/** Characters put together before they become bytes, and bytes before they are written. */
const PIECE = 8192;
const BUFFER = 524_288;
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

/** The CSV, made in pieces small enough for the cache and written while the next is made. */
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
  const keys = cells.activities.flatMap((activity) =>
    cells.timePeriods.map((year) => `,${activity},${year},`),
  );
  const target = await open(file, 'w');
  const encoder = new TextEncoder();
  let [buffer, other] = [new Uint8Array(BUFFER), new Uint8Array(BUFFER)];
  let filled = 0;
  let writing: Promise<unknown> = Promise.resolve();
  let text = 'geo,activity,time_period,value,share,lq,passes,flag\n';
  for (let row = 0; row < cells.length; row++) {
    const year = cells.timePeriod[row]!;
    const pair = cells.activity[row]! * years + year;
    text += cells.geos[cells.geo[row]!]! + keys[pair]!;
    if (cells.missing[row] === 0) {
      const value = cells.value[row]!;
      const total = totals[cells.geo[row]! * years + year]!;
      const reference = references[pair]!;
      const share = value / total;
      const passes = value * wholes[year]! > 1.5 * reference * total && 100 * value >= total;
      text += `${value},${share},${share / (reference / wholes[year]!)},${passes},`;
    } else {
      text += ',,,,';
    }
    text += `${cells.obsFlags[cells.obsFlag[row]!]!}\n`;
    if (text.length < PIECE && row < cells.length - 1) continue;
    filled += encoder.encodeInto(text, buffer.subarray(filled)).written;
    text = '';
    if (filled < BUFFER - 2 * PIECE && row < cells.length - 1) continue;
    await writing;
    writing = target.write(buffer, 0, filled);
    [buffer, other] = [other, buffer];
    filled = 0;
  }
  await writing;
  await target.close();
}
