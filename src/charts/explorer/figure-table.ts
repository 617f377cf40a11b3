/**
 *   tableTree(table, words) -> the equal table of a view: a head column with links, numbers to the right,
 *   and a button on each cell that has something to explain
 */
import { branch, type Branch } from './tree.ts';

export interface TableCell {
  text: string;
  /** Marks a word that stands for a missing number. */
  missing?: boolean;
}

export interface TableRow {
  head: string;
  href: string | null;
  /** Bold: counted as specialised. */
  strong: boolean;
  cells: readonly TableCell[];
  /** What the button explains; null for rows that are not one number. */
  explains: { geo: string; activity: string; label: string } | null;
}

export interface FigureTable {
  caption: string;
  head: string;
  columns: readonly { title: string; numeric: boolean }[];
  rows: readonly TableRow[];
}

export function tableTree(table: FigureTable, words: { explain: string }): Branch {
  const explained = table.rows.some(({ explains }) => explains !== null);
  const heads = [
    branch('th', { scope: 'col' }, table.head),
    ...table.columns.map(({ title, numeric }) =>
      branch('th', { scope: 'col', class: numeric && 'number' }, title),
    ),
    ...(explained ? [branch('th', { scope: 'col', class: 'explain-cell' }, words.explain)] : []),
  ];
  const scroller = { class: 'table-scroll', tabindex: '0', role: 'region' };
  return branch(
    'div',
    { ...scroller, 'aria-label': table.caption },
    branch(
      'table',
      {},
      branch('caption', {}, table.caption),
      branch('thead', {}, branch('tr', {}, heads)),
      branch(
        'tbody',
        {},
        table.rows.map((row) => rowTree(row, table, explained)),
      ),
    ),
  );
}

function rowTree(row: TableRow, { columns }: FigureTable, explained: boolean): Branch {
  const { head, href, strong, cells, explains } = row;
  const cellTrees = cells.map(({ text, missing }, index) => {
    const kinds = [columns[index]?.numeric === true && 'number', missing === true && 'missing'];
    const names = kinds.filter((kind) => kind !== false).join(' ');
    return branch('td', { class: names === '' ? null : names }, text);
  });
  const button =
    explains === null
      ? []
      : [
          branch(
            'button',
            {
              type: 'button',
              class: 'explain-button',
              'data-explain': true,
              'data-geo': explains.geo,
              'data-activity': explains.activity,
              'aria-label': explains.label,
            },
            '?',
          ),
        ];
  return branch(
    'tr',
    { class: strong && 'passes' },
    branch('th', { scope: 'row' }, href === null ? head : branch('a', { href }, head)),
    cellTrees,
    explained ? branch('td', { class: 'explain-cell' }, button) : null,
  );
}
