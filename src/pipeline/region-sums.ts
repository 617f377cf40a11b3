import { observationAt, type ObservationTable } from '../core/observation-table.ts';
import type { ObservationTableBuilder } from '../core/observation-table-builder.ts';
import {
  MISSING_REASONS,
  type MissingReason,
  type PlacedObservation,
} from '../core/observation.ts';

export interface SummedYear {
  year: { timePeriod: string };
  sums: readonly { target: string; sources: readonly string[] }[];
}

/**
 * Adds the regions that are sums of their parts: one row for each activity and year in which any
 * part has a row. The value is the sum when every part has one; otherwise the cell is missing for
 * the first reason of `MISSING_REASONS` among its parts (a part without a row is not available),
 * because a sum of some parts is not the region. Flags are those of all parts, in order of letter.
 */
export function addSums(
  table: ObservationTable,
  years: readonly SummedYear[],
  builder: ObservationTableBuilder,
): void {
  const plans = new Map(years.map((one) => [one.year.timePeriod, one.sums]));
  const groups = new Map<string, { target: string; parts: PlacedObservation[]; of: number }>();
  for (let row = 0; row < table.length; row++) {
    const geo = table.geos[table.geo[row]!]!;
    const sum = plans
      .get(table.timePeriods[table.timePeriod[row]!]!)
      ?.find(({ sources }) => sources.includes(geo));
    if (sum === undefined) continue;
    const part = observationAt(table, row);
    const key = `${sum.target} ${part.activity} ${part.timePeriod}`;
    const group = groups.get(key) ?? { target: sum.target, parts: [], of: sum.sources.length };
    group.parts.push(part);
    groups.set(key, group);
  }
  for (const { target, parts, of } of groups.values()) addSum(target, parts, of, builder);
}

function addSum(
  target: string,
  parts: readonly PlacedObservation[],
  of: number,
  builder: ObservationTableBuilder,
): void {
  const first = parts[0]!;
  const reasons = new Set<MissingReason | null>(parts.map(({ missingReason }) => missingReason));
  if (parts.length < of) reasons.add('not_available');
  const reason = MISSING_REASONS.find((one) => reasons.has(one)) ?? null;
  const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  const letters = [...new Set(parts.flatMap(({ obsFlag }) => obsFlag.split('')))].sort().join('');
  const status = parts.map(({ confStatus }) => confStatus).find((one) => one !== '') ?? '';
  builder.add(
    builder.geos.indexOf(target),
    builder.activities.indexOf(first.activity),
    builder.timePeriods.indexOf(first.timePeriod),
    value,
    reason === null ? 0 : 1 + MISSING_REASONS.indexOf(reason),
    builder.obsFlags.indexOf(letters),
    builder.confStatuses.indexOf(status),
    first.line,
    first.column,
  );
}
