/**
 *   comparison(context) -> up to four regions beside each other, and up to four activities: quotients with
 *   bars, what is shared, what is one's own, the widest gap, and how unlike the structures are
 */
import { cellRecord } from './cell-table.ts';
import { compareActivities } from './compare-activities.ts';
import { compareRegions } from './compare-regions.ts';
import type { ExplorerCell } from './explorer-cell.ts';
import type { ExplorerContext } from './explorer-context.ts';
import type { Shown } from './shown.ts';
import { branch, type Tree } from './tree.ts';

/** A comparison of one kind: its title, what is said, its table, and the cells in it. */
export interface Compared {
  title: string;
  trees: readonly Tree[];
  cells: readonly ExplorerCell[];
}

export function comparison(context: ExplorerContext): Shown {
  const { state, words } = context;
  const parts = [
    ...(state.regions.length >= 2 ? [compareRegions(context)] : []),
    ...(state.activities.length >= 1 ? [compareActivities(context)] : []),
  ];
  const none = branch('p', { class: 'empty-view' }, words.compare.none);
  return {
    title: parts[0]?.title ?? words.views.compare,
    map: null,
    drawing: parts.length === 0 ? [none] : parts.flatMap(({ trees }) => trees),
    legend: [],
    notes: [],
    table: null,
    records: parts.flatMap(({ cells }) => cells.map((cell) => cellRecord(context, cell))),
    moves: 'none',
  };
}
