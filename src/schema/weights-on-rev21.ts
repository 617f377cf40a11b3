import type { NaceCorrespondenceRow, WeightRow } from './reference.ts';

/**
 * A Rev. 2 weight set for data of NACE Rev. 2.1. A weight goes over to the Rev. 2.1 division only where
 * no class crosses: all classes of the Rev. 2 division are in that one, and it has no others (32 of 88,
 * such as C14 → C14 and K64 → L64). The others keep their weight and their name, as `nace_r2:C13`,
 * which no table has: they lower the coverage by name and are never joined by letter and number.
 */
export function weightsOnRev21(
  rows: readonly WeightRow[],
  correspondence: readonly NaceCorrespondenceRow[],
): WeightRow[] {
  const links = (key: 'nace_r2' | 'nace_r2_1'): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const row of correspondence) counts.set(row[key], (counts.get(row[key]) ?? 0) + 1);
    return counts;
  };
  const [from, to] = [links('nace_r2'), links('nace_r2_1')];
  const whole = new Map(
    correspondence
      .filter((row) => from.get(row.nace_r2) === 1 && to.get(row.nace_r2_1) === 1)
      .map((row) => [row.nace_r2, row.nace_r2_1]),
  );
  return rows.map((row) => ({
    ...row,
    nace_r2: whole.get(row.nace_r2) ?? `nace_r2:${row.nace_r2}`,
  }));
}
