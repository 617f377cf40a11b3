import { describe, expect, test } from 'vitest';
import { read, refusal, rowsOf } from './reading.ts';

const TSV = 'freq,nace_r2,indic_sb,geo\\TIME_PERIOD\t2014 \t2015 ';
const CSV = 'freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
const tsv = (...lines: string[]): string => `${[TSV, ...lines].join('\r\n')}\r\n`;
const csv = (...lines: string[]): string => `${[CSV, ...lines].join('\r\n')}\r\n`;

describe('lines that repeat the beginning of an unwanted one', () => {
  test('are passed over and counted, and the wanted ones between them are read', async () => {
    const lines = [
      'A,B05,V11110,ITC1',
      'A,B05,V11110,ITC2',
      'A,B05,V16110,ITC1',
      'A,B05,V91110,ITC1',
      'A,B05,V91110,ITC2',
    ];
    const content = tsv(...lines.map((key, index) => `${key}\t${index} \t: `));
    for (const chunk of [1, 10, 50, 1000]) {
      const result = await read(content, {}, chunk);
      expect(result.counts).toMatchObject({ rows: 5, cells: 10, filteredOut: 8, values: 1 });
      expect(rowsOf(result)[0]).toMatchObject({ value: 2, line: 4 });
    }
  });

  test('keep the line numbers and rows of SDMX-CSV right', async () => {
    const noise = [
      'A,B05,V11110,ITC1,2014,7,,',
      'A,B05,V11110,ITC1,2015,7,b,',
      'A,B05,V11110,ITC2,2014,,,C',
    ];
    const content = csv(
      ...noise,
      'A,B05,V16110,ITC1,2014,5,,',
      ...noise,
      'A,B06,V16110,ITC1,2014,6,,',
    );
    for (const chunk of [1, 10, 50, 1000]) {
      const result = await read(content, {}, chunk);
      expect(result.counts).toMatchObject({ rows: 8, cells: 8, filteredOut: 6, values: 2 });
      expect(rowsOf(result).map(({ value, line }) => [value, line])).toEqual([
        [5, 5],
        [6, 9],
      ]);
    }
  });

  test.each([
    ['too few cells', tsv('A,B05,V11110,ITC1\t1 \t2 ', 'A,B05,V11110,ITC2\t1 ')],
    ['too many cells', tsv('A,B05,V11110,ITC1\t1 \t2 ', 'A,B05,V11110,ITC2\t1 \t2 \t3 ')],
    [
      'a wanted line merged into it',
      tsv('A,B05,V11110,ITC1\t1 \t2 ', 'A,B05,V11110,ITC2\t1 \t2 A,B05,V16110,ITC1\t5 \t6 '),
    ],
    ['too few codes', tsv('A,B05,V11110,ITC1\t1 \t2 ', 'A,B05,V11110,\t1 ')],
    ['too few fields', csv('A,B05,V11110,ITC1,2014,7,,', 'A,B05,V11110,ITC1,2015,7,')],
    ['too many fields', csv('A,B05,V11110,ITC1,2014,7,,', 'A,B05,V11110,ITC1,2015,7,,,')],
    [
      'a wanted row merged into it',
      csv('A,B05,V11110,ITC1,2014,7,,', 'A,B05,V11110,ITC1,2015,7,,A,B05,V16110,ITC1,2014,5,,'),
    ],
  ])('are refused with %s', async (_, content) => {
    const error = await refusal(read(content));
    expect(error.code).toMatch(/RAGGED_LINE|CODE_NOT_UNDERSTOOD/);
    expect(error.place.line).toBe(3);
  });

  test('are read with care when a name in quotes follows', async () => {
    const head =
      'freq,Frequency,nace_r2,Activity,indic_sb,Indicator,geo,Area,TIME_PERIOD,Time,OBS_VALUE\n';
    const row = (indicator: string, geo: string): string =>
      `A,Annual,B05,Coal,${indicator},Persons,${geo},"Bolzano, Bozen",2014,,5\n`;
    const content = head + row('V11110', 'ITH1') + row('V11110', 'ITH2') + row('V16110', 'ITH1');
    expect((await read(content)).counts).toMatchObject({ cells: 3, filteredOut: 2, values: 1 });
  });
});
