import type {
  AgglomerationRow,
  CoverageRow,
  DroppedRow,
  LocationQuotientRow,
  ReferenceMemberRow,
  RegionRow,
} from '../schema/published.ts';
import type { StatisticsTables } from './statistics.ts';
import type { LandscapeFile } from '../schema/landscape-file.ts';

/** The tables of one edition; a published edition has no quotients. */
export interface EditionTables {
  'location-quotients'?: readonly LocationQuotientRow[];
  agglomerations: readonly AgglomerationRow[];
  'reference-members'?: readonly ReferenceMemberRow[];
  regions: readonly RegionRow[];
  coverage?: readonly CoverageRow[];
  dropped?: readonly DroppedRow[];
}

/** Everything a run publishes for one edition. */
export interface EditionResult {
  tables: EditionTables;
  /** Structure, relatedness, sensitivity, ecosystems and dynamics; empty for a published edition. */
  statistics: StatisticsTables;
  landscape: LandscapeFile | null;
}
