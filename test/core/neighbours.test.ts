import { describe, expect, it } from 'vitest';
import { neighbours } from '../../src/core/neighbours.ts';
import { proximity } from '../../src/core/proximity.ts';
import { CHECK_MATRIX, specialisedIn } from './check-matrix.ts';

describe('neighbours', () => {
  it('are the nearest activities with the counts behind each proximity', () => {
    // LQ > 1: I1 {R1}, I2 {R4 R5}, I3 {R4 R5}, I4 {R2}, I5 {R3 R4}.
    // I2 with I3: 2 ÷ max(2, 2) = 1; with I5: 1 ÷ max(2, 2) = 0.5; with I1 and I4 never.
    const lists = neighbours(
      ['I1', 'I2', 'I3', 'I4', 'I5'],
      proximity(specialisedIn(CHECK_MATRIX)),
    );
    const half = { proximity: 0.5, specialised: 2, together: 1 };
    expect(lists[1]).toEqual([
      { activity: 'I3', proximity: 1, specialised: 2, together: 2 },
      { activity: 'I5', ...half },
    ]);
    expect(lists[4]).toEqual([
      { activity: 'I2', ...half },
      { activity: 'I3', ...half },
    ]);
    expect([lists[0], lists[3]]).toEqual([[], []]);
  });

  it('of the same proximity put first what rests on more regions, then go by code', () => {
    // A {R1 R2}; B {R1}: 1 ÷ 2; C {R1 R2 R3 R4}: 2 ÷ 4; D {R2}: 1 ÷ 2. All 0.5.
    const related = proximity([
      [true, true, true, false],
      [true, false, true, true],
      [false, false, true, false],
      [false, false, true, false],
    ]);
    const [ofA] = neighbours(['A', 'B', 'C', 'D'], related);
    expect(ofA!.map(({ activity, together }) => `${activity} ${together}`)).toEqual([
      'C 2',
      'B 1',
      'D 1',
    ]);
    expect(ofA!.every((neighbour) => neighbour.proximity === 0.5)).toBe(true);
    expect(neighbours(['A', 'B', 'C', 'D'], related, 1)[0]!.map((near) => near.activity)).toEqual([
      'C',
    ]);
  });

  it('are none where nobody is specialised, and none of a region of unknown cells', () => {
    expect(neighbours(['A', 'B'], proximity([[null, false]]))).toEqual([[], []]);
  });
});
