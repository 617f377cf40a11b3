import { readStatistics } from '../published.ts';

/** A measure with its place among its peers. */
export interface RankedMeasure<Id extends string> {
  id: Id;
  value: number | null;
  /** 1 for the first; those that tie share a rank; null where there is no value. */
  rank: number | null;
  /** How many have a value. */
  of: number;
  /** Why there is no value. */
  reason: string | null;
}

/** Measures of a region's structure, with the end that ranks first: the most special one. */
const REGION_MEASURES = {
  krugman_reference: 'highest',
  krugman_country: 'highest',
  hachman: 'lowest',
  herfindahl: 'highest',
  entropy: 'lowest',
  specialisations: 'highest',
  complexity: 'highest',
} as const;
export type RegionMeasure = keyof typeof REGION_MEASURES;

const ACTIVITY_MEASURES = {
  locational_gini: 'highest',
  theil: 'highest',
  top_region_share: 'highest',
} as const;
export type ActivityMeasure = keyof typeof ACTIVITY_MEASURES;

/** The structure of a region at division level, each measure ranked among all regions. */
export function regionMeasures(edition: string, geo: string): RankedMeasure<RegionMeasure>[] {
  const rows = readStatistics(edition, 'region-structure').filter(
    ({ level }) => level === 'division',
  );
  const own = rows.find((row) => row.geo === geo);
  return own === undefined ? [] : ranked(REGION_MEASURES, own, rows);
}

/** The concentration of a division, each measure ranked among all divisions. */
export function activityMeasures(
  edition: string,
  activity: string,
): RankedMeasure<ActivityMeasure>[] {
  const rows = readStatistics(edition, 'activity-structure').filter(
    ({ level }) => level === 'division',
  );
  const own = rows.find((row) => row.activity === activity);
  return own === undefined ? [] : ranked(ACTIVITY_MEASURES, own, rows);
}

/** 1 + how many lie before the value, seen from the end that ranks first. */
export function rankOf(
  value: number,
  values: readonly (number | null)[],
  first: 'highest' | 'lowest',
): number {
  const before = (other: number): boolean => (first === 'highest' ? other > value : other < value);
  return 1 + values.filter((other) => other !== null && before(other)).length;
}

type Measured<Id extends string> = Record<Id, number | null> & { undefined_measures: string };

function ranked<Id extends string>(
  measures: Record<Id, 'highest' | 'lowest'>,
  own: Measured<NoInfer<Id>>,
  rows: readonly Measured<NoInfer<Id>>[],
): RankedMeasure<Id>[] {
  const reasons = new Map(own.undefined_measures.split(' ').map((pair) => pairOf(pair)));
  return (Object.keys(measures) as Id[]).map((id) => {
    const values = rows.map((row): number | null => row[id]);
    const value: number | null = own[id];
    return {
      id,
      value,
      rank: value === null ? null : rankOf(value, values, measures[id]),
      of: values.filter((other) => other !== null).length,
      reason: reasons.get(id) ?? null,
    };
  });
}

function pairOf(pair: string): [string, string] {
  const [name = '', value = ''] = pair.split('=');
  return [name, value];
}
