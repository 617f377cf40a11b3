import { requireSameLength, type Cells, type Measure } from './measure.ts';

/**
 * Krugman index of specialisation: `Σ_i |s_ir − s_i|`, the distance between the structure of a
 * region and that of another structure: a reference area, or another region (the pair distance is
 * the same formula). 0 = the same structure, 2 = nothing in common.
 *
 * Takes counts (persons); shares are closed over the activities known on both sides, the others
 * are counted in `empty`. Nothing in common known: `no_values`; a side that sums to zero:
 * `zero_total`. Different lengths: RangeError. Summed left to right.
 * Source: P. Krugman (1991), Geography and Trade, pp. 75–76.
 */
export function krugmanIndex(region: Cells, reference: Cells): Measure {
  return krugmanOfCounts(countsOf(region), countsOf(reference));
}

/** Cells for many comparisons: NaN where empty, which no published count is. */
export function countsOf(cells: Cells): Float64Array {
  return Float64Array.from(cells, (cell) => cell ?? NaN);
}

/** The same index of cells prepared by `countsOf`: all pairs of hundreds of regions pass through. */
export function krugmanOfCounts(region: Float64Array, reference: Float64Array): Measure {
  requireSameLength(region, reference);
  let known = 0;
  let here = 0;
  let there = 0;
  for (let i = 0; i < region.length; i += 1) {
    const a = region[i]!;
    const b = reference[i]!;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    known += 1;
    here += a;
    there += b;
  }
  const empty = region.length - known;
  if (known === 0) return { value: null, empty, reason: 'no_values' };
  if (here === 0 || there === 0) return { value: null, empty, reason: 'zero_total' };
  let value = 0;
  for (let i = 0; i < region.length; i += 1) {
    const difference = Math.abs(region[i]! / here - reference[i]! / there);
    if (!Number.isNaN(difference)) value += difference;
  }
  return { value, empty, reason: null };
}
