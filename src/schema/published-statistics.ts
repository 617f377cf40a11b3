import { z } from 'zod';
import { CLASSIFICATIONS, LEVELS } from '../core/activity.ts';
import { QUADRANTS } from '../core/dynamics.ts';
import { TOTAL_BASES } from '../core/employment-matrix.ts';
import { REFERENCE_CONVENTIONS } from '../core/sensitivity-grid.ts';

/**
 * The statistical tables of a computed edition, beside those of `published.ts` and in the same form:
 * columns in the order of the schema, an empty cell is null, numbers at full precision. Lists of
 * codes are separated by a space, `code=value` where each has a value.
 */

const number = z.number().nullable();
const count = z.number().int().nonnegative();
const scope = { classification: z.enum(CLASSIFICATIONS), level: z.enum(LEVELS) };
const activityKey = { ...scope, activity: z.string(), time_period: z.string() };
const regionKey = { geo: z.string(), ...scope, time_period: z.string() };
const cellKey = { geo: z.string(), ...activityKey };
/** Measures without a value, `measure=reason`. */
const undefinedMeasures = z.string();

/** `region-structure`: shares closed to the classified activities of the level (they sum to 1). */
export const regionStructureRow = z.strictObject({
  ...regionKey,
  /** Activities the table covers, and those of them without a number in this region. */
  activities: count,
  empty: count,
  /** Persons in the activities with a number, and their part in the region's total. */
  closed_total: number,
  closed_part: number,
  /** Activities with LQ > 1. */
  specialisations: number,
  krugman_reference: number,
  krugman_country: number,
  hachman: number,
  herfindahl: number,
  entropy: number,
  complexity: number,
  undefined_measures: undefinedMeasures,
});

/** `activity-structure`: how concentrated an activity is over the regions of the edition. */
export const activityStructureRow = z.strictObject({
  ...activityKey,
  regions: count,
  empty: count,
  specialised_regions: count,
  locational_gini: number,
  theil: number,
  top_region_share: number,
  top_regions: z.string(),
  lq_mean: number,
  lq_deviation: number,
  /** Bootstrap estimate of the 95th percentile of the standardised LQ. */
  critical_value: number,
  undefined_measures: undefinedMeasures,
});

/** `specialisations`: derived measures of each region × activity. */
export const specialisationRow = z.strictObject({
  ...cellKey,
  lq: number,
  symmetric_lq: number,
  standardised_lq: number,
  exceeds_critical: z.boolean().nullable(),
  /** LQ > 1, taken on the counts. */
  specialised: z.boolean().nullable(),
  /** Part of the related activities in which the region is specialised. */
  density: number,
});

/** `peers`: the structurally nearest regions. */
export const peerRow = z.strictObject({
  ...regionKey,
  /** A country code, or `extract` for all regions of the extract. */
  within: z.string(),
  rank: count,
  peer: z.string(),
  distance: z.number(),
  /** Activities left out of the comparison because one of the two has no number. */
  empty: count,
});

/** `proximity`: each pair of activities once, `activity` before `other`. */
export const proximityRow = z.strictObject({
  ...activityKey,
  other: z.string(),
  proximity: z.number(),
  /** Regions that it was computed from. */
  regions: count,
});

/** `neighbours`: the five nearest activities of each, ties by more regions in both, then by code. */
export const neighbourRow = z.strictObject({
  ...activityKey,
  rank: count,
  neighbour: z.string(),
  proximity: z.number(),
  /** Regions specialised in the activity, in the neighbour, and in both. */
  specialised: count,
  neighbour_specialised: count,
  together: count,
  /** Regions that it was computed from. */
  regions: count,
});

/** `next-specialisations`: related to what a region does, and not yet specialised. */
export const nextSpecialisationRow = z.strictObject({
  ...cellKey,
  rank: count,
  lq: number,
  density: z.number(),
  /** Related specialisations that the region has: how many, and the five nearest, `activity=proximity`. */
  related: count,
  related_to: z.string(),
  /** The same for those it lacks. */
  not_yet: count,
  lacking: z.string(),
});

const choice = {
  total_basis: z.enum(TOTAL_BASES),
  reference_area: z.string(),
  reference_convention: z.enum(REFERENCE_CONVENTIONS),
  /** Empty where weights play no role. */
  weights: z.string(),
  lq_threshold: z.number(),
  min_share: z.number(),
};

