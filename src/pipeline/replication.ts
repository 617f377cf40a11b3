import type { Content } from '../schema/content-files.ts';
import type { PublishedFigure } from '../schema/published-figures.ts';
import type {
  ReplicationListRow,
  ReplicationErratumRow,
  ReplicationFigureRow,
  ReplicationCountRow,
} from '../schema/published-replication.ts';
import { replicationLists } from './replication-lists.ts';
import type { Documents } from './replication-documents.ts';
import { replicationErrata } from './replication-errata.ts';
import { replicationFigures } from './replication-figures.ts';
import { replicationCounts } from './replication-counts.ts';
import type { ComputedTables, PrintedTables } from './replication-tables.ts';

/** The tables of the replication report, by file name. */
export interface Replication {
  lists: ReplicationListRow[];
  counts: ReplicationCountRow[];
  figures: ReplicationFigureRow[];
  errata: ReplicationErratumRow[];
}

/** What the report is made from. */
export interface ReplicationInputs {
  printed: readonly PrintedTables[];
  computed: readonly ComputedTables[];
  figures: readonly PublishedFigure[];
  errata: Content<'errata'>;
  documents: Documents;
}

/**
 * The replication report: every printed list beside every computed edition, region by region and rank
 * by rank; every printed figure beside what it comes to; and where a document does not add up.
 */
export function replicate({
  printed,
  computed,
  figures,
  errata,
  documents,
}: ReplicationInputs): Replication {
  const pairs = printed.flatMap((print) => computed.map((edition) => ({ print, edition })));
  const compared = pairs.map(({ print, edition }) => {
    const lists = replicationLists(print, edition);
    return { lists, counts: replicationCounts(print, edition, lists) };
  });
  const figureRows = replicationFigures(figures, computed, documents);
  return {
    lists: compared.flatMap((tables) => tables.lists),
    counts: compared.flatMap((tables) => tables.counts),
    figures: figureRows,
    errata: replicationErrata(errata, figureRows),
  };
}
