import { nextInGrid } from './move-in-grid.ts';

/** Roving focus: one thing of a drawing is in the tab order, the arrow keys move it. */
export function moveInDrawing(event: KeyboardEvent, from: HTMLElement, drawing: HTMLElement): void {
  const picks = [...drawing.querySelectorAll<HTMLElement>('.pick')];
  const grid = from.dataset['row'] !== undefined;
  const columns = grid
    ? Number(drawing.querySelector<HTMLElement>('[data-columns]')?.dataset['columns'])
    : 1;
  const rows = picks.length / columns;
  const index = picks.indexOf(from);
  const place: [number, number] = [Math.floor(index / columns), index % columns];
  const sideways = !grid && event.key === 'ArrowLeft' ? 'ArrowUp' : event.key;
  const key = !grid && event.key === 'ArrowRight' ? 'ArrowDown' : sideways;
  const next = nextInGrid(key, place, [rows, columns], !grid || event.ctrlKey);
  if (next === null) return;
  event.preventDefault();
  const to = picks[next[0] * columns + next[1]];
  if (to === undefined || to === from) return;
  from.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
}

/** The buttons of a table stand in one column, one in each row; sideways the table scrolls as ever. */
export function moveInTable(event: KeyboardEvent, place: HTMLElement): void {
  const from = (event.target as Element).closest<HTMLElement>('[data-explain]');
  const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (from === null || sideways || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...place.querySelectorAll<HTMLElement>('[data-explain]')];
  const next = nextInGrid(event.key, [buttons.indexOf(from), 0], [buttons.length, 1], true);
  if (next === null) return;
  event.preventDefault();
  buttons[next[0]]?.focus();
}
