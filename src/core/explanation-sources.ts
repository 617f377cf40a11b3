import type { ActivityKey, Certainty, Level } from './activity.ts';
import type { EmploymentMatrix } from './employment-matrix.ts';
import type { Conventions, ExplainedSource, Names } from './explanation-data.ts';
import type { Landscape, LandscapeParameters } from './landscape.ts';

/** A row of the published quotients: what an explanation has to arrive at. */
export interface PublishedCell extends ActivityKey {
  geo: string;
  regionTotal: number | null;
  share: number | null;
  shareLow: number | null;
  shareHigh: number | null;
  referenceShare: number | null;
  referenceShareLow: number | null;
  referenceShareHigh: number | null;
  lq: number | null;
  lqLow: number | null;
  lqHigh: number | null;
  passes: boolean | null;
  certainty: Certainty;
  coverage: number;
  missingReason: string | null;
  source: string;
}

/** Who stands behind the reference share of an activity. */
export interface MemberSets extends ActivityKey {
  publishing: readonly string[];
  bounded: readonly string[];
  excluded: readonly string[];
}

/** An activity of the code lists. */
export interface NamedActivity extends ActivityKey {
  parent: string;
  name: Names;
}

/** What is published of a computed edition. */
export interface ComputedSources {
  kind: 'computed';
  matrix: EmploymentMatrix;
  parameters: LandscapeParameters;
  landscape: Landscape;
  country: string;
  conventions: Conventions;
  cells: readonly PublishedCell[];
  members: readonly MemberSets[];
  ranks: readonly (ActivityKey & { geo: string; rank: number | null })[];
  sources: readonly ExplainedSource[];
  /** What the weights table notes beside a weight, by `ecosystem activity`. */
  weightNotes: ReadonlyMap<string, string>;
  /** Persons per published unit of the employment table: 1, or 1000 for thousand persons. */
  unitFactor: number;
}

/** What is published of an edition of printed lists. */
export interface PrintedSources {
  kind: 'published';
  lists: readonly (ActivityKey & { geo: string; rank: number | null })[];
  counts: readonly { geo: string; level: Level; count: number | null }[];
  lqThreshold: number;
  minShare: number;
  publication: string;
}

/** Everything an explanation is made from; it comes from the published files alone. */
export interface ExplanationSources {
  edition: { id: string; title: Names; timePeriod: string; released: string };
  regions: ReadonlyMap<string, Names>;
  activities: readonly NamedActivity[];
  flags: readonly { column: 'OBS_FLAG' | 'CONF_STATUS'; code: string; meaning: Names }[];
  published: ComputedSources | PrintedSources;
}
