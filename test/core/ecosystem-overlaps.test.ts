import { describe, expect, it } from 'vitest';
import { ecosystemOverlaps } from '../../src/core/ecosystem-overlaps.ts';
import { PLANS } from './small-plans.ts';

describe('overlaps between ecosystems', () => {
  it('are bounded by the weights of the divisions they share', () => {
    // Column 1: weights .5 and .75 of a quarter of employment. At least .5 + .75 − 1 = .25 of it,
    // at most .5: .0625 and .125. Textile is .125 + .125 = .25, so up to half of it.
    expect(ecosystemOverlaps(PLANS, [0.125, 0.25, 0.25])).toEqual([
      {
        ecosystem: 'textile',
        other: 'construction',
        columns: [1],
        low: 0.0625,
        high: 0.125,
        partOfEcosystem: 0.5,
      },
      {
        ecosystem: 'construction',
        other: 'textile',
        columns: [1],
        low: 0.0625,
        high: 0.125,
        // Construction is .1875 + .3125 = .5.
        partOfEcosystem: 0.25,
      },
    ]);
  });

  it('take a weight above 1 as the whole division', () => {
    const plans = [PLANS[1]!, { ...PLANS[0]!, terms: [{ column: 2, weight: 0.5 }] }];
    // min(1, 1.25) + .5 − 1 = .5 = min(1, .5): exactly half of the division.
    expect(ecosystemOverlaps(plans, [0, 0.5, 0.25])[0]).toMatchObject({ low: 0.125, high: 0.125 });
  });

  it('do not exist between ecosystems that share nothing', () => {
    const plans = [PLANS[0]!, { ...PLANS[1]!, terms: [{ column: 2, weight: 1 }] }];
    expect(ecosystemOverlaps(plans, [1, 1, 1])).toEqual([]);
  });

  it('are no part of an ecosystem without employment', () => {
    expect(ecosystemOverlaps(PLANS, [0, 0, 0.5])[0]!.partOfEcosystem).toBeNull();
  });
});
