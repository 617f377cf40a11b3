import type { ActivityKey, Certainty } from './activity.ts';
import type { TotalBasis } from './employment-matrix.ts';
import type { Ratio } from './exact-rule.ts';

/** A name in both languages of the site. */
export interface Names {
  en: string;
  it: string;
}

/** Where the figures come from: one input file of the edition. */
export interface ExplainedSource {
  /** What the file gives to this number. */
  roles: readonly ('employment' | 'totals' | 'supplement')[];
  extract: string;
  dataset: string | null;
  title: string;
  doi: string | null;
  sourceUrl: string | null;
  updated: string | null;
  retrieved: string | null;
  licence: string;
}

/** The choices that the number rests on, as the edition states them. */
export interface Conventions {
  referenceArea: string;
  referenceKind: string;
  /** The published rows or the members that the reference area is made of. */
  referenceRows: string;
  /** How the region and reference totals are made, e.g. `TOTAL − NRP`. */
  totals: string;
  totalBasis: TotalBasis;
  lqThreshold: number;
  minShare: number;
  ecosystemWeights: string | null;
  measure: string;
  unit: string;
  nutsVersion: string;
  naceRevision: string;
}

/** One inequality of the rule by cross-multiplication; products as decimal digits, exact for whole operands. */
export interface RuleCheck {
  left: { factors: readonly number[]; product: string };
  right: { factors: readonly number[]; product: string };
  exact: boolean;
  holds: boolean;
}

/** Both inequalities of the rule: quotient above the threshold, share at least the minimum. */
export interface RuleChecks {
  quotient: RuleCheck;
  share: RuleCheck;
}

/** A published parent and what it leaves for an empty cell, in persons. */
export interface BoundCandidate {
  parent: 'section' | 'region_total' | 'nation';
  /** The section, the region or the country that is published. */
  code: string;
  published: number;
  knownSum: number;
  knownCount: number;
  bound: number;
}

/** Why an empty cell cannot hold more than `upper` persons. */
export interface ExplainedBound {
  upper: number;
  /** The parent whose residual is the tightest; `total` where no parent is published; `stated` where the files do not hold the parents. */
  gave: BoundCandidate['parent'] | 'total' | 'stated';
  /** Half a unit of the last published digit, in persons; null where nothing was rounded. */
  halfUnit: number | null;
  candidates: readonly BoundCandidate[];
}

/** A flag of the cell with its meaning as the reference list gives it. */
export interface ExplainedFlag {
  column: 'OBS_FLAG' | 'CONF_STATUS';
  code: string;
  /** Null for a flag that the list does not know. */
  meaning: Names | null;
}

/** A division (or the column that stands for several) inside an ecosystem. */
export interface ExplainedTerm {
  activity: string;
  name: Names;
  /** Divisions it stands for when it comes from another table (LFS section A for A01–A03); else empty. */
  standsFor: readonly string[];
  source: string;
  weight: number;
  /** What the weights table notes beside it; empty when nothing. */
  weightNote: string;
  employment: number | null;
  regionTotal: number | null;
  share: number | null;
  /** Upper end of the share for an empty cell; the share itself otherwise. */
  shareHigh: number | null;
  referenceShare: number | null;
  /** w·s, which is 0 for an empty cell; the terms add up to the share of the ecosystem. */
  weightedShare: number | null;
  /** w·S; the terms add up to the reference share of the ecosystem. */
  weightedReferenceShare: number | null;
  /** w·s / S(j); the terms add up to the location quotient. */
  contribution: number | null;
  missingReason: string | null;
}

/** How an ecosystem is made up. */
export interface ExplainedEcosystem {
  weights: string;
  needed: number;
  covered: number;
  coverage: number;
  /** Divisions with a weight that the edition does not cover. */
  missing: readonly string[];
  terms: readonly ExplainedTerm[];
}

/** Something that is not in the number, by code. */
export interface LeftOut {
  what:
    | 'members_excluded' // neither the cell nor a parent is published
    | 'members_bounded' // only in the bounds
    | 'divisions_not_covered' // the tables do not have them
    | 'divisions_empty' // no number in this region: they add nothing
    | 'no_answer'; // taken off the reference total
  codes: readonly string[];
}

interface Explained extends ActivityKey {
  edition: { id: string; title: Names; timePeriod: string; released: string };
  geo: string;
  region: Names;
  name: Names;
}

/** A computed number taken apart. */
export interface ComputedExplanation extends Explained {
  kind: 'computed';
  /** e(i,r) and e(r) in persons; employment is null for ecosystems, whose weights overlap. */
  employment: number | null;
  regionTotal: number | null;
  share: number | null;
  shareLow: number | null;
  shareHigh: number | null;
  /** The reference share as the two operands it is made of; null for ecosystems or where none exists. */
  reference: { point: Ratio; low: Ratio; high: Ratio } | null;
  referenceShare: number | null;
  referenceShareLow: number | null;
  referenceShareHigh: number | null;
  /** Members (or rows) behind the reference share; null for ecosystems. */
  members: {
    publishing: readonly string[];
    bounded: readonly string[];
    excluded: readonly string[];
  } | null;
  lq: number | null;
  lqLow: number | null;
  lqHigh: number | null;
  passes: boolean | null;
  certainty: Certainty;
  coverage: number;
  /** Passes at full coverage: it is in the counts. */
  counted: boolean;
  rank: number | null;
  /** The rule at the point estimate and at both ends; null where that end does not exist. */
  rule: { point: RuleChecks | null; low: RuleChecks | null; high: RuleChecks | null };
  missingReason: string | null;
  flags: readonly ExplainedFlag[];
  bound: ExplainedBound | null;
  ecosystem: ExplainedEcosystem | null;
  conventions: Conventions;
  leftOut: readonly LeftOut[];
  sources: readonly ExplainedSource[];
}

/** What a publication prints of a region and an activity; no number of it can be taken apart. */
export interface PrintedExplanation extends Explained {
  kind: 'published';
  /** Rank in the printed list; null where the list does not name the activity. */
  rank: number | null;
  /** The printed count of the region at this level, and how many the list names. */
  count: number | null;
  named: readonly string[];
  lqThreshold: number;
  minShare: number;
  publication: string;
}

export type Explanation = ComputedExplanation | PrintedExplanation;
