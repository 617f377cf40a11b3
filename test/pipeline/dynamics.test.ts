import { describe, expect, it } from 'vitest';
import { NO_BREAKS, type Breaks } from '../../src/pipeline/breaks.ts';
import { changeRows, shiftShareRows, spansOf, type Period } from '../../src/pipeline/dynamics.ts';
import { periodOf } from '../../src/pipeline/period.ts';
import { smallMatrix } from '../core/small-matrix.ts';

const PARAMETERS = {
  referenceArea: 'EU27_2020',
  totalBasis: 'total_employment',
  referenceConvention: 'point',
  lqThreshold: 1.5,
  minShare: 0.01,
  weights: [],
} as const;

function period(
  timePeriod: string,
  employment: (number | null)[][],
  breaks: Breaks = NO_BREAKS,
  activities = ['C10', 'C13'],
): Period {
  const matrix = smallMatrix({
    timePeriod,
    geos: ['ITC1', 'ITC4'],
    totals: [1000, 1000],
    activities,
    employment,
    reference: activities.map(() => ({ numerator: 100, denominator: 1000 })),
  });
  return periodOf(matrix, PARAMETERS, 'IT', 'division', breaks)!;
}

const breakAt = (wanted: string, found: string[]): Breaks => ({
  at: (geo, activity) => (`${geo} ${activity}` === wanted ? found : []),
});
const rowOf = (periods: Period[], key: string, span = 0) =>
  changeRows([...spansOf(periods)][span]!).find((row) => `${row.geo} ${row.activity}` === key)!;

// ITC1: C10 100 → 150 of 1,000 against 10 %: LQ 1 → 1.5. Italy: C10 200 → 250, C13 100 → 200.
const BEFORE = [
  [100, 50],
  [100, 50],
];
const AFTER = [
  [150, 50],
  [100, 150],
];

describe('changes', () => {
  it('give LQ and share at both ends, the quadrant, and the terms of the shift-share', () => {
    const row = rowOf([period('2014', BEFORE), period('2015', AFTER)], 'ITC1 C10');
    // Italy 300 → 450: G = 50 %, C10 25 %. 100 · .5; 100 · (.25 − .5); 150 − 100 · 1.25.
    expect(row).toMatchObject({
      from_period: '2014',
      to_period: '2015',
      employment_before: 100,
      employment_after: 150,
      lq_before: 1,
      lq_after: 1.5,
      lq_change: 0.5,
      quadrant: 'specialised_growing',
      national: 50,
      mix: -25,
      regional: 25,
      breaks: '',
      reason: null,
    });
    expect(row.share_change).toBeCloseTo(0.05, 15);
  });

  it('are not given across a break in the cell or in the total, and say so', () => {
    for (const place of ['cell', 'total']) {
      const broken = period('2015', AFTER, breakAt('ITC1 C10', [place]));
      const row = rowOf([period('2014', BEFORE), broken], 'ITC1 C10');
      expect(row).toMatchObject({ lq_change: null, quadrant: null, reason: 'break_in_series' });
      expect(row.breaks).toBe(place);
      // The ends themselves stay as they are published.
      expect(row.lq_after).toBe(1.5);
    }
  });

  it('name a break in a member of the reference beside the numbers', () => {
    const broken = period('2015', AFTER, breakAt('ITC1 C10', ['LU']));
    const row = rowOf([period('2014', BEFORE), broken], 'ITC1 C10');
    expect(row).toMatchObject({ lq_change: 0.5, breaks: 'LU', reason: null });
  });

  it('see a break between the ends of a longer series, and not one at its start', () => {
    const first = period('2013', BEFORE, breakAt('ITC1 C10', ['cell']));
    const middle = period('2014', BEFORE, breakAt('ITC4 C10', ['cell']));
    const periods = [first, middle, period('2015', AFTER)];
    expect([...spansOf(periods)]).toHaveLength(3);
    expect(rowOf(periods, 'ITC1 C10', 2).reason).toBeNull();
    expect(rowOf(periods, 'ITC4 C10', 2).reason).toBe('break_in_series');
    expect(rowOf(periods, 'ITC4 C10', 1).reason).toBeNull();
  });

  it('say that an end has no number', () => {
    const hidden = period('2014', [
      [null, 50],
      [100, 50],
    ]);
    const row = rowOf([hidden, period('2015', AFTER)], 'ITC1 C10');
    expect(row).toMatchObject({ employment_before: null, lq_change: null, reason: 'no_values' });
  });

  it('match activities by code, not by place', () => {
    const turned = period(
      '2014',
      BEFORE.map((row) => [...row].reverse()),
      NO_BREAKS,
      ['C13', 'C10'],
    );
    const row = rowOf([turned, period('2015', AFTER)], 'ITC1 C10');
    expect(row).toMatchObject({ employment_before: 100, lq_change: 0.5, regional: 25 });
  });
});

describe('shift-share by region', () => {
  it('adds up to the change', () => {
    const [row] = shiftShareRows([...spansOf([period('2014', BEFORE), period('2015', AFTER)])][0]!);
    // ITC1 150 → 200: national 75; mix −25 + 50 · (1 − .5) = 0; regional 25 + 50 − 100 = −25.
    expect(row).toMatchObject({
      geo: 'ITC1',
      change: 50,
      national: 75,
      mix: 0,
      regional: -25,
      activities: 2,
      left_out: 0,
    });
  });

  it('leaves out what a break separates, and counts it', () => {
    const broken = period('2015', AFTER, breakAt('ITC1 C10', ['cell']));
    const [row] = shiftShareRows([...spansOf([period('2014', BEFORE), broken])][0]!);
    // C13 alone: 50 → 50 while Italy doubles.
    expect(row).toMatchObject({ change: 0, national: 50, mix: 0, regional: -50, left_out: 1 });
  });
});
