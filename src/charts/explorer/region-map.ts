/**
 *   regionMap(context) -> the map: one activity in all regions under the chosen measure, or the number of
 *   agglomerations; `mapExtras(context)` is what the reader lays on top of it
 * Words, table and records are made when they are asked for, not while a threshold is dragged.
 */
import { fill } from '../../i18n/fill.ts';
import type { MapDatum } from '../map-datum.ts';
import { cellLabel, cellLook } from './cell-look.ts';
import { byQuotient, cellRecord, cellTable } from './cell-table.ts';
import { countData, countRecord, countRows, countTable } from './count-rows.ts';
import { cellsOfActivity } from './explorer-cell.ts';
import { activityLabel, levelWord, type ExplorerContext } from './explorer-context.ts';
import { explorerLegend } from './explorer-legend.ts';
import { mapSymbols, symbolLegend } from './map-symbols.ts';
import type { Shown } from './shown.ts';
import { branch, type Branch } from './tree.ts';

/** Id of the map of the explorer: its outlines are `#explorer-map-ITC1` and so on. */
export const MAP_ID = 'explorer-map';

export function regionTitle(context: ExplorerContext): string {
  const { words, state, edition } = context;
  return fill(words.figure[state.measure], {
    name: activityLabel(context, state.activity),
    level: levelWord(context),
    year: edition.year,
  });
}

export function regionMap(context: ExplorerContext): Shown {
  const title = regionTitle(context);
  const shown = { title, drawing: [], notes: [], moves: 'map' } as const;
  if (context.state.measure === 'count' || context.figures === null) {
    const rows = countRows(context);
    const map = countData(context, rows);
    return {
      ...shown,
      map,
      legend: [explorerLegend(context, map)],
      get table() {
        return countTable(context, rows, title);
      },
      get records() {
        return rows.map((row) => countRecord(context, row));
      },
    };
  }
  const cells = cellsOfActivity(context.figures, context.state.activity);
  const map = cells.map((cell): MapDatum => ({
    geo: cell.geo,
    ...cellLook(cell, context),
    get label() {
      return cellLabel(cell, context);
    },
  }));
  const symbols = context.state.symbols ? symbolLegend(context, cells) : null;
  return {
    ...shown,
    map,
    legend: [explorerLegend(context, map), ...(symbols === null ? [] : [symbols])],
    get table() {
      return cellTable(context, byQuotient(cells), 'region', title);
    },
    get records() {
      return byQuotient(cells).map((cell) => cellRecord(context, cell));
    },
  };
}

/** Circles and the borders of the regions singled out. */
export function mapExtras(context: ExplorerContext): Branch[] {
  const { state, figures } = context;
  const chosen = state.regions.map((geo) =>
    branch('use', { href: `#${MAP_ID}-${geo}`, class: 'map-chosen' }),
  );
  if (!state.symbols || figures === null || state.measure === 'count') return chosen;
  return [...chosen, ...mapSymbols(context, cellsOfActivity(figures, state.activity))];
}
