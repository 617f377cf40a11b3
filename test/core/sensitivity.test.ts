import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAgglomeration } from '../../src/core/agglomerations.ts';
import { computeLandscape } from '../../src/core/landscape.ts';
import { sensitivityCounts } from '../../src/core/sensitivity-counts.ts';
import { passesAnywhere, positionOf, sensitivityTo } from '../../src/core/sensitivity-flips.ts';
import { sensitivityGrid, type SensitivityChoice } from '../../src/core/sensitivity-grid.ts';
import { standingIndex, standingsOf, verdictAt } from '../../src/core/sensitivity.ts';
import { smallMatrix } from './small-matrix.ts';

const THRESHOLDS = { lqThreshold: 1.5, minShare: 0.01 };
const DEFAULTS: SensitivityChoice = {
  ...THRESHOLDS,
  totalBasis: 'total_employment',
  referenceConvention: 'point',
  referenceArea: 'EU27_2020',
  weights: 'w1',
};
const WEIGHTS = [
  { name: 'w1', weights: [{ ecosystem: 'textile', activity: 'C13', weight: 1 }] },
  {
    name: 'w2',
    weights: [
      { ecosystem: 'textile', activity: 'C13', weight: 1 },
      { ecosystem: 'textile', activity: 'C28', weight: 1 },
    ],
  },
];
const GRID = sensitivityGrid(THRESHOLDS, ['EU27_2020', 'IT'], WEIGHTS);

// ITC1: C13 20/1000 = 2 % against 1 %: LQ 2 (low end 1.25 %: 1.6; high end .8 %: 2.5).
// Classified sums: 20/200 = 10 % against 100/1000 = 10 %: LQ 1. Against Italy, 30/2000: 1.33.
// ITC4: C13 10/1000 = 1 % against 1 %: LQ 1.
const matrix = smallMatrix({
  geos: ['ITC1', 'ITC4'],
  totals: [1000, 1000],
  activities: ['C13', 'C28'],
  employment: [
    [20, 180],
    [10, null],
  ],
  reference: [
    { numerator: 100, denominator: 10_000 },
    { numerator: 900, denominator: 10_000 },
  ],
  low: [
    { numerator: 80, denominator: 10_000 },
    { numerator: 900, denominator: 10_000 },
  ],
  high: [
    { numerator: 125, denominator: 10_000 },
    { numerator: 900, denominator: 10_000 },
  ],
});
const standings = standingsOf(matrix, GRID, ['division', 'ecosystem']);
const sensitivity = sensitivityTo(standings, DEFAULTS);
const sensitivityOf = (region: number, activity: string) =>
  sensitivity(
    region,
    standings.keys.findIndex((key) => key.activity === activity),
  );

describe('the sensitivity of a verdict', () => {
  it('names every single choice that turns it', () => {
    const verdict = sensitivityOf(0, 'C13');
    expect(verdict.passes).toBe(true);
    expect(verdict.stable).toBe(false);
    // An LQ of exactly 2 is not above 2; both ends of the reference keep it above 1.5.
    expect(verdict.flips).toEqual([
      { parameter: 'lqThreshold', value: 2 },
      { parameter: 'lqThreshold', value: 2.5 },
      { parameter: 'lqThreshold', value: 3 },
      { parameter: 'totalBasis', value: 'classified_sum' },
      { parameter: 'referenceArea', value: 'IT' },
    ]);
    expect(verdict.withoutVerdict).toEqual([]);
  });

  it('has no verdict where there is no number', () => {
    const verdict = sensitivityOf(1, 'C28');
    expect(verdict).toMatchObject({ passes: null, stable: false, flips: [], combinations: 0 });
  });

  it('changes weights for ecosystems only', () => {
    // w1: textile is C13 alone and passes; w2 adds C28: (20 + 180) / 1000 over 10 % is still 2.
    const textile = sensitivityOf(0, 'textile');
    expect(textile.passes).toBe(true);
    expect(textile.flips.map(({ parameter }) => parameter)).not.toContain('weights');
    // 6 thresholds × 4 shares × 2 bases × 2 areas × 3 ends × 2 weights; a division knows no weights.
    expect(textile.combinations).toBe(576);
    expect(sensitivityOf(0, 'C13').combinations).toBe(288);
  });

  it('is stable where it holds for every basis, end of the reference and weights', () => {
    const steady = smallMatrix({
      geos: ['ITC1'],
      totals: [1000],
      activities: ['C13', 'C28'],
      employment: [[300, 100]],
      // 30 % over 1 %, and 75 % over 25 % of the classified sum.
      reference: [
        { numerator: 100, denominator: 10_000 },
        { numerator: 300, denominator: 10_000 },
      ],
    });
    const all = standingsOf(steady, GRID, ['division']);
    expect(sensitivityTo(all, DEFAULTS)(0, 0).stable).toBe(true);
  });
});

