import { describe, expect, it } from 'vitest';
import { editionSchema } from '../../src/schema/edition.ts';
import { extractMetaSchema } from '../../src/schema/extract-meta.ts';
import { parseCsv } from '../../src/schema/parse-csv.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import { countryRowSchema, naceRowSchema } from '../../src/schema/reference.ts';
import { extractCells, LFS, SBS } from './extract-cells.ts';
import { dataFiles, dataText } from './input-files.ts';

const editions = dataFiles('editions').map((file) =>
  parseJson(dataText(`editions/${file}`), file, editionSchema),
);
const computed = editions.filter((edition) => edition.kind === 'computed');
const byId = (id: string) => computed.find((edition) => edition.id === id)!;
const countries = parseCsv(dataText('reference/countries.csv'), 'countries.csv', countryRowSchema);
const nace = parseCsv(dataText('reference/nace-r2.csv'), 'nace-r2.csv', naceRowSchema);

describe('editions', () => {
  it('are three, each in the file of its name, each with its heading in the README', () => {
    expect(editions.map((edition) => `${edition.id}.json`)).toEqual(dataFiles('editions'));
    expect(editions.map((edition) => edition.id)).toEqual(['eccp-2023', 'lfs-2015', 'sbs-2015']);
    for (const edition of editions) {
      expect(dataText('README.md')).toContain(`### editions/${edition.id}.json\n`);
    }
  });

  it('all apply the rule of the factsheet: above 1.5, at least 1 %', () => {
    for (const edition of editions) {
      expect([edition.lq_threshold, edition.min_share]).toEqual([1.5, 0.01]);
    }
  });

  it('agree with the birth certificate of their extract on measure, unit and classification', () => {
    for (const edition of computed) {
      const file = `extracts/${edition.employment.extract}/extract.meta.json`;
      const meta = parseJson(dataText(file), file, extractMetaSchema);
      expect([edition.measure, edition.unit, edition.nuts_version, edition.nace_revision]).toEqual([
        meta.measure,
        meta.unit,
        meta.nuts_version,
        meta.nace_revision,
      ]);
    }
  });

  it('name only extracts, weights and levels that exist', () => {
    for (const edition of computed) {
      const { employment, totals, supplements, ecosystem_weights: weights } = edition;
      for (const { extract } of [employment, totals, ...supplements]) {
        expect(dataFiles('extracts')).toContain(extract);
      }
      if (weights !== null) {
        expect(dataFiles('reference')).toContain(`ecosystem-weights-${weights}.csv`);
      }
      const levels = new Set<string>(nace.map((row) => row.level));
      expect(employment.levels.filter((level) => !levels.has(level))).toEqual([]);
    }
  });

  it('sbs-2015 sums the 27 members of today, each of which is in the extract', () => {
    const { reference_area: area } = byId('sbs-2015');
    if (area.kind !== 'sum_of_members') throw new Error(area.kind);
    const members = countries.filter((row) => row.eu27_2020).map((row) => row.code);
    expect(area.members).toEqual(members.sort());
    const geos = new Set(extractCells(SBS, 'sbs_r_nuts06_r2.sdmx.csv').map((cell) => cell.geo));
    expect(area.members.filter((code) => !geos.has(code))).toEqual([]);
  });

  it('sbs-2015 takes agriculture, forestry and fishing from section A of the survey', () => {
    const [supplement, ...others] = byId('sbs-2015').supplements;
    expect(others).toEqual([]);
    const section = nace.filter((row) => row.parent === supplement?.activity);
    expect(section.map((row) => row.code)).toEqual(supplement?.divisions);
    expect(supplement?.reference_less).toEqual(['NRP']);
  });

  it('lfs-2015 is EU28 less the United Kingdom, NRP off the reference totals, no ecosystems', () => {
    const edition = byId('lfs-2015');
    expect(edition.reference_area).toEqual({
      kind: 'difference',
      code: 'EU27_2020',
      plus: 'EU28',
      minus: ['UK'],
    });
    expect(edition.totals.less).toEqual(['NRP']);
    expect(edition.ecosystem_weights).toBeNull();
    const cells = extractCells(LFS, 'lfst_r_lfe2en2.sdmx.csv');
    for (const geo of ['EU28', 'UK']) {
      expect(
        cells.filter(
          (cell) => cell.nace_r2 === 'NRP' && cell.geo === geo && cell.TIME_PERIOD === '2015',
        ),
      ).toHaveLength(1);
    }
  });

  it('the total of every region and member is published', () => {
    const cells = extractCells(LFS, 'lfst_r_lfe2en2.sdmx.csv').filter(
      (cell) => cell.nace_r2 === 'TOTAL' && cell.TIME_PERIOD === '2015',
    );
    expect(cells).toHaveLength(50); // 28 countries, 21 regions, EU28
    expect(cells.filter((cell) => cell.OBS_VALUE === '')).toEqual([]);
  });

  it('summarise themselves in one sentence in each language', () => {
    for (const edition of editions) {
      for (const text of Object.values(edition.summary)) expect(text).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });
});
