import type { Level } from '../core/activity.ts';
import { compareToMultiple } from '../core/exact-rule.ts';
import type { AgglomerationRow, LocationQuotientRow } from '../schema/published.ts';
import type { ReplicationListRow } from '../schema/published-replication.ts';
import type { ComputedTables, PrintedTables } from './replication-tables.ts';
import { byKey } from './row-order.ts';

type Compared = Omit<
  ReplicationListRow,
  | 'published_edition'
  | 'edition'
  | 'geo'
  | 'classification'
  | 'level'
  | 'activity'
  | 'published_rank'
  | 'computed_rank'
>;

const NOTHING: Compared = {
  outcome: 'not_comparable',
  reason: null,
  compared_level: null,
  compared_activity: null,
  lq: null,
  lq_low: null,
  lq_high: null,
  share: null,
  employment: null,
  passes: null,
  certainty: null,
  coverage: null,
  missing_reason: null,
};

/**
 * Table `lists` of the replication report: every agglomeration that the printed list names or
 * that the edition counts at a level the list has, with its rank in both and, where they differ, the
 * reason. An activity that the edition measures only inside a group is shown with that group.
 */
export function replicationLists(
  printed: PrintedTables,
  computed: ComputedTables,
): ReplicationListRow[] {
  const key = { published_edition: printed.id, edition: computed.id };
  const cells = new Map(computed.locationQuotients.map((row) => [keyOf(row), row]));
  const levels = new Set(computed.locationQuotients.map((row) => row.level));
  const ranks = new Map(computed.agglomerations.map((row) => [keyOf(row), row.rank]));
  const named = printed.agglomerations.map((row): ReplicationListRow => ({
    ...key,
    ...keyColumns(row),
    published_rank: row.rank,
    computed_rank: ranks.get(keyOf(row)) ?? null,
    ...compare(row, cells.get(keyOf(row)), levels, computed),
  }));
  const inPrint = new Set(printed.agglomerations.map(keyOf));
  const printedLevels = new Set(printed.agglomerations.map((row) => row.level));
  const others = computed.locationQuotients
    .filter((row) => printedLevels.has(row.level) && isCounted(row) && !inPrint.has(keyOf(row)))
    .map((row): ReplicationListRow => ({
      ...key,
      ...keyColumns(row),
      published_rank: null,
      computed_rank: ranks.get(keyOf(row)) ?? null,
      ...cellColumns(row),
      outcome: 'computed_only',
      reason: leavesRoom(printed, row.geo, row.level) ? 'beyond_named' : 'not_counted',
    }));
  return [...named, ...others].sort(byKey);
}

/** Counted in the headline: the rule is met at full coverage. */
export function isCounted(row: LocationQuotientRow): boolean {
  return row.passes === true && row.coverage === 1;
}

/** The printed count of a region at a level; null where none is printed. */
export function printedCount(printed: PrintedTables, geo: string, level: Level): number | null {
  const region = printed.regions.find((row) => row.geo === geo);
  if (region === undefined) return null;
  return level === 'ecosystem' ? region.agglomerations_ecosystem : region.agglomerations_nace;
}

function leavesRoom(printed: PrintedTables, geo: string, level: Level): boolean {
  const named = printed.agglomerations.filter((row) => row.geo === geo && row.level === level);
  return (printedCount(printed, geo, level) ?? 0) > named.length;
}

function compare(
  printed: AgglomerationRow,
  own: LocationQuotientRow | undefined,
  levels: ReadonlySet<Level>,
  computed: ComputedTables,
): Compared {
  if (own === undefined || !levels.has(printed.level)) {
    if (printed.level === 'ecosystem') return { ...NOTHING, reason: 'no_ecosystems' };
    const group = computed.locationQuotients.find(
      (row) => row.geo === printed.geo && computed.contains(row.activity, printed.activity),
    );
    if (group === undefined) return { ...NOTHING, reason: 'not_in_source_table' };
    return { ...cellColumns(group), outcome: 'not_comparable', reason: 'other_level' };
  }
  if (isCounted(own)) return { ...cellColumns(own), outcome: 'same', reason: null };
  return { ...cellColumns(own), outcome: 'published_only', reason: whyNot(own, computed) };
}

function whyNot(
  row: LocationQuotientRow,
  { lqThreshold, minShare }: ComputedTables,
): ReplicationListRow['reason'] {
  if (row.missing_reason === 'not_covered') return 'not_in_source_table';
  if (row.coverage < 1) return 'partial_coverage';
  if (row.share === null || row.reference_share === null || row.lq === null) {
    return row.share === null ? 'not_published' : 'no_quotient';
  }
  const share =
    row.employment === null || row.region_total === null
      ? { numerator: row.share, denominator: 1 }
      : { numerator: row.employment, denominator: row.region_total };
  const reference =
    row.reference_employment === null || row.reference_total === null
      ? { numerator: row.reference_share, denominator: 1 }
      : { numerator: row.reference_employment, denominator: row.reference_total };
  const special = compareToMultiple(share, lqThreshold, reference) > 0;
  const large = compareToMultiple(share, minShare, { numerator: 1, denominator: 1 }) >= 0;
  if (!special && !large) return 'below_both';
  return special ? 'below_share' : 'below_lq';
}

function cellColumns(row: LocationQuotientRow): Omit<Compared, 'outcome' | 'reason'> {
  return {
    compared_level: row.level,
    compared_activity: row.activity,
    lq: row.lq,
    lq_low: row.lq_low,
    lq_high: row.lq_high,
    share: row.share,
    employment: row.employment,
    passes: row.passes,
    certainty: row.certainty,
    coverage: row.coverage,
    missing_reason: row.missing_reason,
  };
}

function keyColumns({
  geo,
  classification,
  level,
  activity,
}: AgglomerationRow | LocationQuotientRow) {
  return { geo, classification, level, activity };
}

function keyOf({ geo, level, activity }: AgglomerationRow | LocationQuotientRow): string {
  return `${geo} ${level} ${activity}`;
}
