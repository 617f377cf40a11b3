import { beforeAll, describe, expect, it } from 'vitest';
import { markup } from '../../../src/charts/explorer/tree.ts';
import { cellsOfRegion } from '../../../src/charts/explorer/explorer-cell.ts';
import type { ExplorerContext } from '../../../src/charts/explorer/explorer-context.ts';
import type { EditionFigures } from '../../../src/islands/explorer/edition-figures.ts';
import { relatedTrees } from '../../../src/islands/explorer/related.ts';
import { neighbourRow } from '../../../src/schema/published-statistics.ts';
import { embeddedContexts } from './embedded-context.ts';

type Contexts = Awaited<ReturnType<typeof embeddedContexts>>;

describe('what is related to a number', () => {
  let sbs: Contexts;
  let lfs: Contexts;
  beforeAll(async () => {
    [sbs, lfs] = await Promise.all([embeddedContexts('sbs-2015'), embeddedContexts('lfs-2015')]);
  });

  /** The lists of a cell of Marche as markup. */
  async function relatedOf(from: Contexts, context: ExplorerContext): Promise<string> {
    const files = { file: (path: string) => Promise.resolve(from.json(path)) };
    const cell = cellsOfRegion(context.figures!, 'ITI3').find(
      ({ activity }) => activity === context.state.activity,
    )!;
    const trees = await relatedTrees(context, files as unknown as EditionFigures, cell);
    return trees.map(markup).join('\n');
  }

  it('holds the neighbours of the activity in the order and with the numbers published', async () => {
    const rows = neighbourRow
      .array()
      .parse(sbs.json('sbs-2015/neighbours.json'))
      .filter(({ activity }) => activity === 'C15');
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    const shown = await relatedOf(sbs, sbs.contextOf({ activity: 'C15' }));
    const found = [...shown.matchAll(/sectors\/(\w+)\/">[^<]*\(proximity ([\d.]+)\)/g)];
    expect(found.map(([, code, value]) => `${code!} ${value!}`)).toEqual(
      rows.map(({ neighbour, proximity }) => `${neighbour} ${proximity.toFixed(2)}`),
    );
    expect(shown).toContain(`from ${rows[0]!.regions} regions only`);
  });

  it('says the same in Italian', async () => {
    const shown = await relatedOf(sbs, sbs.contextOf({ activity: 'C15' }, 'it'));
    expect(shown).toContain('Attività che vanno insieme a questa');
    expect(shown).toMatch(/\(prossimità 0,\d\d\)/);
  });

  it('has no link for a group of sections, which has no page, and nothing on an ecosystem', async () => {
    const groups = await relatedOf(lfs, lfs.contextOf());
    expect(groups).toContain('(proximity ');
    expect(groups).not.toContain('/sectors/');
    const ecosystems = await relatedOf(sbs, sbs.contextOf({ level: 'ecosystem' }));
    expect(ecosystems).not.toContain('(proximity ');
  });
});
