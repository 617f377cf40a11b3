import { density, type Density } from '../core/density.ts';
import { neighbours } from '../core/neighbours.ts';
import { nextSpecialisations, type Relative } from '../core/next-specialisations.ts';
import { proximity, type Proximity } from '../core/proximity.ts';
import type { StandardisedLq } from '../core/standardised-lq.ts';
import { symmetricLq } from '../core/symmetric-lq.ts';
import type {
  NeighbourRow,
  NextSpecialisationRow,
  ProximityRow,
  SpecialisationRow,
} from '../schema/published-statistics.ts';
import type { LevelView } from './level-view.ts';
import { byCodeUnit, byKey } from './row-order.ts';

/** How many related activities a proposal names; how many there are stands beside them. */
const NAMED_RELATIVES = 5;

/** Proximities between the activities of a view and the densities around them. */
export interface Relatedness {
  proximity: Proximity;
  density: Density;
  /** Regions that the proximities come from. */
  regions: number;
}

/**
 * Relatedness from the co-specialisations of the regions given: those of the view, or of all
 * regions of the extract where it has more (with the activities of the view in its order).
 */
export function relatednessOf(
  view: LevelView,
  everyRegion: LevelView['specialised'] = view.specialised,
): Relatedness {
  const related = proximity(everyRegion);
  return {
    proximity: related,
    density: density(view.specialised, related.values),
    regions: everyRegion.length,
  };
}

/** Table `specialisations`: one row a region × activity with its derived measures. */
export function specialisationRows(
  view: LevelView,
  { density: around }: Relatedness,
  standardised: readonly StandardisedLq[],
): SpecialisationRow[] {
  const { classification, level, timePeriod } = view;
  return view.geos
    .flatMap((geo, region) =>
      view.activities.map((activity, i): SpecialisationRow => {
        const lq = view.lqs[region]![i] ?? null;
        const { values, criticalValue } = standardised[i]!;
        const z = values[region] ?? null;
        return {
          geo,
          classification,
          level,
          activity,
          time_period: timePeriod,
          lq,
          symmetric_lq: symmetricLq(lq),
          standardised_lq: z,
          exceeds_critical: z === null || criticalValue === null ? null : z > criticalValue,
          specialised: view.specialised[region]![i] ?? null,
          density: around.values[region]![i] ?? null,
        };
      }),
    )
    .sort(byKey);
}

/** Table `proximity`: each pair of activities once; pairs in which nobody is specialised are not listed. */
export function proximityRows(view: LevelView, relatedness: Relatedness): ProximityRow[] {
  const { classification, level, timePeriod } = view;
  const order = view.activities
    .map((activity, i) => ({ activity, i }))
    .sort((a, b) => byCodeUnit(a.activity, b.activity));
  return order.flatMap(({ activity, i }, first) =>
    order.slice(first + 1).flatMap(({ activity: other, i: j }): ProximityRow[] => {
      const value = relatedness.proximity.values[i]![j] ?? null;
      if (value === null) return [];
      return [
        {
          classification,
          level,
          activity,
          time_period: timePeriod,
          other,
          proximity: value,
          regions: relatedness.regions,
        },
      ];
    }),
  );
}

/** Table `neighbours`: the nearest of each activity, with the counts that the proximity comes from. */
export function neighbourRows(view: LevelView, relatedness: Relatedness): NeighbourRow[] {
  const { classification, level, timePeriod } = view;
  const { proximity: related, regions } = relatedness;
  return neighbours(view.activities, related)
    .map((near, i) => ({ near, i, activity: view.activities[i]! }))
    .sort((a, b) => byCodeUnit(a.activity, b.activity))
    .flatMap(({ near, i, activity }) =>
      near.map((neighbour, index): NeighbourRow => ({
        classification,
        level,
        activity,
        time_period: timePeriod,
        rank: index + 1,
        neighbour: neighbour.activity,
        proximity: neighbour.proximity,
        specialised: related.ubiquity[i]!,
        neighbour_specialised: neighbour.specialised,
        together: neighbour.together,
        regions,
      })),
    );
}

/** Table `next-specialisations`: up to ten a region, densest first, with the reason. */
export function nextSpecialisationRows(
  view: LevelView,
  { density: around, proximity: related }: Relatedness,
): NextSpecialisationRow[] {
  const { classification, level, timePeriod } = view;
  const position = new Map(view.activities.map((activity, i) => [activity, i]));
  return view.geos
    .map((geo, region) => ({ geo, region }))
    .sort((a, b) => byCodeUnit(a.geo, b.geo))
    .flatMap(({ geo, region }) =>
      nextSpecialisations(
        view.activities,
        view.specialised[region]!,
        around.values[region]!,
        related.values,
      ).map((next, index): NextSpecialisationRow => ({
        geo,
        classification,
        level,
        activity: next.activity,
        time_period: timePeriod,
        rank: index + 1,
        lq: view.lqs[region]![position.get(next.activity)!] ?? null,
        density: next.density,
        related: next.relatedTo.length,
        related_to: nearest(next.relatedTo),
        not_yet: next.lacking.length,
        lacking: nearest(next.lacking),
      })),
    );
}

function nearest(relatives: readonly Relative[]): string {
  return relatives
    .slice(0, NAMED_RELATIVES)
    .map(({ activity, proximity: near }) => `${activity}=${near}`)
    .join(' ');
}
