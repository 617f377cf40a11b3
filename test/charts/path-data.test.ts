import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathData } from '../../src/charts/path-data.ts';

/** Reads relative lines back, in tenths. */
function points(d: string): [number, number][] {
  const [start, steps] = d.slice(1).replace('z', '').split('l') as [string, string];
  const numbers = (text: string): number[] =>
    (text.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map((n) => Math.round(Number(n) * 10));
  let [x, y] = numbers(start) as [number, number];
  const found: [number, number][] = [[x, y]];
  const moves = numbers(steps);
  for (let i = 0; i < moves.length; i += 2) {
    x += moves[i]!;
    y += moves[i + 1]!;
    found.push([x, y]);
  }
  return found;
}

describe('path data', () => {
  it('is written in tenths, relative, without needless signs', () => {
    const ring = [
      [10.04, 20],
      [10.36, 19.58],
      [12, 21],
      [10.04, 20],
    ] as const;
    // Rounded: (10, 20) (10.4, 19.6) (12, 21); steps .4 -.4 and 1.6 1.4; `z` closes.
    expect(pathData([ring], true)).toBe('M10 20l.4-.4 1.6 1.4z');
  });

  it('leaves out steps of nothing, and rings that shrink to less than a triangle', () => {
    const ring = [
      [0, 0],
      [0.01, 0],
      [5, 0],
      [0, 0],
    ] as const;
    expect(pathData([ring], true)).toBe('');
    expect(pathData([[]], false)).toBe('');
  });

  it('never lets rounding add up: every point is within half a tenth of its own', () => {
    const point = fc.tuple(
      fc.double({ min: 0, max: 700, noNaN: true }),
      fc.double({ min: 0, max: 700, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
        const expected = line
          .map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)])
          .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);
        if (expected.length > 1) expect(points(pathData([line], false))).toEqual(expected);
      }),
    );
  });
});
