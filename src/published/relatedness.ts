import { readStatistics } from '../published.ts';
import type { NeighbourRow, NextSpecialisationRow } from '../schema/published-statistics.ts';

/** An activity with its proximity to another. */
export interface Related {
  activity: string;
  proximity: number;
}

/** A proposal with its reasons as data. */
export interface NextSpecialisation extends Omit<NextSpecialisationRow, 'related_to' | 'lacking'> {
  /** The nearest specialisations that the region has, and those it lacks. */
  relatedTo: Related[];
  lacking: Related[];
}

/** The divisions related to what a region does and not yet specialised, densest first. */
export function nextSpecialisationsOf(edition: string, geo: string): NextSpecialisation[] {
  return readStatistics(edition, 'next-specialisations')
    .filter((row) => row.geo === geo && row.level === 'division')
    .sort((a, b) => a.rank - b.rank)
    .map(({ related_to, lacking, ...row }) => ({
      ...row,
      relatedTo: relatedList(related_to),
      lacking: relatedList(lacking),
    }));
}

/** The divisions nearest to a division, nearest first, as the edition publishes them. */
export function neighboursOfDivision(edition: string, activity: string): NeighbourRow[] {
  return readStatistics(edition, 'neighbours')
    .filter((row) => row.level === 'division' && row.activity === activity)
    .sort((a, b) => a.rank - b.rank);
}

/** Every division that is found together with a division, by code. */
export function relatedActivities(edition: string, activity: string): Related[] {
  return readStatistics(edition, 'proximity')
    .flatMap((row): Related[] => {
      if (row.level !== 'division' || row.proximity === 0) return [];
      if (row.activity === activity) return [{ activity: row.other, proximity: row.proximity }];
      if (row.other === activity) return [{ activity: row.activity, proximity: row.proximity }];
      return [];
    })
    .sort((a, b) => (a.activity < b.activity ? -1 : 1));
}

/** How many regions the proximities of an edition come from. */
export function regionsBehindProximity(edition: string): number {
  return (
    readStatistics(edition, 'proximity').find(({ level }) => level === 'division')?.regions ?? 0
  );
}

/** `C13=0.75 C22=0.7` as a list. */
export function relatedList(list: string): Related[] {
  if (list === '') return [];
  return list.split(' ').map((pair) => {
    const [activity = '', value = ''] = pair.split('=');
    return { activity, proximity: Number(value) };
  });
}
