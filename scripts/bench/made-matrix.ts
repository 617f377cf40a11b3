import type {
  EmploymentMatrix,
  MatrixCell,
  ReferenceSet,
} from '../../src/core/employment-matrix.ts';
import type { NamedWeights } from '../../src/core/sensitivity-grid.ts';
import { seededRandom } from '../../src/core/seeded-random.ts';

const ECOSYSTEMS = 14;
/** Divisions that feed one ecosystem, as many as in the Annual Single Market Report on average. */
const TERMS = 20;

/** A matrix of made figures, one cell in ten empty; the same for one seed and size. */
export function madeMatrix(regions: number, divisions: number, year: number): EmploymentMatrix {
  const random = seededRandom(year);
  const cells = Array.from({ length: regions }, () =>
    Array.from({ length: divisions }, (): MatrixCell => {
      const persons = Math.floor(Math.exp(random() * 11));
      const empty = random() < 0.1;
      return {
        value: empty ? null : persons,
        upper: persons + 1,
        obsFlag: '',
        confStatus: '',
        missingReason: empty ? 'confidential' : null,
      };
    }),
  );
  const sums = cells.map((row) => row.reduce((sum, cell) => sum + (cell.value ?? 0), 0));
  const totals = sums.map((sum) => Math.round(sum * 1.5));
  const set = (area: string, totalBasis: ReferenceSet['totalBasis']): ReferenceSet => {
    const denominator = (totalBasis === 'classified_sum' ? sums : totals).reduce(
      (a, b) => a + b,
      0,
    );
    return {
      area,
      totalBasis,
      shares: Array.from({ length: divisions }, (_, column) => {
        const known = cells.reduce((sum, row) => sum + (row[column]!.value ?? 0), 0);
        const high = cells.reduce((sum, row) => sum + row[column]!.upper!, 0);
        return {
          point: { numerator: known, denominator },
          low: { numerator: Math.floor(known * 0.98), denominator },
          high: { numerator: high, denominator },
          publishing: [],
          bounded: [],
          excluded: [],
        };
      }),
    };
  };
  return {
    timePeriod: String(year),
    geos: cells.map((_, region) => `R${String(region).padStart(4, '0')}`),
    regionTotals: { total_employment: totals, classified_sum: sums },
    activities: Array.from({ length: divisions }, (_, column) => ({
      classification: 'nace_r2',
      level: 'division',
      activity: `D${String(column).padStart(2, '0')}`,
      source: 'made',
      standsFor: [],
      regionTotals: null,
    })),
    cells,
    references: ['EU27_2020', 'IT'].flatMap((area) => [
      set(area, 'total_employment'),
      set(area, 'classified_sum'),
    ]),
  };
}

/** Two made sets of ecosystem weights over the divisions of a made matrix. */
export function madeWeights(divisions: number): NamedWeights[] {
  return ['made-a', 'made-b'].map((name, set) => ({
    name,
    weights: Array.from({ length: ECOSYSTEMS }, (_, ecosystem) =>
      Array.from({ length: Math.min(TERMS, divisions) }, (__, term) => ({
        ecosystem: `ecosystem-${String(ecosystem).padStart(2, '0')}`,
        activity: `D${String((ecosystem * 5 + term) % divisions).padStart(2, '0')}`,
        weight: ((ecosystem + term + set) % 4) * 0.25 + 0.25,
      })),
    ).flat(),
  }));
}
