import { describe, expect, it } from 'vitest';
import { everyRegion } from '../../src/pipeline/every-region.ts';
import { levelView } from '../../src/pipeline/level-view.ts';
import type { Observations } from '../../src/pipeline/observations.ts';
import { peerRows } from '../../src/pipeline/structure.ts';
import { smallMatrix } from '../core/small-matrix.ts';
import { madeEdition, madeObservations, madeTables, type Figures } from './made-observations.ts';

const PARAMETERS = {
  referenceArea: 'EU27_2020',
  totalBasis: 'total_employment',
  referenceConvention: 'point',
  lqThreshold: 1.5,
  minShare: 0.01,
  weights: [],
} as const;
const DIVISIONS = [
  { code: 'C10', parent: 'C' },
  { code: 'C13', parent: 'C' },
];
const matrix = smallMatrix({
  geos: ['ITC1', 'ITC4'],
  totals: [1000, 1000],
  activities: ['C10', 'C13'],
  employment: [
    [300, 100],
    [100, 300],
  ],
  reference: DIVISIONS.map(() => ({ numerator: 1, denominator: 10 })),
});
const view = levelView(matrix, PARAMETERS, 'IT', 'division')!;
const tables = madeTables(['ITC1', 'ITC4', 'FR10', 'AT11'], DIVISIONS);

/** Observations whose table lists the given geos, as a reader would. */
function made(figures: Figures): Observations {
  const observations = madeObservations(figures);
  const geos = [...new Set([...figures.keys()].map((key) => key.split(' ')[0]!))];
  return {
    ...observations,
    extract: { ...observations.extract, read: { table: { geos } } },
  } as unknown as Observations;
}
const italy: [string, number | null][] = [
  ['ITC1 C10', 300],
  ['ITC1 C13', 100],
  ['ITC4 C10', 100],
  ['ITC4 C13', 300],
];
const totals = made(
  new Map([
    ['ITC1 TOTAL', 1000],
    ['ITC4 TOTAL', 1000],
    ['FR10 TOTAL', 2000],
  ]),
);
const over = (employment: Observations) =>
  everyRegion(madeEdition(['IT']), { employment, totals }, tables, matrix, PARAMETERS, view);

describe('all regions of an extract', () => {
  it('are those of the edition where it holds no others, and then not given apart', () => {
    expect(over(made(new Map([...italy, ['IT C10', 400]])))).toBeNull();
  });

  it('are NUTS 2 regions only, with their structures and specialisations', () => {
    const more = over(
      made(
        new Map([...italy, ['FR10 C10', 300], ['FR10 C13', 200], ['FRXX C10', 9], ['FR C10', 9]]),
      ),
    )!;
    expect(more.structures.map(({ geo }) => geo)).toEqual(['FR10', 'ITC1', 'ITC4']);
    // 300 / 2,000 = 15 % and 200 / 2,000 = 10 % over 10 %: an LQ of exactly 1 is none.
    expect(more.specialised[0]).toEqual([true, false]);
  });

  it('cannot be judged where a region has no total', () => {
    const more = over(made(new Map([...italy, ['AT11 C10', 5], ['AT11 C13', null]])))!;
    expect(more.specialised[0]).toEqual([null, null]);
  });

  it('widen the circle of peers', () => {
    const more = over(made(new Map([...italy, ['FR10 C10', 300], ['FR10 C13', 200]])))!;
    const [first] = peerRows(view, 'extract', more.structures);
    // ITC1 .75 .25 against FR10 .6 .4: .3; against ITC4 .25 .75: 1.
    expect(first).toMatchObject({
      geo: 'ITC1',
      within: 'extract',
      rank: 1,
      peer: 'FR10',
      empty: 0,
    });
    expect(first!.distance).toBeCloseTo(0.3, 12);
  });
});
