import type { Level } from '../core/activity.ts';
import type { EmploymentMatrix } from '../core/employment-matrix.ts';
import type { LandscapeParameters } from '../core/landscape.ts';
import type { Breaks } from './breaks.ts';
import type { Period } from './dynamics.ts';
import { levelView, nationalEmployment } from './level-view.ts';

/** One period of a series from its matrix; null where the matrix has nothing at the level. */
export function periodOf(
  matrix: EmploymentMatrix,
  parameters: LandscapeParameters,
  country: string,
  level: Level,
  breaks: Breaks,
): Period | null {
  const view = levelView(matrix, parameters, country, level);
  if (view === null) return null;
  return { view, national: nationalEmployment(matrix, view, country), breaks };
}
