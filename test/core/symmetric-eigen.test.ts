import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { symmetricEigen } from '../../src/core/symmetric-eigen.ts';

describe('eigenvalues of a symmetric matrix', () => {
  it('are those of a matrix worked by hand', () => {
    // [2 1; 1 2]: 3 along (1, 1), 1 along (1, −1).
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(values[0]).toBeCloseTo(3, 14);
    expect(values[1]).toBeCloseTo(1, 14);
    expect(Math.abs(vectors[0]![0]! - vectors[0]![1]!)).toBeCloseTo(0, 14);
    expect(Math.abs(vectors[1]![0]! + vectors[1]![1]!)).toBeCloseTo(0, 14);
  });

  it('satisfy A v = λ v with vectors of length 1', () => {
    const size = fc.integer({ min: 1, max: 9 });
    const matrix = size.chain((n) =>
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (square) => {
        const a = square.map((row, i) => row.map((cell, j) => cell + square[j]![i]!));
        const { values, vectors } = symmetricEigen(a);
        vectors.forEach((v, k) => {
          expect(v.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 12);
          a.forEach((row, i) => {
            const left = row.reduce((sum, cell, j) => sum + cell * v[j]!, 0);
            expect(Math.abs(left - values[k]! * v[i]!)).toBeLessThan(1e-11);
          });
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('refuses a matrix that is not square', () => {
    expect(() => symmetricEigen([[1, 2]])).toThrow(RangeError);
  });
});
