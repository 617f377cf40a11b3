/**
 *   wholeTable(context) -> the figures as a table and nothing else: the activity in all regions, or, where
 *   regions are singled out, all activities of these
 */
import { fill } from '../../i18n/fill.ts';
import { byQuotient, cellRecord, cellTable } from './cell-table.ts';
import { cellsOfRegion } from './explorer-cell.ts';
import { joined, levelWord, regionName, type ExplorerContext } from './explorer-context.ts';
import { tableTree } from './figure-table.ts';
import { regionMap } from './region-map.ts';
import type { Shown } from './shown.ts';

export function wholeTable(context: ExplorerContext): Shown {
  const { state, figures, words, edition } = context;
  const asTable = { map: null, legend: [], table: null, moves: 'none' } as const;
  if (state.regions.length === 0 || figures === null) {
    const shown = regionMap(context);
    const drawing = shown.table === null ? [] : [tableTree(shown.table, words.table)];
    return { ...shown, ...asTable, drawing };
  }
  const title = fill(words.figure.tableRegions, {
    regions: joined(
      context,
      state.regions.map((geo) => regionName(context, geo)),
    ),
    level: levelWord(context),
    year: edition.year,
  });
  const cells = state.regions.flatMap((geo) => byQuotient(cellsOfRegion(figures, geo)));
  const about = state.regions.length === 1 ? 'activity' : 'both';
  return {
    ...asTable,
    title,
    drawing: [tableTree(cellTable(context, cells, about, title), words.table)],
    notes: [],
    records: cells.map((cell) => cellRecord(context, cell)),
  };
}
