/**
 *   bubbles(context, width) -> location quotient against share, both on square-root scales, the area of a
 *   circle being employment: the activities of the region singled out, or the activity in all regions.
 * Both thresholds are drawn as lines and the quadrant above them is named.
 */
import { fill } from '../../i18n/fill.ts';
import { bubbleNames } from './bubble-names.ts';
import { bubbleFrame, bubbleScales } from './bubble-frame.ts';
import { cellLabel, cellLook } from './cell-look.ts';
import { byQuotient, cellRecord, cellTable } from './cell-table.ts';
import { cellsOfActivity, cellsOfRegion, isCounted, type ExplorerCell } from './explorer-cell.ts';
import {
  activityLabel,
  activityName,
  levelWord,
  regionName,
  shortRegion,
  type ExplorerContext,
} from './explorer-context.ts';
import { explorerLegend } from './explorer-legend.ts';
import { markFill } from './mark-patterns.ts';
import { symbolRadius } from './map-symbols.ts';
import type { Shown } from './shown.ts';
import { textWidth } from './text-lines.ts';
import { branch, type Branch } from './tree.ts';

/** Radius of a circle without a head count, and the least of one with. */
const PLAIN = 5;
const LEAST = 3;

export function bubbles(context: ExplorerContext, width: number): Shown {
  const { state, figures, words, edition } = context;
  const geo = state.regions[0];
  const about = geo === undefined ? 'region' : 'activity';
  const all =
    figures === null
      ? []
      : geo === undefined
        ? cellsOfActivity(figures, state.activity)
        : cellsOfRegion(figures, geo);
  const cells = byQuotient(all);
  const values = { level: levelWord(context), year: edition.year };
  const title =
    geo === undefined
      ? fill(words.figure.scatterActivity, {
          ...values,
          name: activityLabel(context, state.activity),
        })
      : fill(words.figure.scatterRegion, { ...values, region: regionName(context, geo) });
  const known = cells.filter(({ lq, share }) => lq !== null && share !== null);
  const left = cells.length - known.length;
  const asQuotients = { ...context, state: { ...state, measure: 'lq' as const } };
  return {
    title,
    map: null,
    drawing: [drawing(asQuotients, known, about, Math.max(300, width), title)],
    legend: [
      explorerLegend(
        asQuotients,
        known.map((cell) => cellLook(cell, asQuotients)),
      ),
    ],
    notes: [
      ...(state.level === 'ecosystem' ? [] : [`${words.scatter.size}.`]),
      ...(left === 0 ? [] : [fill(words.scatter.left, { n: left })]),
    ],
    table: cellTable(context, cells, about, title),
    records: cells.map((cell) => cellRecord(context, cell)),
    moves: 'list',
  };
}

function drawing(
  context: ExplorerContext,
  cells: readonly ExplorerCell[],
  about: 'region' | 'activity',
  width: number,
  title: string,
): Branch {
  const { state } = context;
  const height = Math.round(Math.min(560, Math.max(320, width * 0.72)));
  const name = textWidth(context.words.scatter.quadrant, true);
  const scales = bubbleScales(cells, state, width, height, name);
  const { x, y, box } = scales;
  const most = Math.max(0, ...cells.map(({ employment }) => employment ?? 0));
  const radius = ({ employment }: ExplorerCell): number =>
    employment === null ? PLAIN : Math.max(LEAST, symbolRadius(employment, most));
  const nameOf = (cell: ExplorerCell): string =>
    about === 'region' ? shortRegion(context, cell.geo) : activityName(context, cell.activity);
  // Twenty-one regions can all be named as far as there is room, seventy activities cannot.
  const named = (cell: ExplorerCell): boolean =>
    about === 'region' || isCounted(cell, state.certainty);
  const places = bubbleNames(
    cells.map((cell) => ({
      x: x(cell.share!),
      y: y(cell.lq!),
      r: radius(cell),
      name: named(cell) ? nameOf(cell) : '',
    })),
    box,
  );
  const names = cells.flatMap((cell, index) => {
    const place = places[index];
    if (place === null || place === undefined) return [];
    const at = { x: place.x, y: place.y, 'text-anchor': place.anchor };
    return [branch('text', { class: 'bubble-name', ...at }, nameOf(cell))];
  });
  // The largest first, so that no circle hides a smaller one; keys follow the table's order.
  const circles = [...cells]
    .sort((a, b) => radius(b) - radius(a))
    .map((cell) =>
      bubble(
        context,
        cell,
        { cx: x(cell.share!), cy: y(cell.lq!), r: radius(cell) },
        about,
        cell === cells[0],
      ),
    );
  return branch(
    'svg',
    {
      class: 'chart explorer-chart',
      viewBox: `0 0 ${width} ${height}`,
      ...{ width, height, role: 'group', 'aria-label': title },
    },
    bubbleFrame(context, scales, width, height),
    circles,
    branch('g', { 'aria-hidden': 'true' }, names),
  );
}

function bubble(
  context: ExplorerContext,
  cell: ExplorerCell,
  circle: { cx: number; cy: number; r: number },
  about: 'region' | 'activity',
  first: boolean,
): Branch {
  const { fill: look, verdict, possible, partial } = cellLook(cell, context);
  const hatches = [
    ...(partial ? ['partial' as const] : []),
    ...(possible ? ['possible' as const] : []),
  ];
  return branch(
    'g',
    {
      class: 'pick',
      'data-geo': cell.geo,
      'data-activity': cell.activity,
      tabindex: first ? '0' : '-1',
      role: 'button',
      'aria-label': cellLabel(cell, context, about),
    },
    branch('circle', { class: 'pick-room', ...circle, r: Math.max(12, circle.r) }),
    branch('circle', { class: 'bubble', 'data-fill': look, 'data-verdict': verdict, ...circle }),
    hatches.map((kind) => branch('circle', { class: 'map-mark', fill: markFill(kind), ...circle })),
  );
}
