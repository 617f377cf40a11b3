import { type CellTable } from './measure.ts';
import { type SpecialisedTable } from './specialised.ts';

export interface Density {
  /** `values[region][activity]`; null where no other activity is related. */
  values: (number | null)[][];
  /** Cells of each region without an LQ, taken as not specialised: the true density is not lower. */
  empty: number[];
}

/**
 * Density of a region around an activity: `Σ_{b≠a} M(r,b) · φ(a,b) / Σ_{b≠a} φ(a,b)`, the part of
 * what is related to `a` in which the region is specialised: 0 = nothing, 1 = all of it. Whether the
 * region is specialised in `a` itself plays no role.
 *
 * `related[a][b]` are proximities; a null one adds nothing. Nothing related (denominator 0): null.
 * Summed in the order of the activities. Source: Hidalgo et al. (2007), Science 317; with the
 * activity itself left out, as in relatedness density.
 */
export function density(table: SpecialisedTable, related: CellTable): Density {
  const whole = related.map((row, a) => sumOfOthers(row, a, () => true));
  const values = table.map((region) =>
    related.map((row, a) =>
      whole[a] === 0 ? null : sumOfOthers(row, a, (b) => region[b] === true) / whole[a]!,
    ),
  );
  const empty = table.map((region) => region.filter((cell) => cell === null).length);
  return { values, empty };
}

function sumOfOthers(
  row: readonly (number | null)[],
  self: number,
  counts: (activity: number) => boolean,
): number {
  let sum = 0;
  for (let b = 0; b < row.length; b += 1) if (b !== self && counts(b)) sum += row[b] ?? 0;
  return sum;
}
