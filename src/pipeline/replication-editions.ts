import type { Level } from '../core/activity.ts';
import type { EditionRecomputation } from '../schema/published-figures.ts';
import type { ReplicationFigureRow } from '../schema/published-replication.ts';
import { isCounted } from './replication-lists.ts';
import type { ComputedTables } from './replication-tables.ts';

/** A figure found again in an edition: the number, and what limits the comparison. */
export interface EditionFigure {
  recomputed: number | null;
  coverage: number | null;
  reason: ReplicationFigureRow['reason'];
}

/** A figure counted again from a computed edition. */
export function fromEdition(
  recomputation: EditionRecomputation,
  edition: ComputedTables,
): EditionFigure {
  switch (recomputation.kind) {
    case 'ecosystem_rank':
      return account(edition, recomputation.ecosystem, (own) => own.rank);
    case 'ecosystem_ratio':
      return account(edition, recomputation.ecosystem, (own, reference) =>
        own.share_of_sum === null || reference === null ? null : own.share_of_sum / reference,
      );
    case 'agglomerations':
      return counted(edition, recomputation.level, null);
    case 'regions_with':
      return counted(edition, recomputation.level, recomputation.activity);
    case 'parameter': {
      const recomputed =
        recomputation.name === 'lq_threshold' ? edition.lqThreshold : edition.minShare;
      return { recomputed, coverage: null, reason: null };
    }
  }
}

function account(
  { ecosystemAccount, country, referenceArea }: ComputedTables,
  ecosystem: string,
  figure: (
    own: ComputedTables['ecosystemAccount'][number],
    reference: number | null,
  ) => number | null,
): EditionFigure {
  const of = (area: string) =>
    ecosystemAccount.find((row) => row.area === area && row.activity === ecosystem);
  const own = of(country);
  if (own === undefined) return { recomputed: null, coverage: null, reason: 'no_ecosystems' };
  const partial = ecosystemAccount.some((row) => row.area === country && row.coverage < 1);
  const reason = own.coverage < 1 ? 'partial_coverage' : partial ? 'others_partial' : null;
  return {
    recomputed: figure(own, of(referenceArea)?.share_of_sum ?? null),
    coverage: own.coverage,
    reason,
  };
}

function counted(
  { locationQuotients }: ComputedTables,
  level: Level,
  activity: string | null,
): EditionFigure {
  const cells = locationQuotients.filter(
    (row) => row.level === level && (activity === null || row.activity === activity),
  );
  const nothing = { recomputed: null, coverage: null };
  if (cells.length === 0) {
    return { ...nothing, reason: level === 'ecosystem' ? 'no_ecosystems' : 'other_level' };
  }
  if (cells.every((row) => row.missing_reason === 'not_covered')) {
    return { ...nothing, reason: 'not_in_source_table' };
  }
  const recomputed = cells.filter(isCounted).length;
  if (level !== 'ecosystem') return { recomputed, coverage: null, reason: null };
  const coverages = cells.map((row) => row.coverage);
  const coverage = activity === null ? null : Math.min(...coverages);
  if (coverage !== null && coverage < 1)
    return { recomputed: null, coverage, reason: 'partial_coverage' };
  const partial = coverages.some((value) => value < 1);
  return { recomputed, coverage, reason: partial ? 'others_partial' : null };
}
