import { describe, expect, it } from 'vitest';
import {
  checkBudget,
  checkConsortium,
  type ConsortiumRules,
  type Partner,
} from '../../src/core/consortium-check.ts';

const rules: ConsortiumRules = {
  minimumPartners: 3,
  memberStates: new Set(['IT', 'ES', 'PT', 'UK']),
  maximumContribution: 360_000,
  maximumShare: 0.75,
  thirdPartyShare: 1,
};

const partner = (country: string | null, declared: Partial<Partner> = {}): Partner => ({
  country,
  inCosme: null,
  category: 'more_developed',
  legalEntity: true,
  clusterOrNetwork: true,
  registered: true,
  elsewhere: false,
  ...declared,
});

describe('the consortium check', () => {
  it('holds throughout for three declared partners of three states, one of them in transition', () => {
    const verdicts = checkConsortium(
      [partner('IT', { category: 'transition' }), partner('ES'), partner('PT')],
      rules,
    );
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['holds']));
  });

  it('tells three legal entities from three different states', () => {
    const verdicts = checkConsortium([partner('IT'), partner('IT'), partner('ES')], rules);
    expect(verdicts['legal-entities']).toBe('holds');
    expect(verdicts.states).toBe('fails');
  });

  it('fails without a less developed region or one in transition', () => {
    const partners = [partner('IT'), partner('ES'), partner('PT')];
    expect(checkConsortium(partners, rules).region).toBe('fails');
    const developing = [...partners, partner('IT', { category: 'less_developed' })];
    expect(checkConsortium(developing, rules).region).toBe('holds');
  });

  it('counts a country outside the EU only if it takes part in COSME', () => {
    const joining = (inCosme: boolean | null) =>
      checkConsortium([partner('IT'), partner('ES'), partner('TR', { inCosme })], rules);
    expect(joining(true)).toMatchObject({ states: 'holds', established: 'holds' });
    expect(joining(false)).toMatchObject({ states: 'fails', established: 'fails' });
    expect(joining(null)).toMatchObject({ states: 'undeclared', established: 'undeclared' });
  });

  it('leaves open what is not declared, unless the declared answers decide', () => {
    const open = partner(null, { registered: null, category: null, legalEntity: null });
    const verdicts = checkConsortium([partner('IT'), partner('ES'), open], rules);
    expect(verdicts).toMatchObject({
      'legal-entities': 'undeclared',
      states: 'undeclared',
      region: 'undeclared',
      registration: 'undeclared',
    });
    // One state is sure and one open: three are out of reach.
    expect(checkConsortium([partner('IT'), open], rules).states).toBe('fails');
    const unregistered = partner('PT', { registered: false });
    expect(checkConsortium([open, unregistered], rules).registration).toBe('fails');
  });

  it('fails when a partner is in a second consortium', () => {
    const partners = [partner('IT', { elsewhere: true }), partner('ES'), partner('PT')];
    expect(checkConsortium(partners, rules)['one-consortium']).toBe('fails');
  });

  it('has nothing to say of partners when there are none, and fails the numbers', () => {
    expect(checkConsortium([], rules)).toMatchObject({
      'legal-entities': 'fails',
      states: 'fails',
      region: 'fails',
      kind: 'undeclared',
    });
  });
});

describe('the budget of a consortium', () => {
  it('pays three quarters of the costs and the whole support to third parties', () => {
    // 0.75 × 300,000 + 1 × 110,000 = 335,000, below the ceiling of 360,000.
    const budget = { eligibleCosts: 300_000, thirdPartySupport: 110_000, requested: 335_000 };
    expect(checkBudget(budget, rules)).toEqual({
      kind: 'checked',
      mostPossible: 335_000,
      withinCeiling: true,
      withinShares: true,
    });
    expect(checkBudget({ ...budget, requested: 335_001 }, rules)).toMatchObject({
      withinShares: false,
    });
  });

  it('stops at the ceiling of 360,000 euros', () => {
    // 0.75 × 400,000 + 110,000 = 410,000, above the ceiling.
    const budget = { eligibleCosts: 400_000, thirdPartySupport: 110_000, requested: 360_001 };
    expect(checkBudget(budget, rules)).toEqual({
      kind: 'checked',
      mostPossible: 360_000,
      withinCeiling: false,
      withinShares: true,
    });
  });

  it('names the amounts that are no amounts', () => {
    expect(
      checkBudget({ eligibleCosts: -1, thirdPartySupport: 0, requested: Number.NaN }, rules),
    ).toEqual({ kind: 'bad-input', fields: ['eligibleCosts', 'requested'] });
  });
});
