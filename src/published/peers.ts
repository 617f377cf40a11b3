import { readStatistics } from '../published.ts';
import type { PeerRow } from '../schema/published-statistics.ts';

/** The Italian regions whose employment is divided most alike, nearest first, with their distance. */
export function nearestRegions(edition: string, geo: string): PeerRow[] {
  return readStatistics(edition, 'peers')
    .filter((row) => row.geo === geo && row.level === 'division' && row.within === geo.slice(0, 2))
    .sort((a, b) => a.rank - b.rank);
}
