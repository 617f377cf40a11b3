import { describe, expect, it } from 'vitest';
import { nextSpecialisations } from '../../src/core/next-specialisations.ts';

const activities = ['C10', 'C15', 'C28', 'J62'];
const related = [
  [1, 0.5, 0.25, 0],
  [0.5, 1, 0.75, 0],
  [0.25, 0.75, 1, 0],
  [0, 0, 0, 1],
];

describe('next specialisations', () => {
  it('are related and not yet specialised, densest first, with the reason', () => {
    // Specialised in C10 only. Around C15: .5 / 1.25 = .4; around C28: .25 / 1 = .25.
    const next = nextSpecialisations(
      activities,
      [true, false, false, false],
      [0, 0.4, 0.25, null],
      related,
    );
    expect(next).toEqual([
      {
        activity: 'C15',
        density: 0.4,
        relatedTo: [{ activity: 'C10', proximity: 0.5 }],
        lacking: [{ activity: 'C28', proximity: 0.75 }],
      },
      {
        activity: 'C28',
        density: 0.25,
        relatedTo: [{ activity: 'C10', proximity: 0.25 }],
        lacking: [{ activity: 'C15', proximity: 0.75 }],
      },
    ]);
  });

  it('do not propose an activity whose LQ is unknown', () => {
    const next = nextSpecialisations(
      activities,
      [true, null, false, false],
      [0, 0.4, 0.25, null],
      related,
    );
    expect(next.map(({ activity }) => activity)).toEqual(['C28']);
  });

  it('order ties by code and stop at the number asked for', () => {
    const densities = [0, 0.4, 0.4, null];
    const next = nextSpecialisations(
      activities,
      [true, false, false, false],
      densities,
      related,
      1,
    );
    expect(next.map(({ activity }) => activity)).toEqual(['C15']);
  });
});
