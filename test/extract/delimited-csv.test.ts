import { describe, expect, test } from 'vitest';
import { bytesOf, profileOf, read, refusal, rowsOf } from './reading.ts';

const SPECIAL = {
  profile: profileOf('lfs_special_extraction'),
  mapping: {
    geo: 'REGION',
    nace_r2: 'ATECO',
    value: 'OCC',
    time: '=2019',
    unit: '=THS',
    sex: '=T',
    age: '=Y_GE15',
  },
};

describe('CSV read through a mapping', () => {
  test('columns are found by name, constants stand for columns that are not there', async () => {
    const result = await read('ATECO;REGION;OCC\nC15;ITI1;44,1\n01;ITI1;2\n', {
      ...SPECIAL,
      decimalMark: ',',
    });
    expect(result.format).toBe('mapped-csv');
    expect(rowsOf(result)).toMatchObject([
      { activity: 'C15', geo: 'ITI1', timePeriod: '2019', value: 44100, line: 2, column: 3 },
      { activity: 'A01', value: 2000 },
    ]);
  });

  test('a place is a line of the file, also below a field of several lines', async () => {
    const content = 'ATECO,REGION,OCC,NOTE\nC15,ITI1,1,"one\ntwo"\nC16,ITI1,x,\n';
    const result = await read(content, SPECIAL);
    expect(rowsOf(result)).toMatchObject([{ activity: 'C15', line: 2 }]);
    expect(result.dropped).toMatchObject([{ line: 4, column: 3, text: 'x' }]);
  });

  test('a decimal comma that nobody declared is rejected', async () => {
    const result = await read('ATECO;REGION;OCC\nC15;ITI1;44,1\n', SPECIAL);
    expect(result.dropped).toEqual([{ line: 2, column: 3, reason: 'not a number', text: '44,1' }]);
  });

  test.each([
    ['MISSING_COLUMN', 'ATECO,REGIONE,OCC\nC15,ITI1,1\n'],
    ['COLUMN_TWICE', 'ATECO,REGION,OCC,OCC\nC15,ITI1,1,1\n'],
    ['DUPLICATE_CELL', 'ATECO,REGION,SEX,OCC\nC15,ITI1,M,1\nC15,ITI1,F,1\n'],
    ['LABELS_WITHOUT_CODES', 'ATECO,REGION,OCC\nC15,Valle d’Aosta,1\n'],
    ['UNKNOWN_ACTIVITY', 'ATECO,REGION,OCC\n1,ITI1,1\n'],
    ['RAGGED_LINE', 'ATECO,REGION,OCC\nC15,ITI1\n'],
    ['QUOTE_NOT_CLOSED', 'ATECO,REGION,OCC\nC15,"ITI1,1\n'],
    ['BLANK_LINE', 'ATECO,REGION,OCC\n\nC15,ITI1,1\n'],
    ['TRUNCATED_FILE', 'ATECO,REGION,OCC\nC15,ITI1,1'],
    ['EMPTY_FILE', 'ATECO,REGION,OCC\n'],
  ])('%s is refused', async (code, content) => {
    expect((await refusal(read(content, SPECIAL))).code).toBe(code);
  });

  test('bytes that are no UTF-8 are refused, not guessed', async () => {
    const latin1 = new Uint8Array([...bytesOf('ATECO,REGION,OCC\nC15,Citt'), 0xe0, 0x0a]);
    expect((await refusal(read(latin1, SPECIAL))).code).toBe('NOT_UTF8');
  });
});

describe('an old Data Browser export', () => {
  const row = (value: string): string =>
    `"TIME","GEO","NACE_R2","INDIC_SB","Value"\n"2015","ITI1","C15","V16110","${value}"\n`;

  test('commas between thousands are taken off where they stand right', async () => {
    expect(rowsOf(await read(row('1,234,567')))[0]?.value).toBe(1234567);
    expect(await read(row('1,23'))).toMatchObject({ counts: { rejected: 1 } });
  });

  test('names instead of codes are refused', async () => {
    const error = await refusal(read(row('1').replace('ITI1', 'Toscana (NUTS 2021)')));
    expect(error.code).toBe('LABELS_WITHOUT_CODES');
  });
});
