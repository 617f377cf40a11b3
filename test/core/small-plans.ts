import type { EcosystemPlan } from '../../src/core/ecosystem-weights.ts';

/** Textile: column 0 wholly, half of column 1; Construction: half of column 1, column 2 at 1.25. */
export const PLANS: EcosystemPlan[] = [
  {
    ecosystem: 'textile',
    terms: [
      { column: 0, weight: 1 },
      { column: 1, weight: 0.5 },
    ],
    needed: 1.5,
    covered: 1.5,
    coverage: 1,
    missing: [],
  },
  {
    ecosystem: 'construction',
    terms: [
      { column: 1, weight: 0.75 },
      { column: 2, weight: 1.25 },
    ],
    needed: 4,
    covered: 2,
    coverage: 0.5,
    missing: ['L68'],
  },
];
