import { describe, expect, it } from 'vitest';
import { ecosystemAccount } from '../../src/core/ecosystem-account.ts';
import { PLANS } from './small-plans.ts';

describe('the ecosystem account', () => {
  it('gives shares in total employment and in the sum of the ecosystems', () => {
    // Textile .125 + .5 · .25 = .25; construction .75 · .25 + 1.25 · .25 = .5; sum .75.
    expect(ecosystemAccount(PLANS, [0.125, 0.25, 0.25])).toEqual([
      { ecosystem: 'textile', share: 0.25, shareOfSum: 1 / 3, coverage: 1, empty: 0, rank: 2 },
      {
        ecosystem: 'construction',
        share: 0.5,
        shareOfSum: 2 / 3,
        coverage: 0.5,
        empty: 0,
        rank: 1,
      },
    ]);
  });

  it('counts a term without a number and adds nothing for it', () => {
    const [textile] = ecosystemAccount(PLANS, [null, 0.25, 0.25]);
    expect(textile).toMatchObject({ share: 0.125, empty: 1 });
  });

  it('gives no share where nothing is known, and then none in the sum', () => {
    const [textile, construction] = ecosystemAccount(PLANS, [null, null, 0.25]);
    expect(textile).toMatchObject({ share: null, shareOfSum: null, rank: null });
    expect(construction).toMatchObject({ share: 0.3125, shareOfSum: null, rank: null });
  });

  it('orders ties by id', () => {
    // .25 + .5 · 0 against 1.25 · .2.
    const ranks = ecosystemAccount(PLANS, [0.25, 0, 0.2]).map(({ rank }) => rank);
    expect(ranks).toEqual([2, 1]);
  });
});
