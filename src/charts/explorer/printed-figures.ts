import type { Level } from '../../core/activity.ts';

/** What a printed list says of a region at one level. */
export interface PrintedRegion {
  geo: string;
  /** The number of agglomerations that is printed; null where none is. */
  count: number | null;
  /** Activities that the list names, in its order. */
  named: readonly string[];
}

export interface PrintedFigures {
  level: Level;
  regions: readonly PrintedRegion[];
}
