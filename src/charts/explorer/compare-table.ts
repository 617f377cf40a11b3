/**
 *   compareTable(context, rows, heads) -> quotients side by side, each with its bar; the widest gap at the end
 */
import { formatLq, formatNumber } from '../../i18n/format.ts';
import { cellLabel, cellLook, withoutNumber } from './cell-look.ts';
import { isCounted, type ExplorerCell } from './explorer-cell.ts';
import type { ExplorerContext } from './explorer-context.ts';
import { branch, type Branch } from './tree.ts';

export interface CompareRow {
  head: string;
  href: string | null;
  cells: readonly ExplorerCell[];
}

export function compareTable(
  context: ExplorerContext,
  rows: readonly CompareRow[],
  heads: { caption: string; first: string; columns: readonly string[] },
): Branch {
  const { words, state } = context;
  const quotients = rows.flatMap(({ cells }) => cells.map(({ lq }) => lq ?? 0));
  const most = Math.max(state.lqThreshold * 1.5, ...quotients);
  const titles = [...heads.columns, words.compare.difference];
  return branch(
    'div',
    { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': heads.caption },
    branch(
      'table',
      { class: 'compare' },
      branch('caption', {}, heads.caption),
      branch(
        'thead',
        {},
        branch(
          'tr',
          {},
          branch('th', { scope: 'col' }, heads.first),
          titles.map((title, index) =>
            branch(
              'th',
              { scope: 'col', class: index === titles.length - 1 ? 'number' : 'bar-cell' },
              title,
            ),
          ),
        ),
      ),
      branch(
        'tbody',
        {},
        rows.map((row) => rowTree(context, row, most)),
      ),
    ),
  );
}

function rowTree(
  context: ExplorerContext,
  { head, href, cells }: CompareRow,
  most: number,
): Branch {
  const known = cells.flatMap(({ lq }) => (lq === null ? [] : [lq]));
  const gap =
    known.length < 2 ? '' : formatNumber(Math.max(...known) - Math.min(...known), context.lang, 2);
  return branch(
    'tr',
    {},
    branch('th', { scope: 'row' }, href === null ? head : branch('a', { href }, head)),
    cells.map((cell) => cellTree(context, cell, most)),
    branch('td', { class: 'number' }, gap),
  );
}

function cellTree(context: ExplorerContext, cell: ExplorerCell, most: number): Branch {
  const { lang, state } = context;
  const { lq } = cell;
  const explained = {
    type: 'button',
    class: 'number-button',
    'data-explain': true,
    'data-geo': cell.geo,
    'data-activity': cell.activity,
  };
  if (lq === null) {
    return branch(
      'td',
      { class: 'bar-cell' },
      branch(
        'button',
        { ...explained, class: 'number-button missing' },
        withoutNumber(cell, context),
      ),
    );
  }
  const strong = isCounted(cell, state.certainty) && 'is-counted';
  const printed = formatLq(lq, lang, state.lqThreshold);
  return branch(
    'td',
    { class: 'bar-cell' },
    branch(
      'span',
      { class: 'bar-row' },
      branch(
        'span',
        { class: 'number' },
        branch(
          'button',
          { ...explained, title: cellLabel(cell, context, 'both') },
          branch('span', { class: strong }, printed),
        ),
      ),
      bar(lq, most, state.lqThreshold, cellLook(cell, context).fill),
    ),
  );
}

/** The bar of a table cell with its fine line at the threshold, as charts/cell-bar.ts draws it. */
function bar(lq: number, most: number, threshold: number, look: string): Branch {
  const percent = (value: number): number => Math.round(Math.min(1, value / most) * 1000) / 10;
  return branch(
    'svg',
    {
      class: 'cell-bar',
      viewBox: '0 0 100 10',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    branch('rect', { width: percent(lq), height: 10, 'data-fill': look }),
    branch('path', { d: `M${percent(threshold)} 0v10`, 'vector-effect': 'non-scaling-stroke' }),
  );
}
