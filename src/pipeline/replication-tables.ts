import type {
  AgglomerationRow,
  LocationQuotientRow,
  Manifest,
  RegionRow,
} from '../schema/published.ts';
import type { EcosystemAccountRow } from '../schema/published-statistics.ts';

/** An edition of printed lists, as published. */
export interface PrintedTables {
  id: string;
  agglomerations: readonly AgglomerationRow[];
  regions: readonly RegionRow[];
}

/** A computed edition, as published. */
export interface ComputedTables {
  id: string;
  country: string;
  referenceArea: string;
  lqThreshold: number;
  minShare: number;
  locationQuotients: readonly LocationQuotientRow[];
  agglomerations: readonly AgglomerationRow[];
  /** Empty where the edition computes no ecosystems. */
  ecosystemAccount: readonly EcosystemAccountRow[];
  /** Whether a section or a group of sections contains a division. */
  contains: (group: string, division: string) => boolean;
}

/** A computed edition for the report: its tables, and the parameters that the manifest states. */
export function computedTables(
  edition: Manifest['editions'][number],
  tables: Pick<ComputedTables, 'locationQuotients' | 'agglomerations' | 'ecosystemAccount'>,
  sectionOf: (division: string) => string | undefined,
): ComputedTables {
  const { parameters } = edition;
  return {
    ...tables,
    id: edition.id,
    country: String(parameters['country']),
    referenceArea: String(parameters['reference_area']),
    lqThreshold: Number(parameters['lq_threshold']),
    minShare: Number(parameters['min_share']),
    contains: (group, division) => holds(group, sectionOf(division)),
  };
}

/** `B-E` holds B to E, `M_N` holds M and N, `F` holds itself. */
function holds(group: string, section: string | undefined): boolean {
  if (section === undefined) return false;
  if (group.includes('_')) return group.split('_').includes(section);
  const [first = '', last = first] = group.split('-');
  return first.length === 1 && first <= section && section <= last;
}
