import { describe, expect, it } from 'vitest';
import { proximity } from '../../src/core/proximity.ts';
import { CHECK_MATRIX, specialisedIn } from './check-matrix.ts';

describe('proximity', () => {
  it('is the smaller conditional probability of being specialised in both', () => {
    // LQ > 1: I1 {R1}, I2 {R4 R5}, I3 {R4 R5}, I4 {R2}, I5 {R3 R4}; R3 has LQ exactly 1 in I2, I4.
    const { values, ubiquity, empty } = proximity(specialisedIn(CHECK_MATRIX));
    expect(ubiquity).toEqual([1, 2, 2, 1, 2]);
    expect(values).toEqual([
      [1, 0, 0, 0, 0],
      [0, 1, 1, 0, 0.5],
      [0, 1, 1, 0, 0.5],
      [0, 0, 0, 1, 0],
      [0, 0.5, 0.5, 0, 1],
    ]);
    expect(empty).toBe(0);
  });

  it('takes an unknown cell as not specialised and counts it', () => {
    const { values, empty } = proximity([
      [true, true],
      [true, null],
    ]);
    // Two regions in the first, one in both: 1/2.
    expect(values[0]![1]).toBe(0.5);
    expect(empty).toBe(1);
  });

  it('does not exist for two activities in which nobody is specialised', () => {
    expect(proximity([[false, false, true]]).values[0]).toEqual([null, null, 0]);
  });

  it('refuses rows of different length', () => {
    expect(() => proximity([[true], [true, false]])).toThrow(RangeError);
  });
});
