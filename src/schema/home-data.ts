import type { TotalBasis } from '../core/employment-matrix.ts';

/**
 * What the home page hands to its map: names, counts and lists of every edition, small enough to
 * stand in the page. Quotients come from `landscape.json` when they are first asked for.
 */
export interface HomeData {
  /** Addresses of the files to fetch, below the base path. */
  dataFolder: string;
  /** `centre`: a point well inside the outline, in pixels of the map, by which the arrow keys steer. */
  regions: { geo: string; name: string; href: string; centre: readonly [number, number] }[];
  /** Short names of activities by code or id. */
  names: Record<string, string>;
  editions: HomeEdition[];
  organisations: MarkedRegions;
  policy: MarkedRegions;
}

/** Regions singled out by a document, each with the sentence that says why; the others have none. */
export interface MarkedRegions {
  year: string;
  first: { geos: string[]; label: string };
  second: { geos: string[]; label: string } | null;
  unnamed: string;
}

export interface HomeEdition {
  id: string;
  kind: 'computed' | 'published';
  title: string;
  year: string;
  threshold: number;
  minShare: number;
  /** Null for printed editions. */
  area: string | null;
  basis: TotalBasis | null;
  weights: string | null;
  /** Codes of activities that the edition can show on the map. */
  activities: string[];
  /** By region. */
  counts: Record<string, HomeCounts>;
}

export interface HomeCounts {
  divisions: HomeCount | null;
  ecosystems: HomeCount | null;
}

export interface HomeCount {
  /** Agglomerations by the point estimate, or the number that is printed. */
  n: number;
  /** Certain ones, and the most that may be; null for printed counts. */
  certain: number | null;
  most: number | null;
  /** Code with its quotient, or with its rank in a printed list; the first is the highest. */
  list: [string, number][];
}
