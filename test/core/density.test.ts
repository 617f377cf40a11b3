import { describe, expect, it } from 'vitest';
import { density } from '../../src/core/density.ts';
import { proximity } from '../../src/core/proximity.ts';
import { CHECK_MATRIX, specialisedIn } from './check-matrix.ts';

describe('density', () => {
  const table = specialisedIn(CHECK_MATRIX);
  const { values } = density(table, proximity(table).values);

  it('is the part of the related activities in which the region is specialised', () => {
    // Related to I2: I3 (1) and I5 (½). R3 has I5: ½ / 1½; R5 has I3: 1 / 1½; R4 has both.
    expect(values[2]![1]).toBeCloseTo(1 / 3, 12);
    expect(values[4]![1]).toBeCloseTo(2 / 3, 12);
    expect(values[3]![1]).toBe(1);
  });

  it('does not exist around an activity to which none is related', () => {
    expect(values.map((region) => region[3])).toEqual([null, null, null, null, null]);
  });

  it('counts the unknown cells of each region', () => {
    const unknown = [[true, null, false]];
    const related = [
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ];
    expect(density(unknown, related)).toEqual({ values: [[0, 0.5, 0]], empty: [1] });
  });
});
