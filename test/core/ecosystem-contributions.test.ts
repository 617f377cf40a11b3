import { describe, expect, it } from 'vitest';
import { ecosystemContributions } from '../../src/core/ecosystem-contributions.ts';
import { PLANS } from './small-plans.ts';

describe('contributions to the LQ of an ecosystem', () => {
  it('add up to it', () => {
    // Reference: textile .125 + .5 · .25 = .25. Region .25 · 1 and .5 · .25: 1 + .5 = LQ 1.5.
    const textile = ecosystemContributions(PLANS, [0.25, 0.25, 0.1], [0.125, 0.25, 0.2]).filter(
      ({ ecosystem }) => ecosystem === 'textile',
    );
    expect(textile.map(({ contribution }) => contribution)).toEqual([1, 0.5]);
    expect(textile[1]).toMatchObject({ column: 1, weight: 0.5, share: 0.25, referenceShare: 0.25 });
  });

  it('leave an empty cell empty: it adds nothing', () => {
    const [first, second] = ecosystemContributions(PLANS, [null, 0.25, 0.1], [0.125, 0.25, 0.2]);
    expect(first!.contribution).toBeNull();
    expect(second!.contribution).toBe(0.5);
  });

  it('do not exist where the reference does not', () => {
    const missing = ecosystemContributions(PLANS, [0.25, 0.25, 0.1], [null, 0.25, 0.2]);
    expect(missing.slice(0, 2).map(({ contribution }) => contribution)).toEqual([null, null]);
    const zero = ecosystemContributions(PLANS, [0.25, 0.25, 0.1], [0, 0, 0.2]);
    expect(zero[0]!.contribution).toBeNull();
  });
});
