import { rankAgglomerations } from '../core/agglomerations.ts';
import type { EmploymentMatrix } from '../core/employment-matrix.ts';
import type { Landscape } from '../core/landscape.ts';
import type { LandscapeCell } from '../core/landscape-cell.ts';
import type { AgglomerationRow } from '../schema/published.ts';
import { byKey } from './row-order.ts';

/** Table `agglomerations`: every cell that passes or is possible, ranked within region and level. */
export function agglomerationRows(
  matrix: EmploymentMatrix,
  landscape: Landscape,
): AgglomerationRow[] {
  const groups = new Map<string, LandscapeCell[]>();
  for (const cell of landscape.cells) {
    const key = `${cell.region} ${cell.classification} ${cell.level}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()]
    .flatMap((cells) => {
      const ranks = rankAgglomerations(cells);
      return cells
        .filter((cell) => cell.passes === true || cell.certainty === 'possible')
        .map((cell): AgglomerationRow => {
          const own = cell.column === null ? null : matrix.cells[cell.region]![cell.column]!;
          return {
            geo: matrix.geos[cell.region]!,
            classification: cell.classification,
            level: cell.level,
            activity: cell.activity,
            time_period: matrix.timePeriod,
            rank: ranks.get(cell) ?? null,
            lq: cell.lq,
            share: cell.share,
            employment: own === null ? null : own.value,
            passes: cell.passes,
            certainty: cell.certainty,
            coverage: cell.coverage,
          };
        });
    })
    .sort(byKey);
}
