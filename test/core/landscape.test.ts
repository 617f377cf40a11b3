import { describe, expect, it } from 'vitest';
import {
  isAgglomeration,
  isPossibleOnly,
  rankAgglomerations,
} from '../../src/core/agglomerations.ts';
import { computeLandscape, type LandscapeParameters } from '../../src/core/landscape.ts';
import { handMatrix } from './hand-matrix.ts';

const parameters: LandscapeParameters = {
  referenceArea: 'EU',
  totalBasis: 'total_employment',
  referenceConvention: 'point',
  lqThreshold: 1.5,
  minShare: 0.01,
  weights: [],
};
const division = (activity: string, numerator: number, denominator = 1000) => ({
  activity,
  level: 'division' as const,
  reference: { numerator, denominator },
});

describe('landscape', () => {
  it('keeps 0, empty and undefined apart', () => {
    const matrix = handMatrix(
      [
        division('C10', 20),
        division('C11', 20),
        division('C12', 0),
        { ...division('C13', 1), reference: null },
      ],
      [{ geo: 'R1', total: 1000, cells: [0, { upper: 40 }, 5, 5] }],
    );
    const [zero, empty, absent, silent] = computeLandscape(matrix, parameters).cells;
    expect(zero).toMatchObject({ lq: 0, passes: false, certainty: 'no', undefinedReason: null });
    // empty: between 0 and 40/1000 = 4 % against 2 %: LQ up to 2, so it may pass
    expect(empty).toMatchObject({
      lq: null,
      passes: null,
      lqLow: 0,
      lqHigh: 2,
      certainty: 'possible',
    });
    expect(absent).toMatchObject({
      lq: null,
      undefinedReason: 'absent_from_reference',
      certainty: 'undefined',
    });
    expect(silent).toMatchObject({
      lq: null,
      undefinedReason: 'reference_not_published',
      certainty: 'undefined',
    });
  });

  it('has no quotient where the total of the region is not published', () => {
    const matrix = handMatrix([division('C10', 20)], [{ geo: 'R1', total: null, cells: [50] }]);
    expect(computeLandscape(matrix, parameters).cells[0]).toMatchObject({
      lq: null,
      undefinedReason: 'region_total_missing',
      certainty: 'undefined',
    });
  });

  it('lets bounds of the reference turn a pass into a possible', () => {
    // share 3.2 %; S = 2 % gives LQ 1.6 (passes); S_high = 2.5 % gives 1.28 (not certain)
    const matrix = handMatrix(
      [
        {
          ...division('C10', 20),
          low: { numerator: 19, denominator: 1000 },
          high: { numerator: 25, denominator: 1000 },
        },
      ],
      [{ geo: 'R1', total: 1000, cells: [32] }],
    );
    const cell = computeLandscape(matrix, parameters).cells[0]!;
    expect(cell.passes).toBe(true);
    expect(cell.certainty).toBe('possible');
    expect(cell.lqLow).toBeCloseTo(1.28, 12);
    expect(isPossibleOnly(cell)).toBe(true);
  });

  it('sums ecosystems over shares, an empty division adding its bound to the high end only', () => {
    const matrix = handMatrix(
      [division('C13', 10), division('C14', 20)],
      [{ geo: 'R1', total: 1000, cells: [40, { upper: 30 }] }],
    );
    const weights = [
      { ecosystem: 'textile', activity: 'C13', weight: 1 },
      { ecosystem: 'textile', activity: 'C14', weight: 0.5 },
    ];
    const cell = computeLandscape(matrix, { ...parameters, weights }).cells.at(-1)!;
    // s = 0.04 + 0; high = 0.04 + 0.5 · 0.03 = 0.055; S = 0.01 + 0.5 · 0.02 = 0.02
    expect(cell).toMatchObject({
      activity: 'textile',
      coverage: 1,
      passes: true,
      certainty: 'certain',
    });
    expect(cell.share).toBeCloseTo(0.04, 15);
    expect(cell.lq).toBeCloseTo(2, 12);
    expect(cell.lqHigh).toBeCloseTo(2.75, 12);
  });

  it('calls an ecosystem partial when a division is missing, and never counts it', () => {
    const matrix = handMatrix([division('C13', 10)], [{ geo: 'R1', total: 1000, cells: [40] }]);
    const weights = [
      { ecosystem: 'textile', activity: 'C13', weight: 3 },
      { ecosystem: 'textile', activity: 'S96', weight: 1 },
    ];
    const landscape = computeLandscape(matrix, { ...parameters, weights });
    expect(landscape.ecosystems[0]).toMatchObject({ coverage: 0.75, missing: ['S96'] });
    const cell = landscape.cells.at(-1)!;
    expect(cell.passes).toBe(true);
    expect(isAgglomeration(cell)).toBe(false);
  });

  it('completes divisions of one weight from a column that stands for them, once', () => {
    const matrix = handMatrix(
      [
        {
          activity: 'A',
          level: 'section',
          reference: { numerator: 50, denominator: 1000 },
          standsFor: ['A01', 'A02'],
        },
      ],
      [{ geo: 'R1', total: 1000, cells: [100] }],
    );
    const weights = [
      { ecosystem: 'agri-food', activity: 'A01', weight: 1 },
      { ecosystem: 'agri-food', activity: 'A02', weight: 1 },
    ];
    const landscape = computeLandscape(matrix, { ...parameters, weights });
    expect(landscape.ecosystems[0]).toMatchObject({ coverage: 1, needed: 2, covered: 2 });
    // the stand-in has no row of its own; its share 10 % counts once, not per division
    expect(landscape.cells).toHaveLength(1);
    expect(landscape.cells[0]).toMatchObject({ share: 0.1, lq: 2 });
  });

  it('ranks by quotient, ties by code, and only what passes at full coverage', () => {
    const matrix = handMatrix(
      [division('C14', 10), division('C13', 10), division('C15', 10), division('C16', 10)],
      [{ geo: 'R1', total: 1000, cells: [20, 20, 30, 15] }],
    );
    const { cells } = computeLandscape(matrix, parameters);
    const ranks = rankAgglomerations(cells);
    // C15 has LQ 3, C13 and C14 tie at 2, C16 sits exactly at 1.5
    expect([...ranks].map(([cell, rank]) => [rank, cell.activity])).toEqual([
      [1, 'C15'],
      [2, 'C13'],
      [3, 'C14'],
    ]);
  });
});
