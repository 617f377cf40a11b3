import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/schema/parse-csv.ts';
import * as rows from '../../src/schema/reference.ts';
import { extractCells, ITALIAN_REGIONS, LFS, SBS } from './extract-cells.ts';
import { dataFiles, dataText } from './input-files.ts';

type RowSchema = Parameters<typeof parseCsv>[2];
const read = <Row extends RowSchema>(file: string, schema: Row) =>
  parseCsv(dataText(`reference/${file}`), file, schema);

const nace = read('nace-r2.csv', rows.naceRowSchema);
const nace21 = read('nace-r2-1.csv', rows.naceRowSchema);
const nuts = read('nuts2.csv', rows.nutsRowSchema);
const changes = read('nuts-changes.csv', rows.nutsChangeRowSchema);
const countries = read('countries.csv', rows.countryRowSchema);
const ecosystems = read('ecosystems.csv', rows.ecosystemRowSchema);
const flags = read('flags.csv', rows.flagRowSchema);

const codes = (list: readonly { code: string }[]) => list.map((row) => row.code).sort();
const atLevel = (list: readonly rows.NaceRow[], level: string) =>
  list.filter((row) => row.level === level);

describe('NACE', () => {
  it('Rev. 2 has 21 sections and 88 divisions, and the LFS five groups of sections', () => {
    expect(atLevel(nace, 'section')).toHaveLength(21);
    expect(atLevel(nace, 'division')).toHaveLength(88);
    expect(codes(atLevel(nace, 'section_group'))).toEqual(['B-E', 'G-I', 'M_N', 'O-Q', 'R-U']);
  });

  it('Rev. 2.1 has 22 sections and 87 divisions, and no division 45', () => {
    expect(atLevel(nace21, 'section')).toHaveLength(22);
    expect(atLevel(nace21, 'division')).toHaveLength(87);
    expect(nace21.filter((row) => row.code.endsWith('45'))).toEqual([]);
  });

  for (const [name, list] of Object.entries({ 'Rev. 2': nace, 'Rev. 2.1': nace21 })) {
    it(`${name} names every code once, and every section of a division`, () => {
      expect(new Set(codes(list)).size).toBe(list.length);
      const sections = codes(atLevel(list, 'section'));
      for (const row of atLevel(list, 'division')) {
        expect(row.parent, row.code).toBe(row.code[0]);
        expect(sections).toContain(row.parent);
      }
    });

    it(`${name} has short labels of at most 32 characters in both languages`, () => {
      for (const row of list) {
        for (const label of [row.short_en, row.short_it]) {
          expect(label.length, label).toBeGreaterThan(0);
          expect(label.length, label).toBeLessThanOrEqual(32);
        }
      }
    });

    it(`${name} has no two activities of one level with the same short label`, () => {
      for (const level of ['section', 'section_group', 'division']) {
        for (const language of ['short_en', 'short_it'] as const) {
          const labels = atLevel(list, level).map((row) => row[language]);
          expect(new Set(labels).size).toBe(labels.length);
        }
      }
    });

    it(`${name} writes titles in sentence case, without capitals throughout or stray spaces`, () => {
      for (const row of list) {
        for (const text of [row.title_en, row.title_it, row.short_en, row.short_it]) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/ {2}|[A-Z]{4}|'/);
        }
      }
    });
  }

  it('Rev. 2 has an Italian title for every code; Rev. 2.1 for all but section U', () => {
    expect(nace.filter((row) => row.title_it === '')).toEqual([]);
    expect(codes(nace21.filter((row) => row.title_it === ''))).toEqual(['U']);
  });

  it('the correspondence names exactly the divisions of both revisions', () => {
    const [, ...lines] = dataText('reference/nace-r2-r21-divisions.csv').trim().split('\n');
    const pairs = lines.map((line) => line.split(','));
    const column = (index: number) => [...new Set(pairs.map((pair) => pair[index]!))].sort();
    expect(column(0)).toEqual(codes(atLevel(nace, 'division')));
    expect(column(1)).toEqual(codes(atLevel(nace21, 'division')));
    expect(pairs).toHaveLength(156);
  });

  it('32 of the 88 divisions keep all their classes in one division and receive none', () => {
    const [, ...lines] = dataText('reference/nace-r2-r21-divisions.csv').trim().split('\n');
    const pairs = lines.map((line) => line.split(','));
    const count = (index: number, code: string) =>
      pairs.filter((pair) => pair[index] === code).length;
    const clean = pairs.filter((pair) => count(0, pair[0]!) === 1 && count(1, pair[1]!) === 1);
    expect(clean).toHaveLength(32);
  });
});

describe('every activity of the extracts has a row', () => {
  it('the sections and divisions of sbs_r_nuts06_r2', () => {
    const known = new Set(codes(nace));
    const cells = extractCells(SBS, 'sbs_r_nuts06_r2.sdmx.csv');
    expect([...new Set(cells.map((cell) => cell.nace_r2))].filter((a) => !known.has(a))).toEqual(
      [],
    );
  });

  it('the groups of lfst_r_lfe2en2, apart from TOTAL and NRP; and every group is used', () => {
    const cells = extractCells(LFS, 'lfst_r_lfe2en2.sdmx.csv');
    const used = new Set(cells.map((cell) => cell.nace_r2));
    const known = new Set(codes(nace));
    expect([...used].filter((a) => !known.has(a)).sort()).toEqual(['NRP', 'TOTAL']);
    expect(codes(atLevel(nace, 'section_group')).filter((group) => !used.has(group))).toEqual([]);
  });
});

