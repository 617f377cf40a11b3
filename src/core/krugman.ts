import { type Cells, type Measure } from './measure.ts';
import { closedSharesInCommon } from './shares-closed.ts';

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
  const { first, second, empty, reason } = closedSharesInCommon(region, reference);
  if (reason !== null) return { value: null, empty, reason };
  let value = 0;
  for (let i = 0; i < first.length; i += 1) value += Math.abs(first[i]! - second[i]!);
  return { value, empty, reason: null };
}
