import { describe, expect, it } from 'vitest';
import { locationQuotient, quotientOfRatios } from '../../src/core/location-quotient.ts';

describe('location quotient', () => {
  it('agrees with the hand-check: 1714 of 79006 against 879213 of 15593224', () => {
    expect(locationQuotient(1714, 79006, 879213, 15593224)).toBeCloseTo(0.3847623, 7);
  });

  it('agrees with the matrix of five regions and five activities', () => {
    const matrix = [
      [100, 0, 0, 0, 0],
      [0, 15, 5, 70, 10],
      [0, 20, 10, 20, 50],
      [0, 25, 30, 5, 40],
      [0, 40, 55, 5, 0],
    ];
    const expected = [
      [5, 0, 0, 0, 0],
      [0, 0.75, 0.25, 3.5, 0.5],
      [0, 1, 0.5, 1, 2.5],
      [0, 1.25, 1.5, 0.25, 2],
      [0, 2, 2.75, 0.25, 0],
    ];
    const columnTotals = matrix[0]!.map((_, i) => matrix.reduce((sum, row) => sum + row[i]!, 0));
    const total = 500;
    const quotients = matrix.map((row) =>
      row.map((value, i) => locationQuotient(value, 100, columnTotals[i]!, total)),
    );
    expect(quotients).toEqual(expected);
  });

  it('does not exist where the activity is absent from the reference area', () => {
    expect(locationQuotient(5, 100, 0, 1000)).toBeNull();
    expect(locationQuotient(0, 100, 0, 1000)).toBeNull();
  });

  it('does not exist without employment in the region or in the reference area', () => {
    expect(locationQuotient(0, 0, 10, 1000)).toBeNull();
    expect(locationQuotient(1, 10, 1, 0)).toBeNull();
  });

  it('is 0, not missing, for an activity with nobody in it', () => {
    expect(locationQuotient(0, 100, 10, 1000)).toBe(0);
  });

  it('is exactly 1.5 at a tie, since it rounds once', () => {
    expect(
      quotientOfRatios({ numerator: 21, denominator: 70 }, { numerator: 1, denominator: 5 }),
    ).toBe(1.5);
  });
});
