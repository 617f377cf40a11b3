/**
 *   regionMap(context) -> the map: one activity in all regions under the chosen measure, or the number of
 *   agglomerations
 *   mapFrames(context, map) -> the frames around the regions singled out, which lie above the fills and
 *   below hatches and borders; mapCircles(context) -> the circles, which lie above everything
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
      legend: [explorerLegend(context, map), ...frameLegend(context)],
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
    legend: [
      explorerLegend(context, map),
      ...frameLegend(context),
      ...(symbols === null ? [] : [symbols]),
    ],
    get table() {
      return cellTable(context, byQuotient(cells), 'region', title);
    },
    get records() {
      return byQuotient(cells).map((cell) => cellRecord(context, cell));
    },
  };
}

/** From the outside in: a line in the accent between two of paper, so that it is seen on any fill. */
const FRAME = ['frame-halo', 'frame-line', 'frame-gap'];

/**
 * The frames of the regions singled out. Lines are drawn around all of them first and the regions again
 * on top, so that a frame lies outside its region and hides neither its fill nor its border.
 */
export function mapFrames({ state }: ExplorerContext, map: readonly MapDatum[]): Branch[] {
  const hrefOf = (geo: string): string => `#${MAP_ID}-${geo}`;
  return [
    ...FRAME.flatMap((line) =>
      state.regions.map((geo) => branch('use', { href: hrefOf(geo), class: line })),
    ),
    ...state.regions.map((geo) =>
      branch('use', {
        href: hrefOf(geo),
        class: 'frame-region',
        'data-fill': map.find((datum) => datum.geo === geo)?.fill ?? 'no-data',
      }),
    ),
  ];
}

function frameLegend({ state, words }: ExplorerContext): Branch[] {
  if (state.regions.length === 0) return [];
  const box = { viewBox: '0 0 28 16', width: 28, height: 16 };
  const framed = { x: 5, y: 5, width: 18, height: 6 };
  return [
    branch(
      'p',
      { class: 'legend-symbol' },
      branch(
        'svg',
        { ...box, class: 'swatch', 'aria-hidden': 'true' },
        FRAME.slice(1).map((line) => branch('rect', { ...framed, class: line })),
        branch('rect', { ...framed, class: 'frame-region', 'data-fill': 'lq-4' }),
      ),
      branch('span', {}, words.legend.chosen),
    ),
  ];
}

export function mapCircles(context: ExplorerContext): Branch[] {
  const { state, figures } = context;
  if (!state.symbols || figures === null || state.measure === 'count') return [];
  return mapSymbols(context, cellsOfActivity(figures, state.activity));
}
