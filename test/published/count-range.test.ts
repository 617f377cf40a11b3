import { describe, expect, it } from 'vitest';
import { countRange } from '../../src/published/count-range.ts';

describe('countRange', () => {
  it('counts what passes, what is certain, and certain and possible together', () => {
    const row = (passes: boolean | null, certainty: string, coverage = 1) => ({
      passes,
      certainty,
      coverage,
    });
    const rows = [
      row(true, 'certain'),
      // Passes by the point estimate and is only possible: counted once in `most`.
      row(true, 'possible'),
      row(null, 'possible'),
      row(true, 'certain', 0.68),
    ];
    expect(countRange(rows)).toEqual({ n: 2, certain: 1, most: 3 });
  });
});
