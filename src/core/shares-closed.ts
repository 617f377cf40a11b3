import { requireSameLength, type Cells, type UndefinedReason } from './measure.ts';

export interface ClosedShares {
  /** Null where the cell is empty, or everywhere when there is a reason. */
  shares: (number | null)[];
  /** Sum of the known cells, in the unit of the cells. */
  total: number;
  empty: number;
  reason: UndefinedReason | null;
}

/**
 * Closed shares: `s_i = e_i / Σ e` over the classified activities that have a number, so that they
 * sum to 1. Structural indices use these and not the shares in total employment, because what is
 * outside the table (or empty) would otherwise look like structure.
 *
 * Cells in persons (or any one unit); shares are pure numbers. Empty cells stay null and are
 * counted. All empty: `no_values`; sum of zero: `zero_total`. Summed left to right.
 */
export function closedShares(cells: Cells): ClosedShares {
  let total = 0;
  let empty = 0;
  for (const cell of cells) {
    if (cell === null) empty += 1;
    else total += cell;
  }
  const reason = empty === cells.length ? 'no_values' : total === 0 ? 'zero_total' : null;
  const shares = cells.map((cell) => (cell === null || reason !== null ? null : cell / total));
  return { shares, total, empty, reason };
}

export interface CommonShares {
  /** Both lists close to 1 over the same activities, in their order; empty when there is a reason. */
  first: number[];
  second: number[];
  /** Activities left out because one side (or both) has no number. */
  empty: number;
  reason: UndefinedReason | null;
}

/**
 * Closed shares of two structures over the activities that both know, so that like is compared
 * with like: an activity suppressed on one side would otherwise count as a difference.
 * Lists of different length are a RangeError. Summed left to right.
 */
export function closedSharesInCommon(first: Cells, second: Cells): CommonShares {
  requireSameLength(first, second);
  const a: number[] = [];
  const b: number[] = [];
  for (let i = 0; i < first.length; i += 1) {
    const x = first[i] ?? null;
    const y = second[i] ?? null;
    if (x === null || y === null) continue;
    a.push(x);
    b.push(y);
  }
  const empty = first.length - a.length;
  const sumA = sumOf(a);
  const sumB = sumOf(b);
  const reason = a.length === 0 ? 'no_values' : sumA === 0 || sumB === 0 ? 'zero_total' : null;
  if (reason !== null) return { first: [], second: [], empty, reason };
  return { first: a.map((x) => x / sumA), second: b.map((y) => y / sumB), empty, reason };
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
