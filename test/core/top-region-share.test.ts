import { expect, it } from 'vitest';
import { topRegionShare } from '../../src/core/top-region-share.ts';

it('gives the largest region and its share', () => {
  // 60 / (30 + 60 + 10) = .6
  expect(topRegionShare([30, 60, 10])).toEqual({
    value: 0.6,
    empty: 0,
    reason: null,
    regions: [1],
  });
});

it('names every region of a tie', () => {
  expect(topRegionShare([5, 5]).regions).toEqual([0, 1]);
});

it('counts regions without a number', () => {
  expect(topRegionShare([null, 3, 1])).toEqual({
    value: 0.75,
    empty: 1,
    reason: null,
    regions: [1],
  });
});

it('does not exist where nobody works in it, or nothing is known', () => {
  expect(topRegionShare([0, 0])).toEqual({
    value: null,
    empty: 0,
    reason: 'zero_total',
    regions: [],
  });
  expect(topRegionShare([null]).reason).toBe('no_values');
});
