export type RegionCategory = 'less_developed' | 'transition' | 'more_developed';
export type Verdict = 'holds' | 'fails' | 'undeclared';

/** One partner as its user declares it; null: not declared. */
export interface Partner {
  country: string | null;
  /** For a country outside the EU: does it take part in COSME? */
  inCosme: boolean | null;
  category: RegionCategory | null;
  legalEntity: boolean | null;
  clusterOrNetwork: boolean | null;
  /** Registered on the platform or has applied for it. */
  registered: boolean | null;
  /** Is it in another consortium too? */
  elsewhere: boolean | null;
}

/** Euros. `eligibleCosts` without the financial support to third parties. */
export interface ConsortiumBudget {
  eligibleCosts: number;
  thirdPartySupport: number;
  requested: number;
}

export interface ConsortiumRules {
  minimumPartners: number;
  memberStates: ReadonlySet<string>;
  maximumContribution: number;
  maximumShare: number;
  thirdPartyShare: number;
}

export type ConsortiumCondition =
  | 'legal-entities'
  | 'established'
  | 'states'
  | 'region'
  | 'kind'
  | 'registration'
  | 'one-consortium';

function all(answers: readonly (boolean | null)[]): Verdict {
  if (answers.length === 0) return 'undeclared';
  if (answers.includes(false)) return 'fails';
  return answers.includes(null) ? 'undeclared' : 'holds';
}

/** Do the sure cases reach the minimum, could the open ones still, or is it out of reach? */
function atLeast(minimum: number, sure: number, open: number): Verdict {
  if (sure >= minimum) return 'holds';
  return sure + open >= minimum ? 'undeclared' : 'fails';
}

function established(partner: Partner, memberStates: ReadonlySet<string>): boolean | null {
  if (partner.country === null) return null;
  return memberStates.has(partner.country) ? true : partner.inCosme;
}

/**
 * Which conditions of the ESCP-4x call a consortium meets, each on its own: three legal entities;
 * every partner established in a Member State or a COSME country; three different such states; one
 * partner from a less developed region or one in transition; every partner a cluster organisation
 * or business network, registered or in the process, and in this consortium only. What is not
 * declared is neither met nor failed, unless the declared answers already decide.
 * Source: note on the ESCP-4x call, principles and eligibility.
 */
export function checkConsortium(
  partners: readonly Partner[],
  rules: ConsortiumRules,
): Record<ConsortiumCondition, Verdict> {
  const where = partners.map((partner) => established(partner, rules.memberStates));
  const sureStates = new Set(partners.flatMap((p, i) => (where[i] === true ? [p.country] : [])));
  const openStates = new Set(
    partners.flatMap((p, i) => (where[i] === null && p.country !== null ? [p.country] : [])),
  );
  const withoutCountry = partners.filter(({ country }) => country === null).length;
  const entities = partners.map(({ legalEntity }) => legalEntity);
  const eligible = ({ category }: Partner) =>
    category === 'less_developed' || category === 'transition';

  return {
    'legal-entities': atLeast(
      rules.minimumPartners,
      entities.filter((answer) => answer === true).length,
      entities.filter((answer) => answer === null).length,
    ),
    established: all(where),
    states: atLeast(rules.minimumPartners, sureStates.size, openStates.size + withoutCountry),
    region: atLeast(
      1,
      partners.filter(eligible).length,
      partners.filter(({ category }) => category === null).length,
    ),
    kind: all(partners.map(({ clusterOrNetwork }) => clusterOrNetwork)),
    registration: all(partners.map(({ registered }) => registered)),
    'one-consortium': all(
      partners.map(({ elsewhere }) => (elsewhere === null ? null : !elsewhere)),
    ),
  };
}

export type BudgetCheck =
  | {
      kind: 'checked';
      /** The most that the EU may pay for these costs: shares first, then the ceiling. */
      mostPossible: number;
      withinCeiling: boolean;
      withinShares: boolean;
    }
  | { kind: 'bad-input'; fields: (keyof ConsortiumBudget)[] };

/**
 * The budget rules of the call: at most 360,000 EUR in all, at most 75 % of the eligible costs, and
 * financial support to third parties refunded at 100 %. `mostPossible = min(ceiling, 0.75 ×
 * eligible costs + 1 × third-party support)`. Amounts that are not finite or negative are bad
 * input, each named. Whether the ceiling covers third-party support too is not said apart in the
 * note; it speaks of the whole contribution, and so does this. Source: note, budget.
 */
export function checkBudget(budget: ConsortiumBudget, rules: ConsortiumRules): BudgetCheck {
  const fields = (['eligibleCosts', 'thirdPartySupport', 'requested'] as const).filter(
    (field) => !Number.isFinite(budget[field]) || budget[field] < 0,
  );
  if (fields.length > 0) return { kind: 'bad-input', fields };
  const byShares =
    rules.maximumShare * budget.eligibleCosts + rules.thirdPartyShare * budget.thirdPartySupport;
  return {
    kind: 'checked',
    mostPossible: Math.min(rules.maximumContribution, byShares),
    withinCeiling: budget.requested <= rules.maximumContribution,
    withinShares: budget.requested <= byShares,
  };
}
