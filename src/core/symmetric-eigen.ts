export interface Eigen {
  /** Descending. */
  values: number[];
  /** `vectors[k]` belongs to `values[k]`, length 1; its sign is arbitrary. */
  vectors: number[][];
}

const SWEEPS = 60;

/**
 * All eigenvalues and eigenvectors of a real symmetric matrix by cyclic Jacobi rotations: slower
 * than others and very accurate, with a fixed order of operations, so the same everywhere.
 *
 * The upper triangle is read. Not square: RangeError. For the sizes here (≤ 100 activities) a few
 * milliseconds. Source: Golub and Van Loan, Matrix Computations, section 8.5.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  if (a.some((row) => row.length !== n)) throw new RangeError('a symmetric matrix is square');
  const v = a.map((_, k) => Float64Array.from({ length: n }, (__, i) => (i === k ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let off = 0;
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) off += a[p]![q]! ** 2;
    if (off < 1e-300) break;
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
  const theta = (rowQ[q]! - rowP[p]!) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  rowP[p]! -= t * apq;
  rowQ[q]! += t * apq;
  rowP[q] = 0;
  for (let k = 0; k < a.length; k += 1) {
    if (k !== p && k !== q) {
      // Only the upper triangle is kept.
      const [i, j] = k < p ? [k, p] : [p, k];
      const [l, m] = k < q ? [k, q] : [q, k];
      const kp = a[i]![j]!;
      const kq = a[l]![m]!;
      a[i]![j] = c * kp - s * kq;
      a[l]![m] = s * kp + c * kq;
    }
    const vp = v[p]![k]!;
    const vq = v[q]![k]!;
    v[p]![k] = c * vp - s * vq;
    v[q]![k] = s * vp + c * vq;
  }
}
