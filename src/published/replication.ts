import { readReplication } from '../published.ts';
import {
  REPLICATION_TABLES,
  type ReplicationCountRow,
  type ReplicationFigureRow,
  type ReplicationListRow,
} from '../schema/published-replication.ts';
import { columnsOf } from '../schema/table-columns.ts';

/** The sums of the counts stand under the country. */
const COUNTRY = 'IT';

type Level = 'division' | 'ecosystem';

/** One region at one level: the printed list, the computed list, and where they differ. */
export interface RegionComparison {
  geo: string;
  counts: ReplicationCountRow;
  /** By printed rank. */
  named: ReplicationListRow[];
  /** By computed rank; those that are printed too have a printed rank. */
  computed: ReplicationListRow[];
  /** Printed and not computed, by printed rank; computed and not printed, by computed rank. */
  publishedOnly: ReplicationListRow[];
  computedOnly: ReplicationListRow[];
}

/** All regions at a level against a computed edition, in the order of their codes. */
function comparisons(edition: string, level: Level): RegionComparison[] {
  const rows = readReplication('lists').filter(
    (row) => row.edition === edition && row.level === level,
  );
  return readReplication('counts')
    .filter((row) => row.edition === edition && row.level === level && row.geo !== COUNTRY)
    .map((counts) => {
      const own = rows.filter((row) => row.geo === counts.geo);
      const computed = by('computed_rank', own);
      return {
        geo: counts.geo,
        counts,
        named: by('published_rank', own),
        computed,
        publishedOnly: by('published_rank', own).filter((row) => row.outcome === 'published_only'),
        computedOnly: computed.filter((row) => row.outcome === 'computed_only'),
      };
    });
}

/** The sums of the country at a level; undefined where the edition is not compared. */
function countryCounts(edition: string, level: Level): ReplicationCountRow | undefined {
  return readReplication('counts').find(
    (row) => row.edition === edition && row.level === level && row.geo === COUNTRY,
  );
}

/** How often each reason for a difference occurs, most frequent first. */
function reasonCounts(
  edition: string,
  level: Level,
  outcome: ReplicationListRow['outcome'],
): { reason: string; rows: ReplicationListRow[] }[] {
  const rows = readReplication('lists').filter(
    (row) => row.edition === edition && row.level === level && row.outcome === outcome,
  );
  const reasons = [...new Set(rows.map((row) => row.reason ?? ''))];
  return reasons
    .map((reason) => ({ reason, rows: rows.filter((row) => (row.reason ?? '') === reason) }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.reason < b.reason ? -1 : 1));
}

/** What a group of sections says of the printed divisions inside it, most often named first. */
export interface GroupComparison {
  group: string;
  divisions: string[];
  /** Printed agglomerations (region × division) inside the group, and those where the group passes the rule. */
  named: number;
  passing: number;
}

/** Printed divisions inside the groups of an edition that has no divisions. */
export function groupComparisons(edition: string): GroupComparison[] {
  const rows = readReplication('lists').filter(
    (row) => row.edition === edition && row.reason === 'other_level',
  );
  const groups = [...new Set(rows.map((row) => row.compared_activity ?? ''))];
  return groups
    .map((group) => {
      const own = rows.filter((row) => row.compared_activity === group);
      return {
        group,
        divisions: [...new Set(own.map((row) => row.activity))].sort(),
        named: own.length,
        passing: own.filter((row) => row.passes === true).length,
      };
    })
    .sort((a, b) => b.named - a.named || (a.group < b.group ? -1 : 1));
}

function by(rank: 'published_rank' | 'computed_rank', rows: ReplicationListRow[]) {
  return rows.filter((row) => row[rank] !== null).sort((a, b) => a[rank]! - b[rank]!);
}

/** One level of an edition: counts, reasons, regions. A RangeError where it is not compared. */
export function levelReport(edition: string, level: Level) {
  const counts = countryCounts(edition, level);
  if (counts === undefined) throw new RangeError(`${edition} is not compared at level ${level}`);
  return {
    level,
    counts,
    rows: comparisons(edition, level),
    missing: reasonCounts(edition, level, 'published_only'),
    extra: reasonCounts(edition, level, 'computed_only'),
  };
}

/** The figures of the documents: beside an edition, beside the documents themselves, and neither. */
export function figureRows(
  edition: string,
): Record<'edition' | 'document' | 'none', ReplicationFigureRow[]> {
  const rows = readReplication('figures');
  return {
    edition: rows.filter((row) => row.basis === 'edition' && row.edition === edition),
    document: rows.filter((row) => row.basis === 'document'),
    none: rows.filter((row) => row.basis === 'none'),
  };
}

/** The tables of the report with their columns in order. */
export function reportTables(): { name: string; columns: string[] }[] {
  return Object.entries(REPLICATION_TABLES).map(([name, schema]) => ({
    name,
    columns: columnsOf(schema).map((column) => column.name),
  }));
}
