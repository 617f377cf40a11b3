import { describe, expect, it } from 'vitest';
import { upperBound } from '../../src/core/cell-bound.ts';
import { halfUnitOf, residual } from '../../src/core/residual.ts';

describe('residual', () => {
  it('is what the parent leaves, plus half a unit for itself and for each known part', () => {
    // 100 − (30 + 50) = 20; h = 0.5; 0.5 · (1 + 2) = 1.5
    expect(residual(100, [30, 50], 0.5)).toBe(21.5);
  });

  it('is not negative where rounding makes the parts exceed the parent', () => {
    // max(0, 100 − 101) + 0.5 · (1 + 1) = 1
    expect(residual(100, [101], 0.5)).toBe(1);
  });

  it('knows half a unit: half a person, or fifty for thousands with one decimal', () => {
    expect(halfUnitOf(1, 0)).toBe(0.5);
    expect(halfUnitOf(1000, 1)).toBe(50);
  });
});

describe('upper bound of an empty cell', () => {
  it('is the tightest of the residuals under the published parents', () => {
    // section: 100 − 80 + 1 = 21; nation: 500 − 490 + 1 = 11
    const parents = [
      { parent: 100, known: [80] },
      { parent: 500, known: [490] },
    ];
    expect(upperBound(parents, 0.5, 1000)).toBe(11);
  });

  it('skips a parent that is not published', () => {
    const parents = [
      { parent: null, known: [80] },
      { parent: 500, known: [490] },
    ];
    expect(upperBound(parents, 0.5, 1000)).toBe(11);
  });

  it('is the total of the region where no parent is published, and unknown without that', () => {
    expect(upperBound([{ parent: null, known: [] }], 0.5, 1000)).toBe(1000);
    expect(upperBound([], 0.5, null)).toBeNull();
  });
});
