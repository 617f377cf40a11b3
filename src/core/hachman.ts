import { type Cells, type Measure } from './measure.ts';
import { closedSharesInCommon } from './shares-closed.ts';

/**
 * Hachman index: `1 / Σ_i s_ir · LQ_ir` with `LQ_ir = s_ir / s_i`: 1 = the structure of the
 * reference, towards 0 = concentrated in activities that are small there.
 *
 * Takes counts (persons); shares are closed over the activities known on both sides, the others
 * are counted in `empty`. An activity absent from both sides adds nothing; one that is present here
 * and absent from the reference has no LQ, so the index is null (`absent_from_reference`).
 * Different lengths: RangeError. Summed left to right. Source: F. Hachman, Bureau of Economic and
 * Business Research, University of Utah (1995).
 */
export function hachmanIndex(region: Cells, reference: Cells): Measure {
  const { first, second, empty, reason } = closedSharesInCommon(region, reference);
  if (reason !== null) return { value: null, empty, reason };
  let sum = 0;
  for (let i = 0; i < first.length; i += 1) {
    const here = first[i]!;
    const there = second[i]!;
    if (here === 0) continue;
    if (there === 0) return { value: null, empty, reason: 'absent_from_reference' };
    sum += (here * here) / there;
  }
  return { value: 1 / sum, empty, reason: null };
}
