import { beforeAll, describe, expect, it } from 'vitest';
import { bubbles } from '../../../src/charts/explorer/bubbles.ts';
import { comparison } from '../../../src/charts/explorer/comparison.ts';
import { employmentTreemap } from '../../../src/charts/explorer/employment-treemap.ts';
import type { ExplorerContext } from '../../../src/charts/explorer/explorer-context.ts';
import { tableTree } from '../../../src/charts/explorer/figure-table.ts';
import { heatMap } from '../../../src/charts/explorer/heat-map.ts';
import { overTime } from '../../../src/charts/explorer/over-time.ts';
import { ranking } from '../../../src/charts/explorer/ranking.ts';
import { mapCircles, mapFrames, regionMap } from '../../../src/charts/explorer/region-map.ts';
import type { Shown } from '../../../src/charts/explorer/shown.ts';
import { markup, type Tree } from '../../../src/charts/explorer/tree.ts';
import { wholeTable } from '../../../src/charts/explorer/whole-table.ts';
import { embeddedContexts } from '../../islands/explorer/embedded-context.ts';
import { HOSTILE, page } from '../sample.ts';
import { elementNames, faults } from '../well-formed.ts';

type Contexts = Awaited<ReturnType<typeof embeddedContexts>>;
let sbs: Contexts;
let lfs: Contexts;
let changes: unknown;
beforeAll(async () => {
  [sbs, lfs] = [await embeddedContexts('sbs-2015'), await embeddedContexts('lfs-2015')];
  changes = lfs.json('lfs-2015/changes.json');
});

const text = (trees: readonly Tree[]): string => trees.map(markup).join('\n');
const whole = (shown: Shown): string =>
  text([
    ...shown.drawing,
    ...shown.legend,
    ...(shown.table === null ? [] : [tableTree(shown.table, { explain: 'Explain' })]),
  ]);

/** One picture of every view; the table of quotients is the same in many, so it is left to one. */
const VIEWS: Record<string, () => Shown> = {
  ranking: () => ranking(sbs.contextOf({ activity: 'H50', regions: ['ITI3'] }), 720),
  bubbles: () => bubbles(sbs.contextOf({ activity: 'C14', regions: ['ITI3'] }), 720),
  'bubbles-of-regions': () => bubbles(sbs.contextOf({ activity: 'C14' }), 360),
  treemap: () => employmentTreemap(sbs.contextOf({ regions: ['ITI3'] }), 720),
  time: () => overTime(lfs.contextOf({ activity: 'B-E', regions: ['ITI3'] }), 720, changes),
  comparison: () =>
    comparison(sbs.contextOf({ activity: 'C14', regions: ['ITI3', 'ITH3'], activities: ['C15'] })),
  table: () => wholeTable(sbs.contextOf({ regions: ['ITC2'] })),
};

describe.each(Object.keys(VIEWS))('the view %s', (name) => {
  it('is sound markup without styles, scripts or broken numbers', () => {
    expect(faults(whole(VIEWS[name]!()))).toEqual([]);
  });

  it('looks as the stored picture', async () => {
    const { drawing, legend } = VIEWS[name]!();
    await expect(page(text([...drawing, ...legend]))).toMatchFileSnapshot(`pictures/${name}.html`);
  });
});

describe('the heat map', () => {
  it('is a grid of every pair, one of which is in the tab order', () => {
    const shown = heatMap(sbs.contextOf());
    const html = whole(shown);
    expect(faults(html)).toEqual([]);
    expect(html.match(/class="pick"/g)).toHaveLength(21 * 68);
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(shown.records).toHaveLength(21 * 68);
  });

  it('looks as the stored picture', async () => {
    const shown = heatMap(sbs.contextOf({ level: 'section', order: 'hierarchy' }));
    await expect(page(whole(shown))).toMatchFileSnapshot('pictures/heat.html');
  });

  it('gives the very same cells back where a threshold changes nothing', () => {
    const cellsOf = (shown: Shown): Map<string, unknown> => {
      const cells = new Map<string, unknown>();
      const visit = (tree: Tree): void => {
        if (typeof tree === 'string') return;
        const { 'data-geo': geo, 'data-activity': activity } = tree.attributes;
        if (geo !== undefined) cells.set(`${geo} ${activity ?? ''}`, tree);
        tree.children.forEach(visit);
      };
      shown.drawing.forEach(visit);
      return cells;
    };
    const before = cellsOf(heatMap(sbs.contextOf({ lqThreshold: 1.5 })));
    const after = cellsOf(heatMap(sbs.contextOf({ lqThreshold: 1.55 })));
    const changed = [...after].filter(([key, tree]) => before.get(key) !== tree);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(60);
  });

  it('orders by likeness of structure without losing or doubling anything', () => {
    const html = whole(heatMap(sbs.contextOf({ order: 'structure' })));
    expect(new Set(html.match(/data-geo="[^"]+" data-activity="[^"]+"/g))).toHaveProperty(
      'size',
      21 * 68,
    );
  });
});