/** `sensitivity`: agglomerations by region under every combination of the grid. */
export const sensitivityRow = z.strictObject({
  ...regionKey,
  ...choice,
  agglomerations: count,
  without_verdict: count,
});

/** `stability`: every cell that passes under the edition's choices or under any other. */
export const stabilityRow = z.strictObject({
  ...cellKey,
  passes: z.boolean().nullable(),
  /** Passes for every total basis, end of the reference share and set of weights. */
  stable: z.boolean(),
  /** Single changes that turn the verdict, and those that leave none, `choice=value`. */
  flips: z.string(),
  without_verdict: z.string(),
  passing: count,
  combinations: count,
});

/** `ecosystem-account`: regions, the country and the reference area. */
export const ecosystemAccountRow = z.strictObject({
  area: z.string(),
  activity: z.string(),
  time_period: z.string(),
  share: number,
  share_of_sum: number,
  rank: number,
  coverage: z.number(),
  /** Divisions without a number, which add nothing. */
  empty: count,
});

/** `ecosystem-contributions`: what adds up to the LQ of an ecosystem in a region. */
export const ecosystemContributionRow = z.strictObject({
  geo: z.string(),
  ecosystem: z.string(),
  activity: z.string(),
  time_period: z.string(),
  weight: z.number(),
  share: number,
  reference_share: number,
  contribution: number,
});

/** `ecosystem-overlaps`: what two ecosystems count in common, in the country and the reference. */
export const ecosystemOverlapRow = z.strictObject({
  area: z.string(),
  ecosystem: z.string(),
  other: z.string(),
  time_period: z.string(),
  activities: z.string(),
  low: z.number(),
  high: z.number(),
  part_of_ecosystem: number,
});

const span = { from_period: z.string(), to_period: z.string() };

/** `changes`: each cell from one period to another. */
export const changeRow = z.strictObject({
  geo: z.string(),
  ...scope,
  activity: z.string(),
  ...span,
  employment_before: number,
  employment_after: number,
  share_change: number,
  lq_before: number,
  lq_after: number,
  lq_change: number,
  quadrant: z.enum(QUADRANTS).nullable(),
  /** Terms of the shift-share, in persons. */
  national: number,
  mix: number,
  regional: number,
  /** Breaks in series between the periods: `cell`, `total`, or a member of the reference. */
  breaks: z.string(),
  reason: z.string().nullable(),
});

/** `shift-share`: each region from one period to another, in persons; the terms add up. */
export const shiftShareRow = z.strictObject({
  geo: z.string(),
  ...scope,
  ...span,
  change: number,
  national: number,
  mix: number,
  regional: number,
  activities: count,
  left_out: count,
  reason: z.string().nullable(),
});

/** The statistical tables of one edition, by file name. */
export const STATISTICS_TABLES = {
  'region-structure': regionStructureRow,
  'activity-structure': activityStructureRow,
  specialisations: specialisationRow,
  peers: peerRow,
  proximity: proximityRow,
  neighbours: neighbourRow,
  'next-specialisations': nextSpecialisationRow,
  sensitivity: sensitivityRow,
  stability: stabilityRow,
  'ecosystem-account': ecosystemAccountRow,
  'ecosystem-contributions': ecosystemContributionRow,
  'ecosystem-overlaps': ecosystemOverlapRow,
  changes: changeRow,
  'shift-share': shiftShareRow,
} as const;
export type StatisticsTable = keyof typeof STATISTICS_TABLES;

export type RegionStructureRow = z.infer<typeof regionStructureRow>;
export type ActivityStructureRow = z.infer<typeof activityStructureRow>;
export type SpecialisationRow = z.infer<typeof specialisationRow>;
export type PeerRow = z.infer<typeof peerRow>;
export type ProximityRow = z.infer<typeof proximityRow>;
export type NeighbourRow = z.infer<typeof neighbourRow>;
export type NextSpecialisationRow = z.infer<typeof nextSpecialisationRow>;
export type SensitivityRow = z.infer<typeof sensitivityRow>;
export type StabilityRow = z.infer<typeof stabilityRow>;
export type EcosystemAccountRow = z.infer<typeof ecosystemAccountRow>;
export type EcosystemContributionRow = z.infer<typeof ecosystemContributionRow>;
export type EcosystemOverlapRow = z.infer<typeof ecosystemOverlapRow>;
export type ChangeRow = z.infer<typeof changeRow>;
export type ShiftShareRow = z.infer<typeof shiftShareRow>;
