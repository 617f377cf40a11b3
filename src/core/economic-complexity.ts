import { isConnected } from './connected.ts';
import { type Measure, type UndefinedReason } from './measure.ts';
import { type SpecialisedTable } from './specialised.ts';
import { standardScores } from './standard-scores.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** Two eigenvalues (or a correlation and 0) closer than this are the same to double precision. */
const TOLERANCE = 1e-10;

/**
 * Economic complexity index of each region: the second eigenvector of
 * `M̃(r,r′) = Σ_a M(r,a) M(r′,a) / (k_r k_a)`, with k_r the specialisations of a region and k_a the
 * regions specialised in an activity, standardised with the population standard deviation and
 * signed so that it correlates positively with diversity k_r. Mean 0, sd 1: it orders regions.
 *
 * Computed from the activities' matrix of the same spectrum (it is the smaller one):
 * `S(a,b) = Σ_r M(r,a) M(r,b) / (k_r √(k_a k_b))`, symmetric, w its second eigenvector, and
 * `x_r = Σ_a M(r,a) w_a / (k_r √k_a)`.
 *
 * Empty cells count as not specialised and are counted in `empty`. A region without specialisation
 * gets null (`not_specialised`) and is left out, as are activities nobody is specialised in.
 * What remains in two unconnected parts: null for all (`disconnected`); second and third
 * eigenvalue equal, or no correlation with diversity: `not_unique`; nothing but one eigenvector, or
 * one value for all: `no_variation`. Order of summation: regions, then activities, as given.
 * Source: C. A. Hidalgo, R. Hausmann (2009), PNAS 106(26).
 */
export function economicComplexity(table: SpecialisedTable): Measure[] {
  const empty = table.map((region) => region.filter((cell) => cell === null).length);
  const rows = table.flatMap((region, r) => (region.includes(true) ? [r] : []));
  const columns = (table[0] ?? []).flatMap((_, a) => (rows.some((r) => table[r]![a]) ? [a] : []));
  const kept = rows.map((r) => columns.map((a) => table[r]![a] === true));
  const result = complexityOf(kept);
  return table.map((_, r) => {
    const position = rows.indexOf(r);
    if (position < 0) return { value: null, empty: empty[r]!, reason: 'not_specialised' };
    if (typeof result === 'string') return { value: null, empty: empty[r]!, reason: result };
    return { value: result[position]!, empty: empty[r]!, reason: null };
  });
}

function complexityOf(m: readonly (readonly boolean[])[]): number[] | UndefinedReason {
  if (!isConnected(m)) return m.length === 0 ? 'no_values' : 'disconnected';
  const diversity = m.map((row) => row.filter(Boolean).length);
  const ubiquity = m[0]!.map((_, a) => m.filter((row) => row[a]).length);
  const s = ubiquity.map(() => new Array<number>(ubiquity.length).fill(0));
  m.forEach((row, r) => {
    const present = row.flatMap((cell, a) => (cell ? [a] : []));
    for (const a of present) {
      for (const b of present)
        s[a]![b]! += 1 / (diversity[r]! * Math.sqrt(ubiquity[a]! * ubiquity[b]!));
    }
  });
  const { values, vectors } = symmetricEigen(s);
  const second = values[1] ?? 0;
  if (second < TOLERANCE) return 'no_variation';
  if (second - (values[2] ?? 0) < TOLERANCE) return 'not_unique';
  const scores = m.map((row, r) => {
    let sum = 0;
    row.forEach((cell, a) => {
      if (cell) sum += vectors[1]![a]! / Math.sqrt(ubiquity[a]!);
    });
    return sum / diversity[r]!;
  });
  const standard = standardScores(scores);
  const withDiversity = standardScores(diversity);
  if (standard === null) return 'no_variation';
  if (withDiversity === null) return 'not_unique';
  let correlation = 0;
  standard.forEach((z, r) => (correlation += (z * withDiversity[r]!) / standard.length));
  if (Math.abs(correlation) < TOLERANCE) return 'not_unique';
  return correlation < 0 ? standard.map((z) => -z) : standard;
}
