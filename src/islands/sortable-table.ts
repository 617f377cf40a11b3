/**
 * Makes the heads of a finished table buttons that sort its rows. Numbers come from `data-value`;
 * rows without one stay at the end whichever way is chosen.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.sort(head));
      head.append(button);
    }
  }

  private sort(head: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    if (body === null) return;
    const numeric = head.dataset['sort'] === 'number';
    const now = head.getAttribute('aria-sort');
    const ascending = now === null ? !numeric : now === 'descending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    const rows = [...body.rows].map((row) => ({
      row,
      key: keyOf(row.cells[head.cellIndex], numeric),
    }));
    rows.sort((a, b) => compare(a.key, b.key, ascending));
    body.append(...rows.map(({ row }) => row));
  }
}

function keyOf(cell: HTMLTableCellElement | undefined, numeric: boolean): number | string | null {
  if (!numeric) return cell?.textContent.trim() ?? '';
  const value = cell?.dataset['value'];
  return value === undefined || value === '' ? null : Number(value);
}

function compare(a: number | string | null, b: number | string | null, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return ascending ? order : -order;
}

customElements.define('sortable-table', SortableTable);
