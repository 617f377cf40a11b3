import { readStatistics } from '../published.ts';
import type { SensitivityRow } from '../schema/published-statistics.ts';

/** The choices of the grid beside threshold and minimum share. */
export interface BaseChoice {
  total_basis: string;
  reference_area: string;
  reference_convention: string;
}

/** Agglomerations of all regions at one level, by choice. */
export interface SensitivityCounts {
  thresholds: number[];
  minShares: number[];
  /** Null for a combination that the grid does not hold. */
  count: (base: BaseChoice, threshold: number, minShare: number) => number | null;
}

/** Sums the sensitivity table of an edition over its regions, for a level without weights. */
export function sensitivityCounts(edition: string, level: string): SensitivityCounts {
  const rows = readStatistics(edition, 'sensitivity').filter(
    (row) => row.level === level && row.weights === '',
  );
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row, row.lq_threshold, row.min_share);
    sums.set(key, (sums.get(key) ?? 0) + row.agglomerations);
  }
  const ascending = (values: readonly number[]): number[] =>
    [...new Set(values)].sort((a, b) => a - b);
  return {
    thresholds: ascending(rows.map((row) => row.lq_threshold)),
    minShares: ascending(rows.map((row) => row.min_share)),
    count: (base, threshold, minShare) => sums.get(keyOf(base, threshold, minShare)) ?? null,
  };
}

function keyOf(base: BaseChoice | SensitivityRow, threshold: number, minShare: number): string {
  const { total_basis, reference_area, reference_convention } = base;
  return [total_basis, reference_area, reference_convention, threshold, minShare].join(' ');
}
