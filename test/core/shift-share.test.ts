import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { shiftShare } from '../../src/core/shift-share.ts';

describe('shift-share', () => {
  it('splits the change into national, mix and regional', () => {
    // G = 1265/1100 − 1 = 15 %; national 180 · .15 = 27. Mix: 90 · (.10 − .15) + 20 · (.40 − .15)
    // + 10 · (−.10 − .15) + 60 · (.20 − .15) = −4.5 + 5 − 2.5 + 3 = 1. Regional:
    // (100 − 99) + (40 − 28) + (10 − 9) + (55 − 72) = −3.
    const result = shiftShare(
      { before: [90, 20, 10, 60], after: [100, 40, 10, 55] },
      { before: [400, 150, 150, 400], after: [440, 210, 135, 480] },
    );
    expect(result.change).toBe(25);
    expect(result.national).toBeCloseTo(27, 10);
    expect(result.mix).toBeCloseTo(1, 10);
    expect(result.regional).toBeCloseTo(-3, 10);
    expect(result.leftOut).toBe(0);
  });

  it('leaves out an activity with an empty cell, or new in the nation, and counts it', () => {
    const result = shiftShare(
      { before: [10, null, 0], after: [12, 5, 3] },
      { before: [100, 50, 0], after: [110, 60, 3] },
    );
    expect(result.leftOut).toBe(2);
    expect(result.activities[1]).toBeNull();
    expect(result.activities[2]).toBeNull();
    // One activity is left: all of its growth is national, 10 · 10 %, and 12 − 11 regional.
    expect(result.change).toBe(2);
    expect(result.national).toBeCloseTo(1, 12);
    expect(result.mix).toBeCloseTo(0, 12);
    expect(result.regional).toBeCloseTo(1, 12);
  });

  it('does not exist where nothing is left', () => {
    const empty = { before: [null], after: [1] };
    expect(shiftShare(empty, { before: [1], after: [1] }).reason).toBe('no_values');
  });

  it('always adds up', () => {
    const cell = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { freq: 8 });
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (list) => {
        const side = (i: 0 | 1 | 2 | 3) => list.map((row) => row[i]);
        const result = shiftShare(
          { before: side(0), after: side(1) },
          { before: side(2), after: side(3) },
        );
        if (result.change === null) return;
        const sum = result.national! + result.mix! + result.regional!;
        const size = result.activities.reduce(
          (total, terms) =>
            terms === null
              ? total
              : total + Math.abs(terms.mix) + Math.abs(terms.national) + Math.abs(terms.regional),
          1,
        );
        expect(Math.abs(sum - result.change)).toBeLessThan(1e-12 * size);
      }),
      { seed: 4 },
    );
  });
});
