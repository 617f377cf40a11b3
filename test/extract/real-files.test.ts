import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeGunzip } from '../../scripts/io/node-gunzip.ts';
import type { ObservationTable } from '../../src/core/observation-table.ts';
import { parseJsonStat } from '../../src/extract/json-stat-cube.ts';
import { recodeRegions } from '../../src/pipeline/recode-regions.ts';
import { RECODING } from '../pipeline/recoding.ts';
import { profileOf, read, rowsOf } from './reading.ts';

/**
 * Files as Eurostat served them, beside the checkout of those who have them. They are not part of
 * the project, so these tests are left out, with one line, where the folder is absent.
 */
const root = path.resolve(import.meta.dirname, '../..');
const folder = process.env['REAL_EXTRACTS'] ?? path.join(root, '..', 'shared', 'extracts');
const isHere = existsSync(path.join(folder, 'sbs_r_nuts06_r2.tsv.gz'));
if (!isHere) process.stdout.write(`No real extracts in ${folder}: their tests are left out.\n`);

const KNOWN = { obsFlags: new Set('bcdefimnprsuz'), confStatuses: new Set('CNP') };

function readReal(dataset: string, geos?: ReadonlySet<string>) {
  const bytes = readFileSync(path.join(folder, `${dataset}.tsv.gz`));
  const options = { ...KNOWN, profile: profileOf(dataset), emptyCells: 'not_available' as const };
  return read(bytes, { ...options, gunzip: nodeGunzip, ...(geos && { geos }) });
}

/** The values as `geo activity year` → persons. */
function valuesOf(table: ObservationTable): Map<string, number> {
  const values = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    if (table.missing[row] !== 0) continue;
    const key = [
      table.geos[table.geo[row]!],
      table.activities[table.activity[row]!],
      table.timePeriods[table.timePeriod[row]!],
    ];
    values.set(key.join(' '), table.value[row]!);
  }
  return values;
}

const italian = RECODING.tables.nuts2
  .filter(({ country }) => country === 'IT')
  .map(({ code }) => code);

describe.runIf(isHere)('real files', () => {
  test.each([
    // Rows and periods as `zcat | wc -l` and the first line give them.
    ['sbs_r_nuts06_r2', 195_227, 8],
    ['lfst_r_lfe2en2', 28_065, 8],
    ['sbs_na_sca_r2', 105_687, 11],
  ])(
    '%s is read whole: every cell is accounted for and none rejected',
    async (dataset, rows, years) => {
      const { counts, dropped, unknownFlags, table } = await readReal(dataset);
      expect(counts.rows).toBe(rows);
      expect(counts.cells).toBe(rows * years);
      expect(dropped).toEqual([]);
      expect(unknownFlags.size).toBe(0);
      expect(table.length).toBe(counts.values + counts.unavailable + counts.suppressed);
    },
  );

  test('the section groups of the LFS sum to TOTAL within rounding', async () => {
    const { table } = await readReal('lfst_r_lfe2en2', new Set(italian));
    const values = valuesOf(table);
    const { parts } = profileOf('lfst_r_lfe2en2').partitions[0]!;
    let complete = 0;
    for (const geo of italian) {
      for (const year of table.timePeriods) {
        const groups = parts.map((part) => values.get(`${geo} ${part} ${year}`));
        const total = values.get(`${geo} TOTAL ${year}`);
        if (total === undefined || groups.includes(undefined)) continue;
        complete++;
        const sum = groups.reduce<number>((all, one) => all + one!, 0);
        // Ten groups and a total, each within 50 persons of the truth.
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(11 * 50);
      }
    }
    expect(complete).toBeGreaterThan(100);
  });

  test('the 21 regions of SBS sum to Italy in complete rows, 2008–2010 under the codes of today', async () => {
    const { table, years } = recodeRegions((await readReal('sbs_r_nuts06_r2')).table, RECODING);
    const values = valuesOf(table);
    const complete = new Map<string, number>();
    const apart: string[] = [];
    for (const activity of table.activities) {
      for (const year of table.timePeriods) {
        const regions = italian.map((geo) => values.get(`${geo} ${activity} ${year}`));
        const nation = values.get(`IT ${activity} ${year}`);
        if (nation === undefined || regions.includes(undefined)) continue;
        complete.set(year, (complete.get(year) ?? 0) + 1);
        const sum = regions.reduce<number>((all, one) => all + one!, 0);
        if (Math.abs(sum - nation) > 11) apart.push(`${activity} ${year}: ${sum} for ${nation}`);
      }
    }
    // As served: trade in Italy in 2010 are far below their own regions (the national
    // table has 3,495,280 for G), and 2009 differs by a few hundred persons in four activities.
    expect(apart.map((one) => one.split(':')[0]).sort()).toEqual([
      'C 2009',
      'C10 2009',
      'G 2009',
      'G 2010',
      'G45 2010',
      'G46 2009',
      'G46 2010',
      'G47 2010',
    ]);
    for (const year of ['2008', '2009', '2010', '2014'])
      expect(complete.get(year)).toBeGreaterThan(30);
    const renamed = years.filter((year) => year.renamed.length > 0);
    expect(renamed.map(({ timePeriod }) => timePeriod)).toEqual(['2010', '2009', '2008']);
    expect(renamed[0]?.renamed.map(({ to }) => to).sort()).toEqual(
      italian.filter((code) => /IT[HI]/.test(code)).sort(),
    );
  });

  test('the codes of NUTS that the whole LFS table bears are all known or listed', async () => {
    const { years } = recodeRegions((await readReal('lfst_r_lfe2en2')).table, RECODING);
    expect(years.every(({ covered }) => covered > 150)).toBe(true);
  });

  test('today’s TSV header of the accounts is read with its overlapping activities left out', async () => {
    const bytes = readFileSync(
      path.join(folder, 'specimens/nama_10r_3empers.new-header.sample.tsv'),
    );
    const result = await read(bytes, { ...KNOWN, profile: profileOf('nama_10r_3empers') });
    const row = rowsOf(result).find(
      ({ geo, activity, timePeriod }) =>
        geo === 'ITH3' && activity === 'O-Q' && timePeriod === '1995',
    );
    expect(row?.value).toBe(302_800);
  });

  test('an old JSON answer is parsed', () => {
    const text = readFileSync(path.join(folder, 'specimens/json-stat-1-old.json'), 'utf8');
    const cube = parseJsonStat(text, { file: 'old' }, { dimensions: 16, cubeCells: 100 });
    expect([cube.dataset, cube.cells, cube.valueAt(67), cube.statusAt(68)]).toEqual([
      'nama_gdp_c',
      69,
      25_600,
      ':',
    ]);
  });
});
