import type { CellTable } from '../../src/core/measure.ts';
import { isSpecialised } from '../../src/core/specialised.ts';

/** Worked example of the method page: rows are regions R1–R5, columns activities I1–I5. */
export const CHECK_MATRIX = [
  [100, 0, 0, 0, 0],
  [0, 15, 5, 70, 10],
  [0, 20, 10, 20, 50],
  [0, 25, 30, 5, 40],
  [0, 40, 55, 5, 0],
] as const;

/** The same with unequal margins: row sums 100, 200, 200; column sums 100, 100, 300. */
export const UNEQUAL_MATRIX = [
  [50, 30, 20],
  [10, 60, 130],
  [40, 10, 150],
] as const;

export function columnSums(table: CellTable): number[] {
  return (table[0] ?? []).map((_, i) => table.reduce((sum, row) => sum + (row[i] ?? 0), 0));
}

export function rowSums(table: CellTable): number[] {
  return table.map((row) => row.reduce<number>((sum, cell) => sum + (cell ?? 0), 0));
}

export function column(table: CellTable, i: number): (number | null)[] {
  return table.map((row) => row[i]!);
}

/** Specialisations of a table against the sum of its own regions. */
export function specialisedIn(table: CellTable): (boolean | null)[][] {
  const totals = rowSums(table);
  const activity = columnSums(table);
  const all = totals.reduce((sum, total) => sum + total, 0);
  return table.map((row, r) =>
    row.map((cell, i) =>
      isSpecialised(cell === null ? null : { numerator: cell, denominator: totals[r]! }, {
        numerator: activity[i]!,
        denominator: all,
      }),
    ),
  );
}
