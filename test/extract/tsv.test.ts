import { describe, expect, test } from 'vitest';
import { LFS, profileOf, read, refusal, rowsOf } from './reading.ts';

const HEADER = 'freq,nace_r2,indic_sb,geo\\TIME_PERIOD\t2014 \t2015 ';
const file = (...lines: string[]): string => `${[HEADER, ...lines].join('\r\n')}\r\n`;

describe('bulk TSV', () => {
  test('each cell is one observation with the place of its column', async () => {
    const result = await read(file('A,C15,V16110,ITI1\t31234 \t123 b'));
    expect(result.format).toBe('tsv');
    expect(rowsOf(result)).toMatchObject([
      { geo: 'ITI1', activity: 'C15', timePeriod: '2014', value: 31234, line: 2, column: 2 },
      { timePeriod: '2015', value: 123, obsFlag: 'b', line: 2, column: 3 },
    ]);
  });

  test('not available, suppressed, unreliable, zero and no observation stay five things', async () => {
    const result = await read(
      file(
        'A,C15,V16110,ITI1\t: \t: @C',
        'A,C16,V16110,ITI1\t: u\t0 ',
        'A,C17,V16110,ITI1\t\t 1 ',
        'A,C18,V16110,ITI1\t: bcu\t: bd',
      ),
    );
    // ` 1 ` is an empty value with the flag `1`, which is none: rejected, not read as 1.
    expect(result.dropped).toEqual([
      { line: 4, column: 3, reason: 'a flag that is no flag', text: '1' },
    ]);
    expect(rowsOf(result).map(({ value, missingReason }) => missingReason ?? value)).toEqual([
      'not_available',
      'confidential',
      'unreliable_withheld',
      0,
      'confidential',
      'not_available',
    ]);
    // 8 cells: 1 value, 3 unavailable (two `:` and the empty one), 3 suppressed, 1 rejected.
    expect(result.counts).toMatchObject({
      cells: 8,
      values: 1,
      unavailable: 3,
      suppressed: 3,
      rejected: 1,
    });
  });

  test.each([
    ['12 b@C', 12, 'b', 'C'],
    ['12 @P', 12, '', 'P'],
    ['12 bdep', 12, 'bdep', ''],
    ['0n', 0, 'n', ''],
    ['12', 12, '', ''],
  ])('the cell %s', async (cell, value, obsFlag, confStatus) => {
    const [row] = rowsOf(await read(file(`A,C15,V16110,ITI1\t${cell}\t: `)));
    expect(row).toMatchObject({ value, obsFlag, confStatus });
  });

  test.each([
    '12b',
    '1 2',
    '12  b',
    '12 B',
    '12 b@',
    '12 b@c',
    '12 b@CC',
    '1e5 ',
    '12,5 ',
    '--',
    '::',
    '1n',
  ])('the cell %s is rejected', async (cell) => {
    const result = await read(file(`A,C15,V16110,ITI1\t${cell}\t7 `));
    expect(result.dropped).toHaveLength(1);
    expect(result.dropped[0]).toMatchObject({ line: 2, column: 2 });
    expect(rowsOf(result).map(({ value }) => value)).toEqual([7]);
  });

  test('a table without activities is read as TOTAL', async () => {
    const content =
      'freq,unit,sex,age,geo\\TIME_PERIOD\t2015 \nA,THS,T,Y_GE15,ITI1\t65.1 \nA,THS,F,Y_GE15,ITI1\t30 \n';
    const result = await read(content, { profile: profileOf('lfst_r_lfe2emp') });
    expect(rowsOf(result)).toMatchObject([{ activity: 'TOTAL', value: 65100 }]);
    const filtered = await read(content, {
      profile: profileOf('lfst_r_lfe2emp'),
      activities: new Set(['A']),
    });
    expect(filtered.counts).toMatchObject({ cells: 2, filteredOut: 2 });
  });

  test('overlapping ages are pinned, and a file without sex holds both', async () => {
    const content =
      'unit,nace_r2,age,geo\\time\t2015 \nTHS,A,Y15-64,ITI1\t60 \nTHS,A,Y_GE15,ITI1\t65.1 \n';
    expect(rowsOf(await read(content, { profile: LFS })).map(({ value }) => value)).toEqual([
      65100,
    ]);
  });

  test.each([
    ['RAGGED_LINE', file('A,C15,V16110,ITI1\t1 ')],
    ['RAGGED_LINE', file('A,C15,V16110,ITI1\t1 \t2 \t3 ')],
    ['RAGGED_LINE', file('A,C15,V16110\t1 \t2 ')],
    ['RAGGED_LINE', file('A,C15,V16110,ITI1,X\t1 \t2 ')],
    ['RAGGED_LINE', file('A,C15,V11110,ITI1\t1 ', 'A,C15,V16110,ITI1\t1 \t2 ')],
    ['RAGGED_LINE', file('A,C15,V16110,ITI1')],
    ['COLUMN_TWICE', 'nace_r2,indic_sb,geo\\time\t2014 \t2014 \nC15,V16110,ITI1\t1 \t2 \n'],
    ['COLUMN_TWICE', 'nace_r2,indic_sb,geo,geo\\time\t2014 \nC15,V16110,ITI1,ITI1\t1 \n'],
    ['PERIOD_NOT_UNDERSTOOD', 'nace_r2,indic_sb,geo\\time\t2014M01 \nC15,V16110,ITI1\t1 \n'],
    ['MISSING_COLUMN', 'nace_r2,geo\\time\t2014 \nC15,ITI1\t1 \n'],
    ['UNKNOWN_DIMENSION', 'unit,nace_r2,indic_sb,geo\\time\t2014 \nPER,C15,V16110,ITI1\t1 \n'],
    ['DUPLICATE_CELL', file('A,C15,V16110,ITI1\t1 \t2 ', 'A,C15,V16110,ITI1\t1 \t2 ')],
    ['TRUNCATED_FILE', file('A,C15,V16110,ITI1\t1 \t2 ').slice(0, -2)],
    ['EMPTY_FILE', file()],
    ['CODE_NOT_UNDERSTOOD', file('A,C15,V16110,IT#1\t1 \t2 ')],
    ['CODE_NOT_UNDERSTOOD', file('A,C15,V16110,\t1 \t2 ')],
  ])('%s is refused', async (code, content) => {
    expect((await refusal(read(content))).code).toBe(code);
  });
});
