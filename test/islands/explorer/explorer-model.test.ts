import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExplorerCell } from '../../../src/charts/explorer/explorer-cell.ts';
import { computeLandscape } from '../../../src/core/landscape.ts';
import { explorerModel } from '../../../src/islands/explorer/explorer-model.ts';
import { embeddedEdition } from './embedded.ts';

type Edition = Awaited<ReturnType<typeof embeddedEdition>>;
const own = {
  lqThreshold: 1.5,
  minShare: 0.01,
  totalBasis: 'total_employment',
  referenceArea: 'EU27_2020',
  weights: 'asmr-2021',
} as const;

describe('the model of the explorer', () => {
  let sbs: Edition;
  let lfs: Edition;
  beforeAll(async () => {
    [sbs, lfs] = [await embeddedEdition('sbs-2015'), await embeddedEdition('lfs-2015')];
  });

  it('fetches at most 60 kB, compressed', () => {
    expect(gzipSync(sbs.landscape, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  it('gives every published row back under the choices of the edition, to the last digit', () => {
    for (const [edition, levels] of [
      [sbs, ['section', 'division', 'ecosystem']],
      [lfs, ['section_group']],
    ] as const) {
      const model = explorerModel(edition.matrix, edition.weightsOf);
      for (const level of levels) {
        const choices = { ...own, weights: edition === sbs ? own.weights : '' };
        const figures = model.figures(choices, edition.levelOf(level));
        const published = edition.rows
          .filter((row) => row.level === level)
          .map((row) => pick(row, figures.cells[0]![0]!));
        expect(published.length).toBeGreaterThan(0);
        const cells = figures.cells.flat();
        const keyed = new Map(cells.map((cell) => [`${cell.geo} ${cell.activity}`, cell]));
        expect(cells).toHaveLength(published.length);
        for (const row of published) {
          expect(keyed.get(`${String(row['geo'])} ${String(row['activity'])}`)).toEqual(row);
        }
      }
    }
  });

  it('agrees with computeLandscape under any choice of thresholds, basis, reference and weights', () => {
    const model = explorerModel(sbs.matrix, sbs.weightsOf);
    const levels = ['section', 'division', 'ecosystem'] as const;
    fc.assert(
      fc.property(
        fc.record({
          lqThreshold: fc.integer({ min: 10, max: 100 }).map((steps) => steps / 20),
          minShare: fc.integer({ min: 0, max: 100 }).map((steps) => steps / 1000),
          totalBasis: fc.constantFrom('total_employment' as const, 'classified_sum' as const),
          referenceArea: fc.constantFrom('EU27_2020', 'IT'),
          weights: fc.constantFrom('asmr-2021', 'asmr-2022'),
        }),
        (choices) => {
          const { cells } = computeLandscape(sbs.matrix, {
            ...choices,
            referenceConvention: 'point',
            weights: sbs.weightsOf(choices.weights),
          });
          for (const level of levels) {
            const figures = model.figures(choices, sbs.levelOf(level));
            for (const cell of cells.filter((each) => each.level === level)) {
              const column = figures.activities.indexOf(cell.activity);
              const shown = figures.cells[cell.region]![column]!;
              expect([shown.lq, shown.lq_low, shown.lq_high]).toEqual([
                cell.lq,
                cell.lqLow,
                cell.lqHigh,
              ]);
              expect([shown.passes, shown.certainty]).toEqual([cell.passes, cell.certainty]);
              expect(shown.coverage).toBe(cell.coverage);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps the figures while nothing changes', () => {
    const model = explorerModel(sbs.matrix, sbs.weightsOf);
    const level = sbs.levelOf('division');
    const figures = model.figures(own, level);
    expect(model.figures({ ...own }, level)).toBe(figures);
    expect(model.figures({ ...own, lqThreshold: 2 }, level)).not.toBe(figures);
  });
});

/** The columns of a row that a cell has. */
function pick(row: Record<string, unknown>, like: ExplorerCell): Record<string, unknown> {
  return Object.fromEntries(Object.keys(like).map((name) => [name, row[name]]));
}
