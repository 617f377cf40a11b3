import type { ObservationTable } from '../core/observation-table.ts';
import type { ExtractMeta } from '../schema/extract-meta.ts';
import type { Profile } from '../schema/reference.ts';

/** An extract as a draft looks at it. */
export interface DraftSource {
  meta: ExtractMeta;
  profile: Profile;
  table: ObservationTable;
}

/** Which cells of one period have a number. */
export interface NumbersIn {
  has: (geo: string, activity: string) => boolean;
  /** Activities with a number in any of these places. */
  activitiesOf: (geos: readonly string[]) => string[];
}

/** Finds the numbers of one period; nothing else of the table is kept. */
export function numbersIn({ table }: DraftSource, period: string): NumbersIn {
  const at = table.timePeriods.indexOf(period);
  const activities = new Map<string, Set<string>>();
  for (let row = 0; row < table.length; row += 1) {
    if (table.timePeriod[row] !== at || table.missing[row] !== 0) continue;
    const geo = table.geos[table.geo[row]!]!;
    const own = activities.get(geo) ?? new Set();
    activities.set(geo, own.add(table.activities[table.activity[row]!]!));
  }
  return {
    has: (geo, activity) => activities.get(geo)?.has(activity) ?? false,
    activitiesOf: (geos) => [
      ...new Set(geos.flatMap((geo) => [...(activities.get(geo) ?? new Set<string>())])),
    ],
  };
}

/** How many of these places have at least one number, by period. */
export function placesByPeriod(
  { table }: DraftSource,
  geos: readonly string[],
  activity?: string,
): Map<string, number> {
  const wanted = table.geos.map((geo) => geos.includes(geo));
  const activityAt = activity === undefined ? -1 : table.activities.indexOf(activity);
  if (activity !== undefined && activityAt < 0) return new Map();
  const seen = new Map<string, Set<number>>();
  for (let row = 0; row < table.length; row += 1) {
    const geo = table.geo[row]!;
    if (table.missing[row] !== 0 || !wanted[geo]) continue;
    if (activityAt >= 0 && table.activity[row] !== activityAt) continue;
    const period = table.timePeriods[table.timePeriod[row]!]!;
    const places = seen.get(period) ?? new Set();
    seen.set(period, places.add(geo));
  }
  return new Map([...seen].map(([period, places]) => [period, places.size]));
}