describe('the map', () => {
  it('has one datum a region under every measure, with what is not published marked', () => {
    for (const measure of ['lq', 'share', 'employment', 'certainty', 'count'] as const) {
      const { map } = regionMap(sbs.contextOf({ activity: 'H50', measure }));
      expect(map, measure).toHaveLength(21);
      const suppressed = map!.filter(({ fill }) => fill === 'suppressed');
      expect(suppressed.length, measure).toBe(measure === 'count' ? 0 : 5);
    }
  });

  it('raises the border of what counts under the chosen certainty only', () => {
    const passing = (certainty: 'point' | 'certain' | 'possible'): number =>
      regionMap(sbs.contextOf({ activity: 'C31', certainty })).map!.filter(
        ({ verdict }) => verdict === 'passes',
      ).length;
    expect(passing('certain')).toBeLessThanOrEqual(passing('point'));
    expect(passing('point')).toBeLessThanOrEqual(passing('possible'));
  });

  it('draws circles in proportion to persons', () => {
    const circles = mapCircles(sbs.contextOf({ activity: 'C14', symbols: true }));
    const radii = circles.map(({ attributes }) => Number(attributes['r']));
    // 39 018 persons in Lombardy and 32 419 in Veneto: 26 and 26 · √(32419 / 39018) = 23.70 px.
    expect(radii.slice(0, 2)).toEqual([26, 23.7]);
    expect(mapCircles(sbs.contextOf({ activity: 'C14' }))).toEqual([]);
  });

  it('frames the regions singled out from outside: every line first, then the regions with their fills', () => {
    const context = sbs.contextOf({ activity: 'C15', regions: ['ITI3', 'ITI1'] });
    const { map, legend } = regionMap(context);
    const frames = mapFrames(context, map!).map(({ attributes }) => attributes);
    expect(frames.map((each) => `${each['class']!} ${each['href']!.slice(-4)}`)).toEqual([
      'frame-halo ITI3',
      'frame-halo ITI1',
      'frame-line ITI3',
      'frame-line ITI1',
      'frame-gap ITI3',
      'frame-gap ITI1',
      'frame-region ITI3',
      'frame-region ITI1',
    ]);
    expect(frames.at(-1)!['data-fill']).toBe(map!.find(({ geo }) => geo === 'ITI1')!.fill);
    expect(text(legend)).toContain('<span>singled out</span>');
    expect(mapFrames(sbs.contextOf(), map!)).toEqual([]);
  });

  it('explains frames in its legend only where there are any, and never in the ranking', () => {
    const legendOf = (context: ExplorerContext): string => text(regionMap(context).legend);
    expect(legendOf(sbs.contextOf({ activity: 'C15' }))).not.toContain('singled out');
    expect(legendOf(sbs.contextOf({ regions: ['ITI3'] }, 'it'))).toContain('in evidenza');
    expect(legendOf(sbs.contextOf({ measure: 'count', regions: ['ITI3'] }))).toContain('singled');
    const bars = ranking(sbs.contextOf({ regions: ['ITI3'], symbols: true }), 720);
    expect(text(bars.legend)).not.toMatch(/singled out|Circle/);
  });
});

describe('hostile names', () => {
  it('stay text in every view', () => {
    const hostile = (context: ExplorerContext): ExplorerContext => ({
      ...context,
      catalogue: {
        ...context.catalogue,
        regions: context.catalogue.regions.map((region) => ({
          ...region,
          name: HOSTILE,
          short: HOSTILE,
        })),
        names: Object.fromEntries(
          Object.entries(context.catalogue.names).map(([level, rows]) => [
            level,
            rows.map((row) => ({ ...row, name: HOSTILE })),
          ]),
        ),
      },
    });
    const chosen = { activity: 'C14', regions: ['ITI3', 'ITH3'], activities: ['C15'] };
    const context = hostile(sbs.contextOf(chosen));
    for (const shown of [
      ranking(context, 720),
      bubbles(context, 720),
      heatMap(context),
      employmentTreemap(context, 720),
      comparison(context),
      wholeTable(context),
    ]) {
      const html = whole(shown);
      expect(faults(html)).toEqual([]);
      for (const name of ['script', 'img']) expect(elementNames(html)).not.toContain(name);
    }
  });
});

describe('what cannot be shown', () => {
  it('is said: ecosystems have no treemap, one year has no line, one region no comparison', () => {
    const overlap = employmentTreemap(
      sbs.contextOf({ level: 'ecosystem', activity: 'textile' }),
      720,
    );
    expect(whole(overlap)).toContain('Ecosystems overlap');
    expect(whole(overTime(sbs.contextOf(), 720, null))).toContain(
      'There is one year of these figures, 2015.',
    );
    expect(whole(comparison(sbs.contextOf({ regions: ['ITI3'] })))).toContain(
      'Single out two to four regions',
    );
  });
});
