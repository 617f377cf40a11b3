import type { EmploymentMatrix } from './employment-matrix.ts';

/** Weight w(i,j) of a NACE Rev. 2 division in an ecosystem. */
export interface EcosystemWeight {
  ecosystem: string;
  activity: string;
  weight: number;
}

/** A part of an ecosystem that the matrix can give: a column and its weight. */
export interface EcosystemTerm {
  /** Index of the column in the matrix. */
  column: number;
  weight: number;
}

/** An ecosystem resolved against a matrix: its terms, and what is not there. */
export interface EcosystemPlan {
  ecosystem: string;
  terms: readonly EcosystemTerm[];
  /** Σ of its weights and Σ of those covered; coverage is the second over the first, exactly 1 when nothing is missing. */
  needed: number;
  covered: number;
  coverage: number;
  missing: readonly string[];
}

/**
 * Which columns of the matrix feed each ecosystem. A division is covered by its own column when the
 * reference share exists, else by a column that stands for it and others of the same weight (LFS
 * section A for A01–A03); divisions without either are named as missing. Ecosystems and terms come
 * in the order of the weights given.
 */
export function planEcosystems(
  weights: readonly EcosystemWeight[],
  matrix: EmploymentMatrix,
  hasReference: (column: number) => boolean,
): EcosystemPlan[] {
  const own = new Map<string, number>();
  const standIn = new Map<string, number>();
  matrix.activities.forEach((activity, column) => {
    if (!hasReference(column)) return;
    if (activity.standsFor.length > 0) {
      for (const division of activity.standsFor) standIn.set(division, column);
    } else if (activity.level === 'division') own.set(activity.activity, column);
  });
  return [...new Set(weights.map((row) => row.ecosystem))].map((ecosystem) =>
    planOne(
      ecosystem,
      weights.filter((row) => row.ecosystem === ecosystem),
      matrix,
      own,
      standIn,
    ),
  );
}

function planOne(
  ecosystem: string,
  weights: readonly EcosystemWeight[],
  matrix: EmploymentMatrix,
  own: ReadonlyMap<string, number>,
  standIn: ReadonlyMap<string, number>,
): EcosystemPlan {
  const weightOf = new Map(weights.map((row) => [row.activity, row.weight]));
  const terms: EcosystemTerm[] = [];
  const missing: string[] = [];
  const used = new Set<number>();
  let needed = 0;
  let covered = 0;
  for (const { activity, weight } of weights) {
    needed += weight;
    const column = own.get(activity) ?? standIn.get(activity);
    const group = column === undefined ? [] : matrix.activities[column]!.standsFor;
    if (column === undefined || !group.every((division) => weightOf.get(division) === weight)) {
      missing.push(activity);
      continue;
    }
    covered += weight;
    if (!used.has(column)) terms.push({ column, weight });
    used.add(column);
  }
  const coverage = missing.length === 0 ? 1 : covered / needed;
  return { ecosystem, terms, needed, covered, coverage, missing };
}
