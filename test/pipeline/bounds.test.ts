import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLandscape, type Landscape } from '../../src/core/landscape.ts';
import { referenceSetOf, type EmploymentMatrix } from '../../src/core/employment-matrix.ts';
import { makeEmploymentMatrix } from '../../src/pipeline/employment-matrix.ts';
import { madeEdition, madeObservations, madeTables } from './made-observations.ts';

const REGIONS = ['IT11', 'IT12', 'IT13'];
const OTHERS = ['AT', 'BE', 'IE'];
const MEMBERS = [...OTHERS, 'IT'];
const DIVISIONS = [
  { code: 'C10', parent: 'C' },
  { code: 'C11', parent: 'C' },
  { code: 'C12', parent: 'C' },
  { code: 'F41', parent: 'F' },
  { code: 'F42', parent: 'F' },
];
const WEIGHTS = DIVISIONS.map(({ code }, i) => ({
  ecosystem: i < 3 ? 'textile' : 'construction',
  activity: code,
  weight: 0.25 * (i + 1),
}));
const parameters = {
  referenceArea: 'EU',
  totalBasis: 'total_employment',
  referenceConvention: 'point',
  lqThreshold: 1.5,
  minShare: 0.01,
  weights: WEIGHTS,
} as const;

/** A whole truth in persons: divisions, the sections they add up to, and a total above both. */
function truthOf(cells: readonly number[], rest: readonly number[]): Map<string, number> {
  const truth = new Map<string, number>();
  const add = (geo: string, activity: string, value: number): void => {
    truth.set(`${geo} ${activity}`, (truth.get(`${geo} ${activity}`) ?? 0) + value);
  };
  [...REGIONS, ...OTHERS].forEach((geo, g) => {
    for (const target of REGIONS.includes(geo) ? [geo, 'IT'] : [geo]) {
      DIVISIONS.forEach(({ code, parent }, d) => {
        const value = cells[g * DIVISIONS.length + d]!;
        for (const activity of [code, parent, 'TOTAL']) add(target, activity, value);
      });
      add(target, 'TOTAL', rest[g]!);
    }
  });
  return truth;
}

function matrixOf(figures: ReadonlyMap<string, number | null>): EmploymentMatrix {
  const observations = madeObservations(figures);
  return makeEmploymentMatrix(
    madeEdition(MEMBERS),
    {
      employment: observations,
      totals: observations,
      reference: observations,
      supplements: [],
    },
    madeTables(REGIONS, DIVISIONS),
    () => undefined,
  );
}

/** The true share of an activity in the members that the reference names: publishing and bounded. */
function trueReference(
  truth: ReadonlyMap<string, number>,
  matrix: EmploymentMatrix,
  column: number,
): number {
  const { shares } = referenceSetOf(matrix, 'EU', 'total_employment');
  const { publishing, bounded } = shares[column]!;
  const sum = (activity: string): number =>
    [...publishing, ...bounded].reduce((total, geo) => total + truth.get(`${geo} ${activity}`)!, 0);
  return sum(matrix.activities[column]!.activity) / sum('TOTAL');
}

const cellsArbitrary = fc.array(fc.integer({ min: 0, max: 50_000 }), {
  minLength: 30,
  maxLength: 30,
});
const restArbitrary = fc.array(fc.integer({ min: 1, max: 900_000 }), {
  minLength: 6,
  maxLength: 6,
});
// Which of the cells are withheld: regions, members and the nation; divisions and sections alike.
const KEYS = [...REGIONS, ...MEMBERS].flatMap((geo) =>
  [...DIVISIONS.map(({ code }) => code), 'C', 'F'].map((activity) => `${geo} ${activity}`),
);
const withheldArbitrary = fc.subarray(KEYS);
const slack = (value: number): number => 1e-12 * Math.max(1, Math.abs(value));

