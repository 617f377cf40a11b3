import { expect, it } from 'vitest';
import { cellBar } from '../../src/charts/cell-bar.ts';
import { faults } from './well-formed.ts';

it('a bar is as long as its value is to the maximum', () => {
  // 3 of 8 is 37.5 of 100; the threshold 1.5 of 8 is 18.75, printed 18.8.
  const bar = cellBar(3, { max: 8, fill: 'lq-6', threshold: 1.5 });
  expect(bar).toContain('<rect width="37.5" height="10" data-fill="lq-6"/>');
  expect(bar).toContain('d="M18.8 0v10"');
  expect(faults(bar)).toEqual([]);
});

it('a zero has a bar of no length, a missing value has no bar', () => {
  expect(cellBar(0, { max: 8 })).toContain('<rect width="0"');
  expect(cellBar(null, { max: 8 })).not.toContain('<rect');
});

it('a value beyond the maximum fills the cell and no more', () => {
  expect(cellBar(9, { max: 8 })).toContain('<rect width="100"');
});

it('a bar is hidden from screen readers, because its number stands beside it', () => {
  expect(cellBar(1, { max: 2 })).toContain('aria-hidden="true"');
});

it('a maximum that is not positive is a fault of the caller', () => {
  for (const max of [0, -1, NaN]) expect(() => cellBar(1, { max })).toThrow(RangeError);
});
