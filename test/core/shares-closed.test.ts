import { describe, expect, it } from 'vitest';
import { closedShares, closedSharesInCommon } from '../../src/core/shares-closed.ts';

describe('closed shares', () => {
  it('sum to 1 over the activities with a number and keep an empty cell empty', () => {
    // 30 + 10 = 40: 30/40 and 10/40; the empty cell is not zero.
    expect(closedShares([30, null, 10])).toEqual({
      shares: [0.75, null, 0.25],
      total: 40,
      empty: 1,
      reason: null,
    });
  });

  it('do not exist where every cell is empty, or where the sum is zero', () => {
    expect(closedShares([null, null]).reason).toBe('no_values');
    expect(closedShares([null, 0])).toEqual({
      shares: [null, null],
      total: 0,
      empty: 1,
      reason: 'zero_total',
    });
    expect(closedShares([]).reason).toBe('no_values');
  });
});

describe('closed shares in common', () => {
  it('close both structures over the activities that both know', () => {
    // Common: the first and the last. 10/40, 30/40 against 1/2, 1/2.
    expect(closedSharesInCommon([10, 60, null, 30], [5, null, 7, 5])).toEqual({
      first: [0.25, 0.75],
      second: [0.5, 0.5],
      empty: 2,
      reason: null,
    });
  });

  it('do not exist without a common activity, or where one side sums to zero', () => {
    expect(closedSharesInCommon([1, null], [null, 1]).reason).toBe('no_values');
    expect(closedSharesInCommon([0, 5], [3, null]).reason).toBe('zero_total');
  });

  it('refuse lists of different length', () => {
    expect(() => closedSharesInCommon([1], [1, 2])).toThrow(RangeError);
  });
});
