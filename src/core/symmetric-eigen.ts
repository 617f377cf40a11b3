export interface Eigen {
  /** Descending. */
  values: number[];
  /** `vectors[k]` belongs to `values[k]`, length 1; its sign is arbitrary. */
  vectors: number[][];
}

/** Convergence is quadratic: a handful of sweeps is enough, and many more mean a NaN. */
const SWEEPS = 60;
/** Off-diagonal squares below this part of all squares are rounding. */
const NEGLIGIBLE = 1e-30;

/**
 * All eigenvalues and eigenvectors of a real symmetric matrix by cyclic Jacobi rotations: slower
 * than others and very accurate, with a fixed order of operations, so the same everywhere.
 *
 * Not square: RangeError. For the sizes here (≤ 100 activities) a few milliseconds.
 * Source: Golub and Van Loan, Matrix Computations, section 8.5.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  if (a.some((row) => row.length !== n)) throw new RangeError('a symmetric matrix is square');
  const v = a.map((_, k) => Float64Array.from({ length: n }, (__, i) => (i === k ? 1 : 0)));
  let all = 0;
  for (const row of a) for (const cell of row) all += cell * cell;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let off = 0;
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) off += a[p]![q]! ** 2;
    if (off <= NEGLIGIBLE * all) break;
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) rotate(a, v, p, q);
  }
  const order = a.map((_, k) => k).sort((p, q) => a[q]![q]! - a[p]![p]! || p - q);
  return { values: order.map((k) => a[k]![k]!), vectors: order.map((k) => Array.from(v[k]!)) };
}

/** Turns the plane (p, q) so that a[p][q] becomes 0; rows of `v` collect the turns. */
function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const rowP = a[p]!;
  const rowQ = a[q]!;
  const apq = rowP[q]!;
  if (apq === 0) return;
  const app = rowP[p]!;
  const aqq = rowQ[q]!;
  const theta = (aqq - app) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  turn(rowP, rowQ, c, s);
  turn(v[p]!, v[q]!, c, s);
  rowP[p] = app - t * apq;
  rowQ[q] = aqq + t * apq;
  rowP[q] = 0;
  rowQ[p] = 0;
  for (let k = 0; k < a.length; k += 1) {
    a[k]![p] = rowP[k]!;
    a[k]![q] = rowQ[k]!;
  }
}

function turn(first: Float64Array, second: Float64Array, c: number, s: number): void {
  for (let k = 0; k < first.length; k += 1) {
    const x = first[k]!;
    const y = second[k]!;
    first[k] = c * x - s * y;
    second[k] = s * x + c * y;
  }
}
