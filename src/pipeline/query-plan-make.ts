import { DataError } from '../core/data-error.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { NutsChangeRow, Profile } from '../schema/reference.ts';
import { activityGroups } from './query-plan-activities.ts';
import { geoGroups } from './query-plan-geo.ts';
import type { CodeGroup, Query, QueryFilter } from './query-plan.ts';

/** What a person asks for, as options. */
export interface Wish {
  geo: string;
  /** Absent: everything the profile reads. */
  nace?: string | undefined;
  since: string;
  until: string;
}

/** The smallest query that answers a wish: every pinned dimension at its code, regions and activities by group. */
export function makeQuery(
  wish: Wish,
  profile: Profile,
  tables: ReferenceTables,
  changes: readonly NutsChangeRow[],
): Query {
  const { since, until } = years(wish);
  const { activity_dimension: activity, geo_dimension: geo, pinned } = profile;
  if (activity === null && wish.nace !== undefined) {
    throw new DataError(
      'OPTION_NOT_UNDERSTOOD',
      { file: '--nace' },
      JSON.stringify(wish.nace),
      `nothing: ${profile.dataset} has no activities`,
      'Leave the option out.',
    );
  }
  const filters = profile.dimensions.map((dimension): QueryFilter => {
    if (dimension === geo) return groups(dimension, geoGroups(wish.geo, since, tables, changes));
    if (dimension === activity) return groups(dimension, activityGroups(wish.nace, profile));
    const pin = { name: dimension, codes: pinned[dimension]!, isRequired: true };
    return { dimension, groups: [pin], isPinned: true };
  });
  return { dataset: profile.dataset, filters, since, until, activityDimension: activity };
}

function groups(dimension: string, list: readonly CodeGroup[]): QueryFilter {
  return { dimension, groups: list, isPinned: false };
}

/**
 * Years are checked before anything is sent, because Eurostat rolls a period out of range over to
 * another one and answers an inverted range with something else.
 */
function years({ since, until }: Wish): { since: number; until: number } {
  for (const [option, text] of [
    ['--since', since],
    ['--until', until],
  ] as const) {
    if (/^(19|20)\d\d$/.test(text)) continue;
    throw new DataError(
      'PERIOD_NOT_A_YEAR',
      { file: option },
      JSON.stringify(text),
      'a year such as 2015',
      'Only annual data are read; Eurostat would roll a period out of range over to another.',
    );
  }
  const range = { since: Number(since), until: Number(until) };
  if (range.since <= range.until) return range;
  throw new DataError(
    'PERIODS_INVERTED',
    { file: '--since' },
    `${since} to ${until}`,
    'a first year that is not after the last',
    'Exchange the two years; Eurostat would answer an inverted range with something else.',
  );
}
