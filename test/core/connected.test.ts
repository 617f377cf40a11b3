import { expect, it } from 'vitest';
import { isConnected } from '../../src/core/connected.ts';

const table = (...rows: string[]) => rows.map((row) => row.split('').map((cell) => cell === '1'));

it('holds where every region is reached from the first', () => {
  expect(isConnected(table('110', '011'))).toBe(true);
});

it('fails where two groups share no activity', () => {
  expect(isConnected(table('1100', '0011'))).toBe(false);
});

it('fails with an empty row, an empty column or an empty table', () => {
  expect(isConnected(table('11', '00'))).toBe(false);
  expect(isConnected(table('10', '10'))).toBe(false);
  expect(isConnected([])).toBe(false);
});
