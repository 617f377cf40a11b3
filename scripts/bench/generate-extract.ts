import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { seededRandom } from '../../src/core/seeded-random.ts';

/**
 * Format-exact extracts in the shape of `sbs_r_nuts06_r2`, made up from a seed: at 1×, 363 regions
 * and countries × 101 activities × 10 indicators × 15 years = 5.5 million cells. The same facts go
 * to a bulk TSV and an SDMX-CSV 2.0, plain or gzipped. `times` repeats it with more indicators.
 *
 *     node scripts/bench/generate-extract.ts FOLDER [TIMES] [tsv,tsv.gz,sdmx.csv,sdmx.csv.gz]
 */
const [folder = '.', times = '1', formats = 'tsv,tsv.gz,sdmx.csv,sdmx.csv.gz'] =
  process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');

interface Profile {
  partitions: { parts: string[] }[];
}

const profile = JSON.parse(
  readFileSync(path.join(root, 'data/reference/profiles/sbs_r_nuts06_r2.json'), 'utf8'),
) as Profile;
const groups = ['451', '452', '453', '454', '461', '462', '463', '464', '465', '466', '467', '469'];
const retail = ['471', '472', '473', '474', '475', '476', '477', '478', '479'];
const activities = [
  ...profile.partitions.flatMap(({ parts }) => parts),
  ...[...groups, ...retail].map((digits) => `G${digits}`),
].sort();
const nuts2 = readFileSync(path.join(root, 'data/reference/nuts2.csv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line.split(',')[4] === 'yes')
  .map((line) => line.slice(0, 4));
const nuts1 = [...new Set(nuts2.map((code) => code.slice(0, 3)))];
const countries = [...new Set(nuts2.map((code) => code.slice(0, 2)))];
const geos = [...countries, ...nuts1, ...nuts2].sort();
const indicators = Array.from({ length: 10 * Number(times) }, (_, index) =>
  index === 0 ? 'V16110' : `V${91000 + index}`,
).sort();
const years = Array.from({ length: 15 }, (_, index) => String(2006 + index));

const random = seededRandom(20_240_117);
const flags = ['b', 'p', 'e', 'd', 'u', 'bp', 'i'];

/** A value with its flag and status as [value, flag, status]; an empty value is missing. */
function cell(): readonly [string, string, string] {
  const dice = random();
  if (dice < 0.2) return ['', '', ''];
  if (dice < 0.26) return ['', '', 'C'];
  if (dice < 0.27) return ['', 'u', ''];
  const value = String(Math.floor(10 ** (1 + 4.5 * random() ** 1.5)));
  return [value, dice > 0.96 ? flags[Math.floor(random() * flags.length)]! : '', ''];
}

const name = `sbs_r_nuts06_r2-${times}x`;

/** A file of one format, or nothing where that format is not asked for. */
async function writer(format: string): Promise<(text: string) => Promise<void>> {
  if (!formats.split(',').includes(format)) return async () => undefined;
  const file = createWriteStream(path.join(folder, `${name}.${format}`));
  const stream = format.endsWith('.gz') ? createGzip({ level: 6 }) : file;
  if (stream !== file) stream.pipe(file);
  ends.push(async () => {
    stream.end();
    await once(file, 'close');
  });
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
}

const ends: (() => Promise<void>)[] = [];
const tsv = await writer('tsv');
const packed = await writer('tsv.gz');
const csv = await writer('sdmx.csv');
const packedCsv = await writer('sdmx.csv.gz');
const header = `freq,nace_r2,indic_sb,geo\\TIME_PERIOD\t${years.map((year) => `${year} `).join('\t')}\r\n`;
await tsv(header);
await packed(header);
const fixed =
  'STRUCTURE,STRUCTURE_ID,freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
await csv(`${fixed}\r\n`);
await packedCsv(`${fixed}\r\n`);
for (const activity of activities) {
  for (const indicator of indicators) {
    let lines = '';
    let rows = '';
    for (const geo of geos) {
      const key = `A,${activity},${indicator},${geo}`;
      lines += key;
      for (const year of years) {
        const [value, flag, status] = cell();
        const marks = status === '' ? flag : `${flag}@${status}`;
        lines += `\t${value === '' ? ':' : value} ${marks}`;
        rows += `dataflow,ESTAT:SBS_R_NUTS06_R2(1.0),${key},${year},${value},${flag},${status}\r\n`;
      }
      lines += '\r\n';
    }
    await tsv(lines);
    await packed(lines);
    await csv(rows);
    await packedCsv(rows);
  }
}
for (const end of ends) await end();
const cells = activities.length * indicators.length * geos.length * years.length;
process.stdout.write(`${cells} cells: ${path.join(folder, name)}.{${formats}}\n`);
