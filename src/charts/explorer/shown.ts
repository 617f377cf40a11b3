import type { MapDatum } from '../map-datum.ts';
import type { FigureTable } from './figure-table.ts';
import type { Tree } from './tree.ts';

/** A value of a download: numbers at full precision, codes as they are. */
export type RecordValue = string | number | boolean | null;
export type FigureRecord = Readonly<Record<string, RecordValue>>;

/** What a view shows: a picture, its legend, the equal table, and the same as records to take away. */
export interface Shown {
  /** Title of the figure, with the year. */
  title: string;
  /** For the map that stands in the page; the other views bring a drawing. */
  map: readonly MapDatum[] | null;
  drawing: readonly Tree[];
  legend: readonly Tree[];
  notes: readonly string[];
  /** The equal table; null where the drawing is a table itself. */
  table: FigureTable | null;
  records: readonly FigureRecord[];
  /** How one moves in the drawing with the arrow keys. */
  moves: 'map' | 'list' | 'grid' | 'none';
}
