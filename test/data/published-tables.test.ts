import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/schema/parse-csv.ts';
import { parsePublishedTable, type PublishedTable } from '../../src/schema/published-tables.ts';
import { ecosystemRowSchema, naceRowSchema } from '../../src/schema/reference.ts';
import { ITALIAN_REGIONS } from './extract-cells.ts';
import { dataText } from './input-files.ts';

const table = (id: string) =>
  parsePublishedTable(dataText(`content/published-tables/${id}.json`), `${id}.json`);
const one = table('table-1');
const two = table('table-2');

const counted = ({ rows }: PublishedTable) => rows.reduce((sum, row) => sum + row.count, 0);
const named = ({ rows }: PublishedTable) => rows.reduce((sum, row) => sum + row.listed.length, 0);
const region = ({ rows }: PublishedTable, geo: string) => rows.find((row) => row.geo === geo)!;
const activities = (source: PublishedTable, geo: string) =>
  region(source, geo).listed.map((entry) => entry.activity);

describe('Tables 1 and 2 of the factsheet', () => {
  it('name the 21 regions in the order of their codes', () => {
    for (const each of [one, two]) {
      expect(each.rows.map((row) => row.geo)).toEqual(ITALIAN_REGIONS);
    }
  });

  it('count 94 and 19, which is what the text of the document says', () => {
    expect([counted(one), counted(two)]).toEqual([94, 19]);
    expect([one.printed_total, two.printed_total]).toEqual([94, 19]);
  });

  it('name 80 and 20', () => {
    expect([named(one), named(two)]).toEqual([80, 20]);
  });

  it('disagree with themselves in Sardinia and Campania only', () => {
    // Table 1 names at most five; Table 2 has no region with more than two.
    const odd = (source: PublishedTable) =>
      source.rows
        .filter((row) => row.listed.length !== Math.min(5, row.count))
        .map((row) => [row.geo, row.count, row.listed.length]);
    expect(odd(one)).toEqual([['ITG2', 4, 3]]);
    expect(odd(two)).toEqual([['ITF3', 0, 1]]);
    expect(activities(two, 'ITF3')).toEqual(['textile']);
  });

  it('give the rows as printed', () => {
    expect(activities(one, 'ITC1')).toEqual(['T97', 'C14', 'M74', 'C28', 'K64']);
    expect(activities(one, 'ITC3')).toEqual(['T97', 'H52', 'S96', 'H49', 'M74']);
    expect(activities(one, 'ITF5')).toEqual(['E38', 'T97', 'A01']);
    expect(activities(one, 'ITH1')).toEqual(['I56', 'T97', 'I55', 'A01']);
    expect(activities(one, 'ITI4')).toEqual(['T97', 'J63', 'S96', 'M74', 'M69']);
    expect(activities(two, 'ITF5')).toEqual(['textile', 'agri-food']);
    expect(activities(two, 'ITH1')).toEqual(['tourism', 'textile']);
    expect(region(one, 'ITG2').count).toBe(4);
    expect(region(two, 'ITC3')).toMatchObject({ count: 0, listed: [] });
  });

  it('keep the labels beside the codes, variants included', () => {
    const labels = (code: string) =>
      new Set(
        one.rows
          .flatMap((row) => row.listed)
          .filter((entry) => entry.activity === code)
          .map((entry) => entry.label),
      );
    expect(labels('A01').size).toBe(3);
    expect(labels('C28').size).toBe(2);
    expect(labels('I56').size).toBe(2);
  });

  it('T97 is named in 21 regions, S96 in 12, Textile in 14', () => {
    const regions = (source: PublishedTable, activity: string) =>
      source.rows.filter((row) => row.listed.some((entry) => entry.activity === activity)).length;
    expect([regions(one, 'T97'), regions(one, 'S96'), regions(two, 'textile')]).toEqual([
      21, 12, 14,
    ]);
  });

  it('name only divisions and ecosystems that exist, in the region’s list once', () => {
    const divisions = parseCsv(dataText('reference/nace-r2.csv'), 'nace-r2.csv', naceRowSchema)
      .filter((row) => row.level === 'division')
      .map((row) => row.code);
    const ecosystems = parseCsv(
      dataText('reference/ecosystems.csv'),
      'ecosystems.csv',
      ecosystemRowSchema,
    );
    for (const [source, known] of [
      [one, divisions],
      [two, ecosystems.map((row) => row.id)],
    ] as const) {
      for (const row of source.rows) {
        const list = row.listed.map((entry) => entry.activity);
        expect(list.filter((activity) => !known.includes(activity))).toEqual([]);
        expect(new Set(list).size).toBe(list.length);
      }
    }
    // Labels of ecosystems are names or recorded aliases of the ecosystem they stand for.
    for (const entry of two.rows.flatMap((row) => row.listed)) {
      const ecosystem = ecosystems.find((row) => row.id === entry.activity)!;
      expect([ecosystem.name_en, ...ecosystem.aliases.split(' | ')]).toContain(entry.label);
    }
  });

  it('a rank out of order is refused with the name of the file', () => {
    const broken = structuredClone(one);
    broken.rows[0]!.listed[0]!.rank = 2;
    expect(() => parsePublishedTable(JSON.stringify(broken), 'broken.json')).toThrow(
      /INVALID_FIELD at broken\.json/,
    );
  });
});
