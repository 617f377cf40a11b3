import type { ReferenceShare } from './employment-matrix.ts';
import type { Ratio } from './exact-rule.ts';

/** What one member of the reference area gives for one activity, in persons. */
export interface MemberFigures {
  code: string;
  total: number | null;
  employment: number | null;
  /** Upper bound of the activity from its published parent; null where no parent is published. */
  residual: number | null;
}

/**
 * Reference share S(i) as a sum of members. P publish the cell, Q publish only its parent, the
 * others are left out of numerator and denominator and named:
 *
 *     point  S      = Σ_P e / Σ_P T
 *     low    S_low  = Σ_P e / Σ_{P∪Q} T
 *     high   S_high = max(S, (Σ_P e + Σ_Q ρ) / Σ_{P∪Q} T)
 *
 * A member without a published total is left out. No publishing member: all three are null.
 */
export function sumOfMembers(members: readonly MemberFigures[]): ReferenceShare {
  const publishing: string[] = [];
  const bounded: string[] = [];
  const excluded: string[] = [];
  let employment = 0;
  let total = 0;
  let hidden = 0;
  let boundedTotal = 0;
  for (const member of members) {
    if (member.total !== null && member.employment !== null) {
      publishing.push(member.code);
      employment += member.employment;
      total += member.total;
    } else if (member.total !== null && member.residual !== null) {
      bounded.push(member.code);
      hidden += member.residual;
      boundedTotal += member.total;
    } else excluded.push(member.code);
  }
  const sets = { publishing, bounded, excluded };
  if (publishing.length === 0) return { point: null, low: null, high: null, ...sets };
  const point: Ratio = { numerator: employment, denominator: total };
  const low: Ratio = { numerator: employment, denominator: total + boundedTotal };
  const raised: Ratio = { numerator: employment + hidden, denominator: total + boundedTotal };
  const high = raised.numerator * total > employment * raised.denominator ? raised : point;
  return { point, low, high, ...sets };
}

/** Reference share of a published row: point, low and high are the same ratio. */
export function publishedRow(
  code: string,
  employment: number | null,
  total: number | null,
): ReferenceShare {
  if (employment === null || total === null) {
    return { point: null, low: null, high: null, publishing: [], bounded: [], excluded: [code] };
  }
  const ratio: Ratio = { numerator: employment, denominator: total };
  return {
    point: ratio,
    low: ratio,
    high: ratio,
    publishing: [code],
    bounded: [],
    excluded: [],
  };
}
