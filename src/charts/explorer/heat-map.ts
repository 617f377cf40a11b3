/**
 *   heatMap(context) -> a table of all regions × activities of a level, each cell in the colour of the
 *   chosen measure; heads stay in view, arrow keys move from cell to cell
 */
import { fill } from '../../i18n/fill.ts';
import { cellLook, cellMeasure, type CellLook } from './cell-look.ts';
import { cellRecord } from './cell-table.ts';
import type { ExplorerFigures } from './explorer-cell.ts';
import {
  activityName,
  activityRow,
  levelWord,
  shortRegion,
  wordOf,
  type ExplorerContext,
} from './explorer-context.ts';
import { namesIn } from './explorer-choices.ts';
import { explorerLegend } from './explorer-legend.ts';
import { heatCell } from './heat-cell.ts';
import { codeOrder, structureOrder, type HeatOrder } from './heat-order.ts';
import type { Shown } from './shown.ts';
import { branch, type Branch } from './tree.ts';

export function heatMap(context: ExplorerContext): Shown {
  const { figures, state, words, edition } = context;
  const cells = figures ?? { geos: [], activities: [], cells: [] };
  const order =
    state.order === 'structure'
      ? structureOrder(cells, state.totalBasis + state.weights)
      : codeOrder(cells);
  const measure = cellMeasure(context);
  const title = fill(words.figure.heat, {
    measure: words.measures[measure],
    level: levelWord(context),
    year: edition.year,
  });
  const looks = cells.cells.map((row) => row.map((cell) => cellLook(cell, context)));
  const asCells = { ...context, state: { ...state, measure } };
  return {
    title,
    map: null,
    drawing: [grid(context, cells, order, looks, title)],
    legend: [explorerLegend(asCells, looks.flat())],
    notes: [],
    table: null,
    // A record is made when it is taken away, not while a threshold is dragged.
    get records() {
      return order.activities.flatMap((column) =>
        order.regions.map((row) => cellRecord(context, cells.cells[row]![column]!)),
      );
    },
    moves: 'grid',
  };
}

function grid(
  context: ExplorerContext,
  figures: ExplorerFigures,
  order: HeatOrder,
  looks: readonly (readonly CellLook[])[],
  title: string,
): Branch {
  const { state, terms } = context;
  const grouped = state.order === 'hierarchy';
  const heads = order.regions.map((row) => {
    const geo = figures.geos[row]!;
    const chosen = state.regions.includes(geo) && 'is-chosen';
    return branch(
      'th',
      { scope: 'col', class: chosen },
      branch('span', { class: 'heat-region' }, shortRegion(context, geo)),
    );
  });
  const parts = grouped
    ? [
        branch(
          'tr',
          { class: 'heat-parts' },
          branch('td', {}),
          ...partHeads(context, figures, order),
        ),
      ]
    : [];
  let section = '';
  const rows = order.activities.flatMap((column, place) => {
    const code = figures.activities[column]!;
    const parent = activityRow(context, code)?.parent ?? '';
    const opens = grouped && parent !== section;
    section = parent;
    const cells = order.regions.map((row, index) =>
      heatCell(
        context,
        figures.cells[row]![column]!,
        looks[row]![column]!,
        place,
        place + index === 0,
      ),
    );
    const chosen = code === state.activity && 'is-chosen';
    const line = branch(
      'tr',
      { 'data-key': code },
      branch('th', { scope: 'row', class: chosen }, head(context, code)),
      cells,
    );
    return opens ? [groupRow(context, parent, order.regions.length), line] : [line];
  });
  return branch(
    'div',
    { class: 'heat-scroll' },
    branch(
      'table',
      { class: 'heat', role: 'grid', 'aria-label': title, 'data-columns': order.regions.length },
      branch(
        'thead',
        {},
        parts,
        branch('tr', {}, branch('th', { scope: 'col' }, terms.activity), heads),
      ),
      branch('tbody', {}, rows),
    ),
  );
}

function head(context: ExplorerContext, code: string): Branch[] {
  const name = branch('span', { class: 'heat-name' }, activityName(context, code));
  return context.state.level === 'ecosystem'
    ? [name]
    : [branch('span', { class: 'option-code' }, code), name];
}

/** The parts of Italy over the regions: NUTS 1, the first three characters of a code. */
function partHeads(
  context: ExplorerContext,
  { geos }: ExplorerFigures,
  order: HeatOrder,
): Branch[] {
  const codes = order.regions.map((row) => geos[row]!.slice(0, 3));
  return [...new Set(codes)].map((part) =>
    branch(
      'th',
      { scope: 'colgroup', colspan: codes.filter((code) => code === part).length },
      wordOf(context.words.parts, part),
    ),
  );
}

function groupRow(
  { catalogue, edition }: ExplorerContext,
  parent: string,
  columns: number,
): Branch {
  const name = namesIn(catalogue, edition).section?.find(({ code }) => code === parent)?.name ?? '';
  return branch(
    'tr',
    { class: 'group', 'data-key': `group-${parent}` },
    branch('th', { scope: 'rowgroup', colspan: columns + 1 }, `${parent} ${name}`),
  );
}