it('passes somewhere in the grid exactly where it has combinations that pass', () => {
  for (const region of [0, 1]) {
    standings.keys.forEach((_, key) => {
      const { passing } = sensitivity(region, key);
      expect(passesAnywhere(standings, region, key)).toBe(passing > 0);
    });
  }
});

it('refuses a default that the grid does not hold', () => {
  expect(() => sensitivityTo(standings, { ...DEFAULTS, lqThreshold: 1.6 })).toThrow(RangeError);
});

describe('the counts of the grid', () => {
  const counts = [...sensitivityCounts(standings)];

  it('cover each region, level and base, weights for ecosystems only', () => {
    // 2 bases of totals × 2 areas × 3 ends: 12 for divisions, 24 with two weights; two regions.
    expect(counts).toHaveLength(2 * (12 + 24));
    expect(counts[0]!.counts).toHaveLength(6 * 4);
  });

  it('count what passes and name what has no verdict', () => {
    const [first, second] = [0, 1].map((wanted) =>
      counts.find(
        ({ region, level, base }) =>
          region === wanted &&
          level === 'division' &&
          base.totalBasis === 'total_employment' &&
          base.referenceArea === 'EU27_2020' &&
          base.referenceConvention === 'point',
      )!,
    );
    // Thresholds 1.25 1.5 1.75 2 2.5 3 by shares 0, .5, 1, 2 %. C13 (2 %, LQ 2) and C28 (18 %, LQ 2)
    // are above three of them with every share.
    expect([...first!.counts]).toEqual([
      ...Array<number>(12).fill(2),
      ...Array<number>(12).fill(0),
    ]);
    expect(first).toMatchObject({ withoutVerdict: 0, base: { weights: null } });
    expect(second!.withoutVerdict).toBe(1);
  });
});

it('gives the verdicts of the landscape under every choice, on random matrices', () => {
  const persons = fc.integer({ min: 0, max: 300 });
  const random = fc.record({
    employment: fc.array(fc.tuple(fc.option(persons, { freq: 5 }), persons), {
      minLength: 1,
      maxLength: 4,
    }),
    reference: fc.tuple(persons, persons),
  });
  fc.assert(
    fc.property(random, ({ employment, reference }) => {
      const drawn = smallMatrix({
        geos: employment.map((_, r) => `ITC${r}`),
        totals: employment.map(() => 1000),
        activities: ['C13', 'C28'],
        employment,
        reference: reference.map((numerator) => ({ numerator, denominator: 10_000 })),
      });
      const all = standingsOf(drawn, GRID, ['division', 'ecosystem']);
      for (const base of all.bases) {
        for (const lqThreshold of [1.5, 2]) {
          const choice = { ...base, lqThreshold, minShare: 0.01 };
          const { weights } = WEIGHTS.find(({ name }) => name === base.weights)!;
          const landscape = computeLandscape(drawn, { ...choice, weights });
          for (const cell of landscape.cells) {
            const key = all.keys.findIndex(({ activity }) => activity === cell.activity);
            const { base: index, threshold, minimum } = positionOf(all, choice);
            const place = standingIndex(all, cell.region, key, index);
            const verdict = verdictAt(all, place, threshold, minimum);
            expect(verdict === true).toBe(isAgglomeration(cell));
            expect(verdict === null).toBe(cell.passes === null || cell.coverage < 1);
          }
        }
      }
    }),
    { seed: 4, numRuns: 60 },
  );
});
