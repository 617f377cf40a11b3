import { describe, expect, test } from 'vitest';
import { read, refusal, rowsOf } from './reading.ts';

function cube(changes: object = {}): string {
  const dimension = (...codes: string[]): object => ({
    category: { index: Object.fromEntries(codes.map((code, position) => [code, position])) },
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['freq', 'nace_r2', 'indic_sb', 'geo', 'time'],
    size: [1, 2, 1, 1, 2],
    dimension: {
      freq: dimension('A'),
      nace_r2: dimension('C15', 'C16'),
      indic_sb: dimension('V16110'),
      geo: dimension('ITI1'),
      time: dimension('2014', '2015'),
    },
    value: { 0: 10, 3: 13 },
    status: { 1: '|C', 3: 'p|P' },
    extension: { id: 'SBS_R_NUTS06_R2' },
    ...changes,
  });
}

describe('JSON-stat', () => {
  test('cells lie in row-major order, the last dimension fastest', async () => {
    const result = await read(cube());
    expect(
      rowsOf(result).map(({ activity, timePeriod, value, missingReason, line }) => [
        activity,
        timePeriod,
        missingReason ?? value,
        line,
      ]),
    ).toEqual([
      ['C15', '2014', 10, 1],
      ['C15', '2015', 'confidential', 2],
      ['C16', '2014', 'not_published_unspecified', 3],
      ['C16', '2015', 13, 4],
    ]);
    expect(rowsOf(result)[3]).toMatchObject({ obsFlag: 'p', confStatus: 'P' });
  });

  test('arrays, an index without objects and one status for all say the same', async () => {
    const arrays = await read(
      cube({ value: [10, null, null, 13], status: [null, '|C', null, 'p|P'] }),
    );
    expect(rowsOf(arrays)).toEqual(rowsOf(await read(cube())));
    const all = await read(cube({ status: 'p' }));
    expect(rowsOf(all).map(({ obsFlag }) => obsFlag)).toEqual(['p', 'p', 'p', 'p']);
  });

  test('a wholly suppressed answer is data, one with neither value nor status is none', async () => {
    const suppressed = await read(
      cube({ value: {}, status: { 0: '|C', 1: '|C', 2: '|C', 3: '|C' } }),
    );
    expect(suppressed.counts).toMatchObject({ cells: 4, suppressed: 4 });
    expect((await refusal(read(cube({ value: {}, status: {} })))).code).toBe('EMPTY_FILE');
    const without = cube({ value: {}, status: undefined });
    expect((await refusal(read(without))).code).toBe('EMPTY_FILE');
  });

  test('a value that is no plain number is rejected', async () => {
    const content = cube({ value: { 0: '10', 1: -1, 2: 1e21 }, status: { 3: 'P!' } });
    const result = await read(content);
    expect(result.counts).toMatchObject({ cells: 4, rejected: 4 });
  });

  test.each([
    ['JSON_DAMAGED', cube().slice(0, -4)],
    ['JSON_STAT_NOT_UNDERSTOOD', '{"a":1}\n'],
    ['JSON_STAT_NOT_UNDERSTOOD', cube({ size: [1, 2, 1, 1, 1], value: [1, 2], status: {} })],
    ['JSON_STAT_NOT_UNDERSTOOD', cube({ size: [1, 2, 1, 1] })],
    ['JSON_STAT_NOT_UNDERSTOOD', cube({ value: { 4: 1 } })],
    ['JSON_STAT_NOT_UNDERSTOOD', cube({ value: { __proto__x: 1 } })],
    ['JSON_STAT_NOT_UNDERSTOOD', cube({ value: [1, 2] })],
    ['CUBE_TOO_LARGE', cube({ size: [1000, 1000, 1000, 1, 1] })],
    ['TOO_MANY_DIMENSIONS', cube({ id: Array(17).fill('a'), size: Array(17).fill(1) })],
    ['DATASET_DIFFERS', cube({ extension: { id: 'NAMA_10_GDP' } })],
    [
      'COLUMN_TWICE',
      cube({
        id: ['freq', 'nace_r2', 'geo', 'geo'],
        size: [1, 2, 1, 1],
        value: [1, 2],
        status: 'p',
      }),
    ],
  ])('%s is refused', async (code, content) => {
    expect((await refusal(read(content))).code).toBe(code);
  });

  test('__proto__ is a key like another', async () => {
    const content = cube().replace('"ITI1"', '"__proto__"');
    expect(rowsOf(await read(content)).map(({ geo }) => geo)).toEqual(Array(4).fill('__proto__'));
  });
});
