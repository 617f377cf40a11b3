import { describe, expect, it } from 'vitest';
import { nearestFlips, oneChangeAway, type Firmness } from '../../src/published/stability.ts';

const defaults = { lq_threshold: 1.5, min_share: 0.01 };

describe('nearestFlips', () => {
  it('keeps of a number the value nearest to the default, and every other choice', () => {
    const flips = 'lq_threshold=2 lq_threshold=1.75 min_share=0.02 reference_area=IT';
    expect(nearestFlips(flips, defaults)).toEqual([
      { choice: 'lq_threshold', value: '1.75', raised: true },
      { choice: 'min_share', value: '0.02', raised: true },
      { choice: 'reference_area', value: 'IT', raised: null },
    ]);
  });

  it('takes a minimum share of zero for a number: it lies further from 1 % than 0.5 % does', () => {
    expect(nearestFlips('min_share=0 min_share=0.005', defaults)).toEqual([
      { choice: 'min_share', value: '0.005', raised: false },
    ]);
    expect(nearestFlips('min_share=0', defaults)).toEqual([
      { choice: 'min_share', value: '0', raised: false },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(nearestFlips('', defaults)).toEqual([]);
  });
});

describe('oneChangeAway', () => {
  const row = (activity: string, passes: boolean | null, flips: string): Firmness =>
    ({ activity, passes, flips: nearestFlips(flips, defaults) }) as Firmness;

  it('groups what does not pass by the change that it would take, nearest changes first', () => {
    const groups = oneChangeAway([
      row('C10', false, 'min_share=0'),
      row('C13', false, 'min_share=0 min_share=0.005 total_basis=classified_sum'),
      row('C14', true, 'lq_threshold=2'),
      row('C15', null, 'lq_threshold=1.25'),
    ]);
    expect(
      groups.map(({ flip, rows }) => [flip.value, ...rows.map(({ activity }) => activity)]),
    ).toEqual([
      ['0.005', 'C13'],
      ['0', 'C10'],
      ['classified_sum', 'C13'],
    ]);
  });
});
