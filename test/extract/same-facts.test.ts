import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/extract/read-extract.ts';
import { read, rowsOf } from './reading.ts';

const FILES: [string, string, Partial<ReadOptions>][] = [
  ['new-header.tsv', 'tsv', {}],
  ['old-header.tsv', 'tsv', {}],
  ['sdmx-csv-1.0.csv', 'sdmx-csv', {}],
  ['sbs_r_nuts06_r2__custom_1234567_linear_2_0.csv', 'sdmx-csv', {}],
  ['sbs_r_nuts06_r2_1_Data.csv', 'data-browser-csv', {}],
  ['json-stat-2.0.json', 'json-stat', {}],
  ['json-stat-1-old.json', 'json-stat', {}],
  [
    'special-extraction.csv',
    'mapped-csv',
    {
      mapping: {
        geo: 'REGIONE',
        nace_r2: 'ATECO',
        time: 'ANNO',
        value: 'OCCUPATI',
        flag: 'NOTA',
        indic_sb: '=V16110',
      },
    },
  ],
];

const FACTS = [
  'C15 ITC1 2014 unreliable_withheld',
  'C15 ITC1 2015 1234',
  'C15 ITH2 2014 confidential',
  'C15 ITH2 2015 0',
  'C15 ITI1 2014 44123',
  'C15 ITI1 2015 not_available',
];

describe('the same facts', () => {
  test.each(FILES)('are read from %s', async (name, format, options) => {
    const bytes = readFileSync(new URL(`../fixtures/extract/${name}`, import.meta.url));
    for (const content of [bytes, gzipSync(bytes)]) {
      const result = await read(content, { emptyCells: 'not_available', ...options });
      expect(result.format).toBe(format);
      const facts = rowsOf(result).map(
        ({ activity, geo, timePeriod, value, missingReason }) =>
          `${activity} ${geo} ${timePeriod} ${String(missingReason ?? value)}`,
      );
      expect(facts.sort()).toEqual(FACTS);
      const { cells, values, unavailable, suppressed, rejected, filteredOut } = result.counts;
      expect([values, unavailable, suppressed, rejected]).toEqual([3, 1, 2, 0]);
      expect(cells).toBe(6 + filteredOut);
    }
  });
});
