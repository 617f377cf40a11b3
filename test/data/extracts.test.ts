import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extractMetaSchema } from '../../src/schema/extract-meta.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import { extractCells, ITALIAN_REGIONS, LFS, SBS, tenths } from './extract-cells.ts';
import { dataBytes, dataFiles, dataText } from './input-files.ts';

const sbs = extractCells(SBS, 'sbs_r_nuts06_r2.sdmx.csv');
const lfs = extractCells(LFS, 'lfst_r_lfe2en2.sdmx.csv');
const unique = (values: string[]) => [...new Set(values)].sort();

describe('birth certificates', () => {
  for (const id of dataFiles('extracts')) {
    const file = `extracts/${id}/extract.meta.json`;
    const meta = parseJson(dataText(file), file, extractMetaSchema);
    const bytes = dataBytes(`extracts/${id}/${meta.file}`);

    it(`${id} carries the name of its folder, and length and checksum of its data`, () => {
      expect(meta.id).toBe(id);
      expect(bytes.length).toBe(meta.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(meta.sha256);
    });

    // What a person fetched stands beside the embedded extracts, and is not ours to describe.
    if (dataFiles(`extracts/${id}`).includes('fetch.json')) continue;

    it(`${id} is named in the README with its dataset`, () => {
      const readme = dataText('README.md');
      expect(readme).toContain(`### extracts/${id}/${meta.file}\n`);
      expect(readme).toContain(`\`${meta.dataset}\``);
    });
  }
});

describe('sbs_r_nuts06_r2, 2015', () => {
  it('has 28 countries and 21 regions times 12 sections and 68 divisions, each cell once', () => {
    expect(sbs).toHaveLength(3920); // 49 × 80
    expect(tenths(sbs).size).toBe(3920);
    const activities = unique(sbs.map((cell) => cell.nace_r2));
    expect(activities.filter((code) => code.length === 1)).toHaveLength(12);
    expect(activities.filter((code) => code.length === 3)).toHaveLength(68);
    const geos = unique(sbs.map((cell) => cell.geo));
    expect(geos.filter((code) => code.length === 4)).toEqual(ITALIAN_REGIONS);
    expect(geos.filter((code) => code.length === 2)).toHaveLength(28);
  });

  it('sums the 21 regions to Italy in every row that is complete', () => {
    const values = tenths(sbs);
    let complete = 0;
    for (const activity of unique(sbs.map((cell) => cell.nace_r2))) {
      const parts = ITALIAN_REGIONS.map((geo) => values.get(`${activity}|${geo}|2015`) ?? null);
      const italy = values.get(`${activity}|IT|2015`) ?? null;
      if (italy === null || parts.includes(null)) continue;
      complete += 1;
      expect(
        parts.reduce((sum: number, part) => sum + part!, 0),
        activity,
      ).toBe(italy);
    }
    expect(complete).toBeGreaterThan(50);
  });

  it('holds whole persons, nothing else, and no flag', () => {
    expect(sbs.filter((cell) => !/^\d*$/.test(cell.OBS_VALUE))).toEqual([]);
    expect(sbs.filter((cell) => cell.OBS_FLAG !== '' || cell['CONF_STATUS'] !== '')).toEqual([]);
  });

  it('leaves 245 cells empty', () => {
    expect(sbs.filter((cell) => cell.OBS_VALUE === '')).toHaveLength(245);
  });
});

describe('lfst_r_lfe2en2, 2014 and 2015', () => {
  const groups = ['A', 'B-E', 'F', 'G-I', 'J', 'K', 'L', 'M_N', 'O-Q', 'R-U'];

  it('has ten groups, NRP and TOTAL', () => {
    expect(unique(lfs.map((cell) => cell.nace_r2))).toEqual([...groups, 'NRP', 'TOTAL'].sort());
    expect(lfs).toHaveLength(584);
    expect(tenths(lfs).size).toBe(584);
  });

  it('gives every empty cell the flag u, and holds one decimal', () => {
    const empty = lfs.filter((cell) => cell.OBS_VALUE === '');
    expect(empty).toHaveLength(23);
    expect(unique(empty.map((cell) => cell.OBS_FLAG))).toEqual(['u']);
    expect(lfs.filter((cell) => !/^(\d+\.\d)?$/.test(cell.OBS_VALUE))).toEqual([]);
  });

  it('sums the groups to the total within 0.2 thousand where all are known', () => {
    const values = tenths(lfs);
    let complete = 0;
    for (const period of ['2014', '2015']) {
      for (const geo of [...ITALIAN_REGIONS, 'IT', 'EU28', 'UK']) {
        const parts = groups.map((group) => values.get(`${group}|${geo}|${period}`) ?? null);
        if (parts.includes(null)) continue;
        const noAnswer = values.get(`NRP|${geo}|${period}`) ?? 0;
        const sum = parts.reduce((all: number, part) => all + part!, 0) + noAnswer;
        complete += 1;
        expect(
          Math.abs(sum - values.get(`TOTAL|${geo}|${period}`)!),
          `${geo} ${period}`,
        ).toBeLessThanOrEqual(2);
      }
    }
    expect(complete).toBeGreaterThan(20);
  });

  it('sums the 21 regions to Italy within 0.3 thousand, the rounding of 21 figures', () => {
    const values = tenths(lfs);
    for (const period of ['2014', '2015']) {
      for (const activity of [...groups, 'TOTAL']) {
        const parts = ITALIAN_REGIONS.map((geo) => values.get(`${activity}|${geo}|${period}`)!);
        if (parts.includes(null as never)) continue;
        const sum = parts.reduce((all, part) => all + part, 0);
        const italy = values.get(`${activity}|IT|${period}`)!;
        expect(Math.abs(sum - italy), `${activity} ${period}`).toBeLessThanOrEqual(3);
      }
    }
  });

  it('sums the 28 countries to EU28 within 0.1 thousand in 2015 and 0.3 in 2014', () => {
    const values = tenths(lfs);
    const countries = unique(lfs.map((cell) => cell.geo)).filter((geo) => geo.length === 2);
    expect(countries).toHaveLength(28);
    const difference = (period: string) =>
      countries.reduce((sum, geo) => sum + values.get(`TOTAL|${geo}|${period}`)!, 0) -
      values.get(`TOTAL|EU28|${period}`)!;
    expect(difference('2015')).toBe(1);
    expect(difference('2014')).toBe(-3);
  });
});
