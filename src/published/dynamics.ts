import { readStatistics } from '../published.ts';
import type { ChangeRow, ShiftShareRow } from '../schema/published-statistics.ts';
import { computedEditions } from './editions.ts';

/** What changed in a region over the last span of an edition that has two periods or more. */
export interface Dynamics {
  edition: string;
  from: string;
  to: string;
  /** By group, in the order of their codes. */
  changes: ChangeRow[];
  total: ShiftShareRow;
}

export function dynamicsOf(geo: string): Dynamics | undefined {
  for (const { id, parameters } of computedEditions()) {
    if (!parameters['earlier_periods']) continue;
    const total = readStatistics(id, 'shift-share')
      .filter((row) => row.geo === geo)
      .sort((a, b) => (a.to_period + a.from_period < b.to_period + b.from_period ? 1 : -1))[0];
    if (total === undefined) continue;
    const { from_period: from, to_period: to } = total;
    const changes = readStatistics(id, 'changes').filter(
      (row) => row.geo === geo && row.from_period === from && row.to_period === to,
    );
    return { edition: id, from, to, changes, total };
  }
  return undefined;
}
