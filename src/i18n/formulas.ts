import type { Lang } from './languages.ts';
import { messages } from './messages.ts';

/**
 * The formulas of the method, line by line. Signs are the same in every language; `LQ` is not.
 * r a region, i an activity, j an ecosystem; s a share closed to the activities known, e persons.
 */
const FORMULAS = {
  referenceShare: [
    'S = Σ_P E ÷ Σ_P T',
    'S_low = Σ_P E ÷ Σ_P∪Q T',
    'S_high = max(S, (Σ_P E + Σ_Q ρ) ÷ Σ_P∪Q T)',
  ],
  residual: ['ρ = max(0, A − Σ a) + h · (1 + n)'],
  account: ['s(j) = Σᵢ w(i,j) · s(i)', 'p(j) = s(j) ÷ Σⱼ s(j)'],
  contributions: ['c(i,j,r) = w(i,j) · s(i,r) ÷ S(j)', 'Σᵢ c(i,j,r) = LQ(j,r)'],
  overlaps: ['low = Σᵢ max(0, a(i) + b(i) − 1) · s(i)', 'high = Σᵢ min(a(i), b(i)) · s(i)'],
  krugman: ['K(r) = Σᵢ |s(i,r) − s(i)|'],
  hachman: ['H(r) = 1 ÷ Σᵢ s(i,r) · LQ(i,r)', 'LQ(i,r) = s(i,r) ÷ s(i)'],
  herfindahl: ['HH(r) = Σᵢ s(i,r)²'],
  entropy: ['E(r) = −Σᵢ s(i,r) · log₂ s(i,r)'],
  specialisations: ['k(r) = |{i : LQ(i,r) > 1}|'],
  complexity: ['M̃(r,r′) = Σᵢ M(r,i) · M(r′,i) ÷ (k(r) · k(i))'],
  gini: ['G(i) = ½ · Σ |x(p) · y(q) − x(q) · y(p)|,  p < q'],
  theil: ['T(i) = Σᵣ x(r) · ln(x(r) ÷ y(r))'],
  'top-region': ['max e(i,r) ÷ Σᵣ e(i,r)'],
  'symmetric-lq': ['(LQ − 1) ÷ (LQ + 1)'],
  'standardised-lq': ['z(i,r) = (LQ(i,r) − m(i)) ÷ σ(i)'],
  proximity: ['φ(a,b) = |a ∩ b| ÷ max(|a|, |b|)'],
  density: ['d(a,r) = Σ M(r,b) · φ(a,b) ÷ Σ φ(a,b),  b ≠ a'],
  next: ['LQ(a,r) ≤ 1,  d(a,r) > 0'],
  peers: ['K(r,q) = Σᵢ |s(i,r) − s(i,q)|'],
  quadrants: ['ΔLQ = LQ′ − LQ'],
  'shift-share': [
    'e′ − e = e · G + e · (g − G) + (e′ − e · E′ ÷ E)',
    'G = ΣE′ ÷ ΣE − 1,  g = E′ ÷ E − 1',
  ],
} as const;
export type FormulaId = keyof typeof FORMULAS;

export function formulaOf(id: FormulaId, lang: Lang): string[] {
  return FORMULAS[id].map((line) => line.replaceAll('LQ', messages(lang).terms.lq));
}
