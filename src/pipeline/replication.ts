import type { Content } from '../schema/content-files.ts';
import type { PublishedFigure } from '../schema/published-figures.ts';
import type {
  ReplicationAgglomerationRow,
  ReplicationErratumRow,
  ReplicationFigureRow,
  ReplicationRegionRow,
} from '../schema/published-replication.ts';
import { replicationAgglomerations } from './replication-agglomerations.ts';
import type { Documents } from './replication-documents.ts';
import { replicationErrata } from './replication-errata.ts';
import { replicationFigures } from './replication-figures.ts';
import { replicationRegions } from './replication-regions.ts';
import type { ComputedTables, PrintedTables } from './replication-tables.ts';

/** The tables of the replication report, by file name. */
export interface Replication {
  agglomerations: ReplicationAgglomerationRow[];
  regions: ReplicationRegionRow[];
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
  const pairs = printed.flatMap((lists) => computed.map((edition) => ({ lists, edition })));
  const compared = pairs.map(({ lists, edition }) => {
    const agglomerations = replicationAgglomerations(lists, edition);
    return { agglomerations, regions: replicationRegions(lists, edition, agglomerations) };
  });
  const figureRows = replicationFigures(figures, computed, documents);
  return {
    agglomerations: compared.flatMap((tables) => tables.agglomerations),
    regions: compared.flatMap((tables) => tables.regions),
    figures: figureRows,
    errata: replicationErrata(errata, figureRows),
  };
}
