import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { change, copyOfData, fingerprint, runScript, scratchFolder } from './run-script.ts';

const scratch = scratchFolder();
const out = join(scratch, 'published');
const EXTRACT = 'extracts/sbs_r_nuts06_r2-2015';
const CSV = `${EXTRACT}/sbs_r_nuts06_r2.sdmx.csv`;
let published: Record<string, string>;

beforeAll(async () => {
  expect((await runScript('scripts/data-build.ts', ['--out', out, '--quiet'])).code).toBe(0);
  published = fingerprint(out);
});

/** Rewrites the extract and its birth certificate, so that only the content is bad. */
function damage(data: string, edit: (text: string) => string): void {
  const file = join(data, CSV);
  change(file, edit);
  const bytes = readFileSync(file);
  const certificate = join(data, EXTRACT, 'extract.meta.json');
  const meta = JSON.parse(readFileSync(certificate, 'utf8')) as Record<string, unknown>;
  meta['bytes'] = bytes.length;
  meta['sha256'] = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(certificate, JSON.stringify(meta));
}

/** Changes one line (1 is the head) of a text. */
const line = (number: number, edit: (text: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((row, index) => (index === number - 1 ? edit(row) : row))
    .join('\n');

/** Takes a column out of a CSV that has no quotes. */
const without = (column: string) => (text: string) => {
  const rows = text.split('\n').map((row) => row.split(','));
  const at = rows[0]!.indexOf(column);
  return rows.map((cells) => cells.filter((_, index) => index !== at).join(',')).join('\n');
};

// The second line of the extract: dataflow,ESTAT:…(1.0),A,B,V16110,AT,2015,7089,,
const CASES: {
  name: string;
  code: string;
  place: RegExp;
  damage: (data: string) => void;
}[] = [
  {
    name: 'an unknown NUTS code',
    code: 'UNKNOWN_GEO',
    place: /sbs_r_nuts06_r2\.sdmx\.csv:2:\d+/,
    damage: (data) =>
      damage(
        data,
        line(2, (row) => row.replace(',AT,', ',ITZ9,')),
      ),
  },
  {
    name: 'an unknown NACE code',
    code: 'UNKNOWN_ACTIVITY',
    place: /sbs_r_nuts06_r2\.sdmx\.csv:2:\d+/,
    damage: (data) =>
      damage(
        data,
        line(2, (row) => row.replace(',B,', ',C99,')),
      ),
  },
  {
    name: 'a duplicate cell',
    code: 'DUPLICATE_CELL',
    place: /sbs_r_nuts06_r2\.sdmx\.csv:3:\d+/,
    damage: (data) =>
      damage(
        data,
        line(2, (row) => `${row}\n${row}`),
      ),
  },
  {
    name: 'a value that is not a number',
    code: 'REJECTED_CELLS',
    place: /sbs_r_nuts06_r2\.sdmx\.csv:2:\d+/,
    damage: (data) =>
      damage(
        data,
        line(2, (row) => row.replace(',7089,', ',7O89,')),
      ),
  },
  {
    name: 'a missing column',
    code: 'MISSING_COLUMN',
    place: /sbs_r_nuts06_r2\.sdmx\.csv:1/,
    damage: (data) => damage(data, without('geo')),
  },
  {
    name: 'an empty file',
    code: 'EMPTY_FILE',
    place: /sbs_r_nuts06_r2\.sdmx\.csv/,
    damage: (data) => damage(data, () => ''),
  },
  {
    name: 'a wrong checksum in the birth certificate',
    code: 'CHECKSUM_MISMATCH',
    place: /sbs_r_nuts06_r2\.sdmx\.csv/,
    damage: (data) =>
      change(join(data, EXTRACT, 'extract.meta.json'), (text) =>
        text
          .replace(/"sha256": "."/, '"sha256": "0"')
          .replace(/"sha256": "[0-9a-f]{4}/, '"sha256": "0000'),
      ),
  },
  {
    name: 'an edition without a birth certificate for its extract',
    code: 'UNKNOWN_EXTRACT',
    place: /extract\.meta\.json/,
    damage: (data) =>
      change(join(data, 'editions/sbs-2015.json'), (text) =>
        text.replace('"extract": "sbs_r_nuts06_r2-2015"', '"extract": "sbs-nowhere"'),
      ),
  },
];

describe('bad input is one line with a code, a place, an expectation and a way out', () => {
  for (const { name, code, place, damage: spoil } of CASES) {
    it(name, async () => {
      const data = copyOfData(scratch);
      spoil(data);
      const run = await runScript('scripts/data-build.ts', ['--data', data, '--out', out]);
      expect(run.code).toBe(1);
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
      expect(run.stderr).toMatch(new RegExp(`^data:build: ${code} at `));
      expect(run.stderr).toMatch(place);
      expect(run.stderr).toMatch(/: found .+; expected .+\. \S.+/);
      expect(fingerprint(out)).toEqual(published);
    });
  }

  it('an unknown flag is kept and reported, and is no reason to fail', async () => {
    const data = copyOfData(scratch);
    damage(
      data,
      line(2, (row) => row.replace(',7089,,', ',7089,y,')),
    );
    const target = join(scratch, 'flagged');
    const run = await runScript('scripts/data-build.ts', ['--data', data, '--out', target]);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/unknown flag.*\by\b/i);
  });
});
