import type { Level } from '../core/activity.ts';
import { isAgglomeration, isPossibleOnly } from '../core/agglomerations.ts';
import type { EmploymentMatrix, TotalBasis } from '../core/employment-matrix.ts';
import type { Landscape } from '../core/landscape.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { RegionRow } from '../schema/published.ts';

/**
 * Table `regions`: one row a region with its total and its counts. NACE agglomerations are counted at
 * the headline level of the edition, ecosystems at full coverage only; without ecosystems the counts
 * are empty, not 0.
 */
export function regionRows(
  matrix: EmploymentMatrix,
  landscape: Landscape,
  totalBasis: TotalBasis,
  headline: Level,
  tables: ReferenceTables,
): RegionRow[] {
  return matrix.geos.map((geo, region) => {
    const names = tables.nuts2.find((row) => row.code === geo);
    const count = (level: Level, test: typeof isAgglomeration): number | null => {
      const cells = landscape.cells.filter(
        (cell) => cell.region === region && cell.level === level,
      );
      return cells.length === 0 ? null : cells.filter(test).length;
    };
    return {
      geo,
      time_period: matrix.timePeriod,
      name_en: names?.name_en ?? geo,
      name_it: names?.name_it ?? geo,
      total: matrix.regionTotals[totalBasis][region] ?? null,
      agglomerations_nace: count(headline, isAgglomeration),
      agglomerations_nace_possible: count(headline, isPossibleOnly),
      agglomerations_ecosystem: count('ecosystem', isAgglomeration),
      agglomerations_ecosystem_possible: count('ecosystem', isPossibleOnly),
    };
  });
}

/** The finest NACE level of an edition: the one its headline counts. */
export function headlineLevel(levels: readonly Level[]): Level {
  if (levels.includes('division')) return 'division';
  return levels.includes('section_group') ? 'section_group' : 'section';
}
