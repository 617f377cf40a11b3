import type { Level } from '../core/activity.ts';
import type { ReplicationListRow, ReplicationCountRow } from '../schema/published-replication.ts';
import { isCounted, printedCount } from './replication-lists.ts';
import type { ComputedTables, PrintedTables } from './replication-tables.ts';
import { byCodeUnit } from './row-order.ts';

/**
 * Table `counts` of the replication report: printed and computed counts of each region at each level
 * that is printed, and the sums of the country. `rows` are those of the table `lists`.
 */
export function replicationCounts(
  printed: PrintedTables,
  computed: ComputedTables,
  rows: readonly ReplicationListRow[],
): ReplicationCountRow[] {
  const scopes = new Map(
    printed.agglomerations.map(({ classification, level }) => [level, classification]),
  );
  const geos = printed.regions.map((row) => row.geo).sort(byCodeUnit);
  const pair = { published_edition: printed.id, edition: computed.id };
  return [...scopes]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([level, classification]) => {
      const regions = geos.map((geo): ReplicationCountRow => {
        const of = (outcome: ReplicationListRow['outcome']): number =>
          rows.filter((row) => row.geo === geo && row.level === level && row.outcome === outcome)
            .length;
        const counts = computedCounts(computed, geo, level);
        const published = printedCount(printed, geo, level);
        const comparable = counts !== null;
        return {
          ...pair,
          geo,
          classification,
          level,
          published_count: published,
          published_named: printed.agglomerations.filter(
            (row) => row.geo === geo && row.level === level,
          ).length,
          computed_count: counts?.counted ?? null,
          computed_certain: counts?.certain ?? null,
          computed_possible: counts?.possible ?? null,
          difference: counts === null || published === null ? null : counts.counted - published,
          same: comparable ? of('same') : null,
          published_only: comparable ? of('published_only') : null,
          computed_only: comparable ? of('computed_only') : null,
        };
      });
      return [...regions, sums(regions, computed.country)];
    });
}

function computedCounts(
  { locationQuotients }: ComputedTables,
  geo: string,
  level: Level,
): { counted: number; certain: number; possible: number } | null {
  const cells = locationQuotients.filter((row) => row.geo === geo && row.level === level);
  if (cells.length === 0) return null;
  const full = cells.filter((row) => row.coverage === 1);
  return {
    counted: cells.filter(isCounted).length,
    certain: full.filter((row) => row.certainty === 'certain').length,
    possible: full.filter((row) => row.certainty === 'certain' || row.certainty === 'possible')
      .length,
  };
}

const SUMMED = [
  'published_count',
  'published_named',
  'computed_count',
  'computed_certain',
  'computed_possible',
  'difference',
  'same',
  'published_only',
  'computed_only',
] as const;

/** The row of the country; a sum over regions of which one has no number has none either. */
function sums(regions: readonly ReplicationCountRow[], country: string): ReplicationCountRow {
  const total = { ...regions[0]!, geo: country };
  for (const name of SUMMED) {
    const values = regions.map((row) => row[name]);
    const sum = values.reduce<number | null>(
      (all, value) => (all === null || value === null ? null : all + value),
      0,
    );
    if (name === 'published_named') total[name] = sum ?? 0;
    else total[name] = sum;
  }
  return total;
}
