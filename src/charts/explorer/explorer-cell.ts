import type { LocationQuotientRow } from '../../schema/published.ts';
import type { CertaintyChoice } from './explorer-choices.ts';

/** One region × activity as every view shows it: a published row, or the same recomputed. */
export type ExplorerCell = Pick<
  LocationQuotientRow,
  | 'geo'
  | 'classification'
  | 'level'
  | 'activity'
  | 'employment'
  | 'region_total'
  | 'share'
  | 'share_low'
  | 'share_high'
  | 'reference_share'
  | 'reference_share_low'
  | 'reference_share_high'
  | 'lq'
  | 'lq_low'
  | 'lq_high'
  | 'passes'
  | 'certainty'
  | 'coverage'
  | 'obs_flag'
  | 'conf_status'
  | 'missing_reason'
  | 'source'
>;

/** The cells of one level: `cells[region][activity]` in the order of the two lists. */
export interface ExplorerFigures {
  geos: readonly string[];
  activities: readonly string[];
  cells: readonly (readonly ExplorerCell[])[];
}

/**
 * Whether a cell counts as specialised under the reader's choice: the point estimate, only what is
 * certain, or everything that the bounds allow. Partial coverage never counts.
 */
export function isCounted(
  cell: Pick<ExplorerCell, 'passes' | 'certainty' | 'coverage'>,
  choice: CertaintyChoice,
): boolean {
  if (cell.coverage < 1) return false;
  if (choice === 'point') return cell.passes === true;
  return cell.certainty === 'certain' || (choice === 'possible' && cell.certainty === 'possible');
}

/** The cells of one activity in all regions; none where the figures do not have it. */
export function cellsOfActivity(figures: ExplorerFigures, activity: string): ExplorerCell[] {
  const column = figures.activities.indexOf(activity);
  return column === -1 ? [] : figures.cells.map((row) => row[column]!);
}

/** The cells of one region in all activities; none where the figures do not have it. */
export function cellsOfRegion(figures: ExplorerFigures, geo: string): readonly ExplorerCell[] {
  return figures.cells[figures.geos.indexOf(geo)] ?? [];
}
