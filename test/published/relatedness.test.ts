import { describe, expect, it } from 'vitest';
import { largestTerms } from '../../src/published/largest-terms.ts';
import { relatedList } from '../../src/published/relatedness.ts';

describe('relatedList', () => {
  it('reads codes with their proximities in the order given', () => {
    expect(relatedList('C13=0.75 C22=0.7')).toEqual([
      { activity: 'C13', proximity: 0.75 },
      { activity: 'C22', proximity: 0.7 },
    ]);
    expect(relatedList('')).toEqual([]);
  });
});

describe('largestTerms', () => {
  it('names what weighs most in either direction and sums the rest, so that nothing is lost', () => {
    const terms = [
      { code: 'A', value: 1 },
      { code: 'B', value: -4 },
      { code: 'C', value: 2 },
      { code: 'D', value: 1 },
    ];
    // 1 − 4 + 2 + 1 = 0; after B and C the others are A and D, 1 + 1 = 2.
    expect(largestTerms(terms, 2)).toEqual({
      largest: [
        { code: 'B', value: -4 },
        { code: 'C', value: 2 },
      ],
      others: 2,
      rest: 2,
      sum: 0,
    });
  });
});
