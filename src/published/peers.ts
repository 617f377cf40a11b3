import { readStatistics } from '../published.ts';

/** How many of the nearest regions a page names. */
const NAMED = 5;

/** The Italian regions whose employment is divided most alike, nearest first. */
export function nearestRegions(edition: string, geo: string): string[] {
  return readStatistics(edition, 'peers')
    .filter((row) => row.geo === geo && row.level === 'division' && row.within === geo.slice(0, 2))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, NAMED)
    .map((row) => row.peer);
}
