/**
 *   heatMap(context) -> a table of all regions × activities of a level, each cell in the colour of the
 *   chosen measure; heads stay in view, arrow keys move from cell to cell
 */
import { fill } from '../../i18n/fill.ts';
import { formatLq, formatNumber } from '../../i18n/format.ts';
import { cellLook, cellMeasure, type CellLook } from './cell-look.ts';
import { cellRecord } from './cell-table.ts';
import type { ExplorerCell, ExplorerFigures } from './explorer-cell.ts';
import {
  activityName,
  levelWord,
  shortRegion,
  wordOf,
  type ExplorerContext,
} from './explorer-context.ts';
import { explorerLegend } from './explorer-legend.ts';
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
    kind: 'table',
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
    const parent =
      context.catalogue.names[state.level]?.find((row) => row.code === code)?.parent ?? '';
    const opens = grouped && parent !== section;
    section = parent;
    const cells = order.regions.map((row, index) =>
      cellTree(
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

function groupRow({ catalogue }: ExplorerContext, parent: string, columns: number): Branch {
  const name = catalogue.names.section?.find(({ code }) => code === parent)?.name ?? '';
  return branch(
    'tr',
    { class: 'group', 'data-key': `group-${parent}` },
    branch('th', { scope: 'rowgroup', colspan: columns + 1 }, `${parent} ${name}`),
  );
}

const kept = new Map<string, { signature: string; tree: Branch }>();

/** A cell; one that looks as before is the very same value, so that nothing of it is compared again. */
function cellTree(
  context: ExplorerContext,
  cell: ExplorerCell,
  { fill: look, verdict, possible, partial }: CellLook,
  row: number,
  first: boolean,
): Branch {
  const text = shortText(cell, context);
  const hatch = partial ? 'partial' : possible ? 'possible' : null;
  const signature = `${look} ${verdict} ${hatch ?? ''} ${row} ${first} ${text}`;
  const key = `${cell.geo} ${cell.level} ${cell.activity}`;
  const known = kept.get(key);
  if (known?.signature === signature) return known.tree;
  const tree = branch(
    'td',
    {
      class: 'pick',
      'data-fill': look,
      'data-verdict': verdict === 'none' ? null : verdict,
      'data-hatch': hatch,
      'data-geo': cell.geo,
      'data-activity': cell.activity,
      'data-row': row,
      tabindex: first ? '0' : '-1',
    },
    text,
  );
  kept.set(key, { signature, tree });
  return tree;
}

const shortNumbers = new Map<number, string>();

/** The figure in few characters; `–` where there is none, the reason being in the readout. */
function shortText(cell: ExplorerCell, { lang, state, terms }: ExplorerContext): string {
  const measure = state.measure === 'count' ? 'lq' : state.measure;
  if (measure === 'employment')
    return cell.employment === null ? '–' : thousands(cell.employment, lang);
  if (measure === 'share')
    return cell.share === null ? '–' : formatNumber(cell.share * 100, lang, 1);
  if (cell.lq === null) return '–';
  if (measure === 'certainty') {
    if (cell.certainty === 'certain') return '✓';
    return cell.certainty === 'possible'
      ? '?'
      : cell.certainty === 'no'
        ? ''
        : terms.certainty.undefined;
  }
  // Printed numbers are kept; only near the threshold more decimals can be needed.
  let known = shortNumbers.get(cell.lq);
  if (known === undefined) {
    known = formatNumber(cell.lq, lang, 2);
    shortNumbers.set(cell.lq, known);
  }
  const near = Math.abs(cell.lq - state.lqThreshold) < 0.006;
  return near ? formatLq(cell.lq, lang, state.lqThreshold) : known;
}

function thousands(persons: number, lang: ExplorerContext['lang']): string {
  return persons < 1000
    ? formatNumber(persons, lang)
    : `${formatNumber(persons / 1000, lang, persons < 10_000 ? 1 : 0)}k`;
}
