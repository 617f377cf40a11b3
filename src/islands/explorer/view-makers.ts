import type { View } from '../../charts/explorer/explorer-choices.ts';
import type { ExplorerContext } from '../../charts/explorer/explorer-context.ts';
import { regionMap } from '../../charts/explorer/region-map.ts';
import type { Shown } from '../../charts/explorer/shown.ts';

/** Makes what a view shows; `width` is the room in pixels, `extra` a table that the view asked for. */
export type ViewMaker = (context: ExplorerContext, width: number, extra: unknown) => Shown;

const kept = new Map<View, ViewMaker>([['map', regionMap]]);

/** The maker of a view that is already there; undefined while its code is not loaded. */
export function knownMaker(view: View): ViewMaker | undefined {
  return kept.get(view);
}

/** Loads the code of a view when it is first chosen. */
export async function loadMaker(view: View): Promise<ViewMaker> {
  const known = kept.get(view);
  if (known !== undefined) return known;
  const maker = await load(view);
  kept.set(view, maker);
  return maker;
}

async function load(view: View): Promise<ViewMaker> {
  switch (view) {
    case 'map':
      return regionMap;
    case 'bars':
      return (await import('../../charts/explorer/ranking.ts')).ranking;
    case 'heat':
      return (await import('../../charts/explorer/heat-map.ts')).heatMap;
    case 'scatter':
      return (await import('../../charts/explorer/bubbles.ts')).bubbles;
    case 'treemap':
      return (await import('../../charts/explorer/employment-treemap.ts')).employmentTreemap;
    case 'time':
      return (await import('../../charts/explorer/over-time.ts')).overTime;
    case 'compare':
      return (await import('../../charts/explorer/comparison.ts')).comparison;
    case 'table':
      return (await import('../../charts/explorer/whole-table.ts')).wholeTable;
  }
}
