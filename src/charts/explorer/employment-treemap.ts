/**
 *   employmentTreemap(context, width) -> a region's employment as tiles, under their sections, in the
 *   colours of the quotients. What is not published has no tile and is named; ecosystems overlap and
 *   cannot be drawn as a whole.
 */
import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3';
import { fill } from '../../i18n/fill.ts';
import { formatLq } from '../../i18n/format.ts';
import { cellLabel, cellLook } from './cell-look.ts';
import { byQuotient, cellRecord, cellTable } from './cell-table.ts';
import { cellsOfRegion, type ExplorerCell } from './explorer-cell.ts';
import {
  activityLabel,
  activityName,
  activityRow,
  joined,
  levelWord,
  regionName,
  shownRegions,
  type ExplorerContext,
} from './explorer-context.ts';
import { explorerLegend } from './explorer-legend.ts';
import { markFill } from './mark-patterns.ts';
import type { Shown } from './shown.ts';
import { branch, type Branch } from './tree.ts';

interface Tile {
  code: string;
  cell: ExplorerCell | null;
  children?: Tile[];
}
type Placed = HierarchyRectangularNode<Tile>;

export function employmentTreemap(context: ExplorerContext, width: number): Shown {
  const { state, figures, words, edition } = context;
  const geo = shownRegions(context)[0]!;
  const title = fill(words.figure.treemap, {
    level: levelWord(context),
    region: regionName(context, geo),
    year: edition.year,
  });
  const cells = byQuotient(figures === null ? [] : cellsOfRegion(figures, geo));
  const asQuotients = { ...context, state: { ...state, measure: 'lq' as const } };
  const drawn = cells.filter(({ employment }) => employment !== null && employment > 0);
  const hidden = cells.filter(({ employment }) => employment === null);
  const overlap = state.level === 'ecosystem';
  const names = joined(
    context,
    hidden.map(({ activity }) => activityLabel(context, activity)),
  );
  return {
    title,
    map: null,
    drawing: overlap
      ? [branch('p', { class: 'empty-view' }, words.treemap.none)]
      : [drawing(asQuotients, drawn, Math.max(280, width), title)],
    legend: overlap
      ? []
      : [
          explorerLegend(
            asQuotients,
            drawn.map((cell) => cellLook(cell, asQuotients)),
          ),
        ],
    notes: [
      ...(state.regions.length > 0
        ? []
        : [fill(words.treemap.chosen, { activity: activityLabel(context, state.activity) })]),
      ...(overlap || hidden.length === 0 ? [] : [fill(words.treemap.left, { names })]),
    ],
    table: cellTable(context, cells, 'activity', title),
    records: cells.map((cell) => cellRecord(context, cell)),
    moves: overlap ? 'none' : 'list',
  };
}

function drawing(
  context: ExplorerContext,
  cells: readonly ExplorerCell[],
  width: number,
  title: string,
): Branch {
  const height = Math.round(Math.min(640, Math.max(420, width * 0.75)));
  const bySection = new Map<string, Tile[]>();
  for (const cell of cells) {
    const parent = activityRow(context, cell.activity)?.parent ?? '';
    bySection.set(parent, [...(bySection.get(parent) ?? []), { code: cell.activity, cell }]);
  }
  const children = [...bySection].map(([code, tiles]): Tile => ({
    code,
    cell: null,
    children: tiles,
  }));
  const root = hierarchy<Tile>({ code: '', cell: null, children })
    .sum(({ cell }) => cell?.employment ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const layout = treemap<Tile>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingOuter(2)
    .paddingInner(2)
    .round(true)(root);
  return branch(
    'svg',
    {
      class: 'chart explorer-chart',
      viewBox: `0 0 ${width} ${height}`,
      ...{ width, height, role: 'group', 'aria-label': title },
    },
    layout.leaves().map((node, index) => tile(context, node, index === 0)),
  );
}

/** Mean width of a letter at 12 px, and height of a line. */
const LETTER = 6.5;
const LINE = 15;

function tile(context: ExplorerContext, node: Placed, first: boolean): Branch {
  const cell = node.data.cell!;
  const { lang, state } = context;
  const { fill: look, verdict, possible } = cellLook(cell, context);
  const [w, h] = [node.x1 - node.x0, node.y1 - node.y0];
  const box = { x: node.x0, y: node.y0, width: w, height: h };
  const letters = Math.floor((w - 12) / LETTER);
  const name = activityName(context, cell.activity);
  const fits = h >= LINE + 8 && letters >= 4;
  const lines = fits ? wrapped(name, letters, Math.floor((h - 8) / LINE) - 1) : [];
  const shown = lines.length > 0 ? lines : fits ? [cell.activity] : [];
  const quotient = cell.lq === null ? '' : formatLq(cell.lq, lang, state.lqThreshold);
  const text =
    shown.length > 0 && (shown.length + 1) * LINE + 6 <= h ? [...shown, quotient] : shown;
  return branch(
    'g',
    {
      class: 'pick',
      'data-geo': cell.geo,
      'data-activity': cell.activity,
      tabindex: first ? '0' : '-1',
      role: 'button',
      'aria-label': cellLabel(cell, context, 'activity'),
    },
    branch('rect', { ...box, class: 'tile', 'data-fill': look }),
    possible ? branch('rect', { ...box, class: 'map-mark', fill: markFill('possible') }) : null,
    verdict === 'none'
      ? null
      : branch('rect', { ...inner(box), class: 'map-outline', 'data-verdict': verdict }),
    text.map((line, index) =>
      branch(
        'text',
        {
          class: 'tile-text',
          'data-fill': look,
          'data-verdict': verdict,
          x: node.x0 + 6,
          y: node.y0 + 16 + index * LINE,
        },
        line,
      ),
    ),
  );
}

const inner = ({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}) => ({
  x: x + 1,
  y: y + 1,
  width: Math.max(0, width - 2),
  height: Math.max(0, height - 2),
});

/** A name in lines of so many letters; none where it does not fit whole. */
function wrapped(name: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (word.length > letters) return [];
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [];
}