describe('NUTS 2', () => {
  it('has 240, 242 and 244 codes in the versions 2016, 2021 and 2024', () => {
    expect(nuts.filter((row) => row.nuts_2016)).toHaveLength(240);
    expect(nuts.filter((row) => row.nuts_2021)).toHaveLength(242);
    expect(nuts.filter((row) => row.nuts_2024)).toHaveLength(244);
    expect(new Set(codes(nuts)).size).toBe(nuts.length);
  });

  it('every code belongs to a member of EU27_2020 and to a version; none is extra-regio', () => {
    const members = new Set(codes(countries.filter((row) => row.eu27_2020)));
    for (const row of nuts) {
      expect(members.has(row.country), row.code).toBe(true);
      expect(row.code.startsWith(row.country)).toBe(true);
      expect(row.nuts_2016 || row.nuts_2021 || row.nuts_2024).toBe(true);
      expect(row.code.endsWith('ZZ')).toBe(false);
    }
    expect(new Set(nuts.map((row) => row.country)).size).toBe(27);
  });

  it('the 21 Italian regions are the regions of both extracts, in all versions, with names', () => {
    const italy = nuts.filter((row) => row.country === 'IT');
    expect(codes(italy)).toEqual(ITALIAN_REGIONS);
    for (const [folder, file] of [
      [SBS, 'sbs_r_nuts06_r2.sdmx.csv'],
      [LFS, 'lfst_r_lfe2en2.sdmx.csv'],
    ] as const) {
      const regions = extractCells(folder, file).filter((cell) => /^IT../.test(cell.geo));
      expect([...new Set(regions.map((cell) => cell.geo))].sort()).toEqual(ITALIAN_REGIONS);
    }
    for (const row of italy) {
      expect(row.nuts_2016 && row.nuts_2021 && row.nuts_2024).toBe(true);
      expect(row.name_en).not.toBe('');
      expect(row.name_it).not.toBe('');
    }
    expect(italy.filter((row) => row.name_de !== '').map((row) => row.code)).toEqual(['ITH1']);
  });

  it('the changes explain every code that comes or goes between 2016, 2021 and 2024', () => {
    for (const [from, to] of [
      ['2016', '2021'],
      ['2021', '2024'],
    ] as const) {
      const has = (row: rows.NutsRow, version: string) =>
        row[`nuts_${version}` as 'nuts_2016' | 'nuts_2021' | 'nuts_2024'];
      const step = changes.filter((row) => row.from_version === from && row.to_version === to);
      const gone = nuts.filter((row) => has(row, from) && !has(row, to));
      const come = nuts.filter((row) => !has(row, from) && has(row, to));
      expect([...new Set(step.map((row) => row.from_code))].sort()).toEqual(codes(gone));
      expect([...new Set(step.map((row) => row.to_code))].sort()).toEqual(codes(come));
    }
  });

  it('ITD1–5 and ITE1–4 became ITH1–5 and ITI1–4 in the same order', () => {
    const italy = changes.filter((row) => row.from_version === '2006');
    expect(italy.map((row) => [row.from_code, row.to_code, row.kind])).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => [`ITD${n}`, `ITH${n}`, 'renamed']),
      ...[1, 2, 3, 4].map((n) => [`ITE${n}`, `ITI${n}`, 'renamed']),
    ]);
  });
});

describe('countries and flags', () => {
  it('27 members today, 28 with the United Kingdom; Greece is EL', () => {
    expect(countries.filter((row) => row.eu27_2020)).toHaveLength(27);
    const left = countries.filter((row) => row.eu28 && !row.eu27_2020);
    expect(codes(left)).toEqual(['UK']);
    expect(codes(countries)).toContain('EL');
  });

  it('has today’s flags, the older letters, and the confidentiality statuses, each once', () => {
    const of = (column: string) =>
      flags
        .filter((row) => row.column === column)
        .map((row) => row.code)
        .join('');
    expect(of('OBS_FLAG')).toBe('bcdefimnprsuz');
    expect(of('CONF_STATUS')).toBe('CNP');
    expect(flags.filter((row) => row.label_en === '' || row.label_it === '')).toEqual([]);
  });
});

describe('files', () => {
  it('every table has its heading in the README', () => {
    const readme = dataText('README.md');
    for (const file of dataFiles('reference').filter((name) => name.endsWith('.csv'))) {
      expect(readme).toContain(`### reference/${file}\n`);
    }
  });

  it('14 ecosystems, each with an Italian name; no alias stands for two of them', () => {
    expect(ecosystems).toHaveLength(14);
    const names = ecosystems.flatMap((row) => [
      row.name_en,
      ...row.aliases.split(' | ').filter((alias) => alias !== ''),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });
});