function withinBounds(landscape: Landscape, truthOfCell: (cell: number) => number | null): number {
  let checked = 0;
  landscape.cells.forEach((cell, index) => {
    const truth = truthOfCell(index);
    if (truth === null || cell.lqLow === null || cell.lqHigh === null) return;
    checked += 1;
    expect(truth).toBeGreaterThanOrEqual(cell.lqLow - slack(truth));
    expect(truth).toBeLessThanOrEqual(cell.lqHigh + slack(truth));
  });
  return checked;
}

describe('bounds', () => {
  it('always hold the true quotient against the named reference area, whatever is withheld', () => {
    let checked = 0;
    fc.assert(
      fc.property(cellsArbitrary, restArbitrary, withheldArbitrary, (cells, rest, withheld) => {
        const truth = truthOf(cells, rest);
        const figures = new Map<string, number | null>(truth);
        for (const key of withheld) figures.set(key, null);
        const matrix = matrixOf(figures);
        const landscape = computeLandscape(matrix, { ...parameters, weights: [] });
        checked += withinBounds(landscape, (index) => {
          const { region, activity, column } = landscape.cells[index]!;
          const reference = trueReference(truth, matrix, column!);
          if (!(reference > 0)) return null;
          const geo = REGIONS[region]!;
          return truth.get(`${geo} ${activity}`)! / truth.get(`${geo} TOTAL`)! / reference;
        });
      }),
      { numRuns: 1000, seed: 20151216 },
    );
    expect(checked).toBeGreaterThan(10_000);
  });

  it('hold it through the ecosystems', () => {
    let checked = 0;
    fc.assert(
      fc.property(cellsArbitrary, restArbitrary, withheldArbitrary, (cells, rest, withheld) => {
        const truth = truthOf(cells, rest);
        const figures = new Map<string, number | null>(truth);
        for (const key of withheld) figures.set(key, null);
        const matrix = matrixOf(figures);
        const landscape = computeLandscape(matrix, parameters);
        checked += withinBounds(landscape, (index) => {
          const { region, level, activity } = landscape.cells[index]!;
          if (level !== 'ecosystem') return null;
          const { terms } = landscape.ecosystems.find((plan) => plan.ecosystem === activity)!;
          const geo = REGIONS[region]!;
          let share = 0;
          let reference = 0;
          for (const { column, weight } of terms) {
            const code = matrix.activities[column]!.activity;
            share += (weight * truth.get(`${geo} ${code}`)!) / truth.get(`${geo} TOTAL`)!;
            reference += weight * trueReference(truth, matrix, column);
          }
          return reference > 0 ? share / reference : null;
        });
      }),
      { numRuns: 500, seed: 20231221 },
    );
    expect(checked).toBeGreaterThan(1000);
  });

  it('are never wider than the residual of the section and of the nation allow', () => {
    // IT11: C = 1000, C10 = 700 and C11 = 250 known, C12 withheld: at most 50 + 0.5 · 3 = 51.5.
    // Nation in C12: 400, known regions IT12 = 180, IT13 = 190: at most 30 + 0.5 · 3 = 31.5.
    const figures = new Map<string, number | null>([
      ['IT11 C', 1000],
      ['IT11 C10', 700],
      ['IT11 C11', 250],
      ['IT11 C12', null],
      ['IT12 C12', 180],
      ['IT13 C12', 190],
      ['IT C12', 400],
      ['IT11 TOTAL', 10_000],
      ['IT12 TOTAL', 10_000],
      ['IT13 TOTAL', 10_000],
      ['IT TOTAL', 30_000],
    ]);
    const matrix = matrixOf(figures);
    const column = matrix.activities.findIndex(({ activity }) => activity === 'C12');
    expect(matrix.cells[0]![column]).toMatchObject({ value: null, upper: 31.5 });
    figures.set('IT C12', null);
    expect(matrixOf(figures).cells[0]![column]!.upper).toBe(51.5);
    figures.set('IT11 C', null);
    expect(matrixOf(figures).cells[0]![column]!.upper).toBe(10_000);
  });
});
