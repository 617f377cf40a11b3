import { describe, expect, it } from 'vitest';
import { rankOf } from '../../src/published/ranked-measures.ts';

describe('rankOf', () => {
  it('is 1 more than the number before it, from the end that ranks first', () => {
    expect(rankOf(3, [5, 3, 1], 'highest')).toBe(2);
    expect(rankOf(3, [5, 3, 2, 1], 'lowest')).toBe(3);
  });

  it('gives ties the same rank and passes over what has no value', () => {
    // 5 lies before both threes; the empty one lies nowhere, also not at 0.
    expect(rankOf(3, [5, 3, 3, null], 'highest')).toBe(2);
    expect(rankOf(1, [1, null], 'lowest')).toBe(1);
  });
});
