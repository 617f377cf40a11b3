import type { ActivityKey, Certainty } from './activity.ts';
import { meetsRule, ratioValue, type Ratio, type Thresholds } from './exact-rule.ts';
import { quotientOfRatios } from './location-quotient.ts';

/** Why there is no location quotient although the cell has a number. */
export const UNDEFINED_REASONS = [
  'region_total_missing',
  'reference_not_published',
  'absent_from_reference',
] as const;
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

/** A share of a region with its bounds; `point` is null for an empty cell. */
export interface RegionShare {
  point: Ratio | null;
  low: Ratio | null;
  high: Ratio | null;
}

/** The reference share with its bounds. */
export interface ReferenceRatios {
  point: Ratio | null;
  low: Ratio | null;
  high: Ratio | null;
}

/** Shares, quotient and bounds of one region × activity: what no threshold changes. */
export interface Quotients {
  share: number | null;
  shareLow: number | null;
  shareHigh: number | null;
  referenceShare: number | null;
  referenceShareLow: number | null;
  referenceShareHigh: number | null;
  lq: number | null;
  lqLow: number | null;
  lqHigh: number | null;
  /** Set when the cell has a number and yet no quotient. */
  undefinedReason: UndefinedReason | null;
}

/** What the rule says of one region × activity under thresholds. */
export interface RuleVerdict {
  /** The point estimate meets the rule; null without a point estimate. */
  passes: boolean | null;
  certainty: Certainty;
}

/** Quotient, bounds and verdicts of one region × activity. */
export interface Verdict extends Quotients, RuleVerdict {}

/** Key, verdict and coverage of one cell of the landscape. */
export interface LandscapeCell extends ActivityKey, Verdict {
  region: number;
  /** Index of the column in the matrix; null for ecosystems. */
  column: number | null;
  coverage: number;
}

/**
 * The quotient of a share and its reference, with bounds:
 *
 *     lq = share / S,  lq_low = share_low / S_high,  lq_high = share_high / S_low
 */
export function quotientsOf(share: RegionShare, reference: ReferenceRatios): Quotients {
  return {
    share: valueOf(share.point),
    shareLow: valueOf(share.low),
    shareHigh: valueOf(share.high),
    referenceShare: valueOf(reference.point),
    referenceShareLow: valueOf(reference.low),
    referenceShareHigh: valueOf(reference.high),
    lq: quotient(share.point, reference.point),
    lqLow: quotient(share.low, reference.high),
    lqHigh: quotient(share.high, reference.low),
    undefinedReason: share.point === null ? null : reasonWithoutQuotient(reference.point),
  };
}

/**
 * The verdict of the rule on a share and its reference, whose quotients are known: `certain` when low end
 * and low share meet the rule, `possible` when only the high ends do, `undefined` when bounds do not
 * exist (no reference, reference of 0, no region total).
 */
export function ruleVerdict(
  share: RegionShare,
  reference: ReferenceRatios,
  { lq, lqLow, lqHigh }: Pick<Quotients, 'lq' | 'lqLow' | 'lqHigh'>,
  thresholds: Thresholds,
): RuleVerdict {
  const certainty: Certainty =
    lqLow === null || lqHigh === null
      ? 'undefined'
      : meetsRule(share.low!, reference.high!, thresholds)
        ? 'certain'
        : meetsRule(share.high!, reference.low!, thresholds)
          ? 'possible'
          : 'no';
  return {
    passes: lq === null ? null : meetsRule(share.point!, reference.point!, thresholds),
    certainty,
  };
}

/** Quotients and verdict together. */
export function verdictOf(
  share: RegionShare,
  reference: ReferenceRatios,
  thresholds: Thresholds,
): Verdict {
  const quotients = quotientsOf(share, reference);
  return { ...quotients, ...ruleVerdict(share, reference, quotients, thresholds) };
}

function reasonWithoutQuotient(reference: Ratio | null): UndefinedReason | null {
  if (reference === null) return 'reference_not_published';
  return reference.numerator === 0 ? 'absent_from_reference' : null;
}

function quotient(share: Ratio | null, reference: Ratio | null): number | null {
  return share === null || reference === null ? null : quotientOfRatios(share, reference);
}

function valueOf(ratio: Ratio | null): number | null {
  return ratio === null ? null : ratioValue(ratio);
}
