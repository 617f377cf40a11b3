import type { MapView, ViewCell, ViewRow } from '../charts/views/map-view.ts';

/** Writes a view into the table below the map; regions keep their links, and the head its first cell. */
export function fillTable(table: HTMLTableElement, view: MapView): void {
  const links = new Map(
    [...table.querySelectorAll<HTMLAnchorElement>('a[data-geo]')].map((link) => [
      link.dataset['geo'],
      link,
    ]),
  );
  if (table.caption !== null) table.caption.textContent = view.title;
  const head = table.tHead?.rows[0];
  head?.replaceChildren(
    head.cells[0]!,
    ...view.columns.map(({ title, numeric }) => {
      const cell = element('th', title, numeric);
      cell.setAttribute('scope', 'col');
      return cell;
    }),
  );
  table.tBodies[0]?.replaceChildren(
    ...view.rows.map((row) => rowElement(row, view, links.get(row.geo))),
  );
}

function rowElement(row: ViewRow, view: MapView, link: HTMLElement | undefined): HTMLElement {
  const line = document.createElement('tr');
  if (row.strong) line.className = 'passes';
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(link ?? row.name);
  const cells = row.cells.map((cell: ViewCell, index) =>
    element('td', cell.text, view.columns[index]?.numeric === true),
  );
  const last = cells.at(-1);
  const missing = view.columns.length - cells.length;
  if (last !== undefined && missing > 0) last.setAttribute('colspan', String(missing + 1));
  line.append(head, ...cells);
  return line;
}

function element(tag: 'td' | 'th', text: string, numeric: boolean): HTMLElement {
  const cell = document.createElement(tag);
  cell.textContent = text;
  if (numeric) cell.className = 'number';
  return cell;
}
