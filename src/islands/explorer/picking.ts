import { cellLabel } from '../../charts/explorer/cell-look.ts';
import { cellsOfRegion } from '../../charts/explorer/explorer-cell.ts';
import type { ExplorerState } from '../../charts/explorer/explorer-choices.ts';
import type { ExplorerContext } from '../../charts/explorer/explorer-context.ts';
import type { Shown } from '../../charts/explorer/shown.ts';
import { wakeMapKeys } from '../map-keys.ts';
import { moveInDrawing, moveInTable } from './drawing-keys.ts';
import type { EditionFigures } from './edition-figures.ts';
import type { Handed } from './handed.ts';
import type { Stage } from './stage.ts';

export interface Picking {
  current: () => { context: ExplorerContext; shown: Shown } | null;
  files: EditionFigures;
  handed: Handed;
  choose: (change: Partial<ExplorerState>) => void;
}

/**
 * Everything that stands for one number can be pointed at, reached by keys and opened: regions of the
 * map, bars, dots, tiles, cells of the heat map, and the buttons of tables.
 */
export function wakePicking(host: HTMLElement, stage: Stage, picking: Picking): void {
  const { map, drawing, table } = stage;
  for (const region of map.querySelectorAll<SVGElement>('.region')) {
    // The readout says the figures; the browser's own tooltip would say them twice. As a name they stay.
    const title = region.querySelector('title');
    region.setAttribute('aria-label', title?.textContent ?? '');
    title?.remove();
  }
  const labelOf = (target: EventTarget | null): string | null => {
    const picked = (target as Element | null)?.closest<HTMLElement>('.region, .pick');
    if (picked === null || picked === undefined) return null;
    const shown = picking.current();
    const datum = shown?.shown.map?.find(({ geo }) => geo === picked.dataset['geo']);
    return datum?.label ?? picked.getAttribute('aria-label') ?? cellLabelOf(picked, shown);
  };
  for (const place of [map, drawing]) {
    place.addEventListener('pointerover', (event) => stage.readOut(labelOf(event.target)));
    place.addEventListener('pointerleave', () => stage.readOut(null));
    place.addEventListener('focusin', (event) => {
      const label = labelOf(event.target);
      stage.readOut(label);
      nameFocused(event.target as Element, label);
    });
    place.addEventListener('focusout', () => stage.readOut(null));
  }
  host.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const picked = (event.target as Element).closest<HTMLElement>('.region, .pick, [data-explain]');
    if (picked !== null && open(picked, picking)) event.preventDefault();
  });
  const leave = (): void => host.querySelector<HTMLElement>('a[data-view][aria-current]')?.focus();
  wakeMapKeys(map, picking.handed.catalogue.regions, leave);
  table.addEventListener('keydown', (event) => moveInTable(event, table));
  drawing.addEventListener('keydown', (event) => {
    const picked = (event.target as Element).closest<HTMLElement>('.pick');
    if (event.key === 'Escape') leave();
    else if (picked === null) moveInTable(event, drawing);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (open(picked, picking)) event.preventDefault();
    } else moveInDrawing(event, picked, drawing);
  });
}

/**
 * What the readout says is the name of whatever has the focus, so that a screen reader says it too; what
 * merely lies under the pointer is not announced. A cell that carries no name of its own has it while it
 * has the focus.
 */
function nameFocused(focused: Element, label: string | null): void {
  if (label === null || focused.hasAttribute('aria-label')) return;
  focused.setAttribute('aria-label', label);
  focused.addEventListener('focusout', () => focused.removeAttribute('aria-label'), { once: true });
}

/** The sentence of a cell that carries none: cells of the heat map are too many to write it to each. */
function cellLabelOf({ dataset }: HTMLElement, now: ReturnType<Picking['current']>): string | null {
  const figures = now?.context.figures ?? null;
  if (now === null || figures === null) return null;
  const column = figures.activities.indexOf(dataset['activity'] ?? '');
  const cell = cellsOfRegion(figures, dataset['geo'] ?? '')[column];
  return cell === undefined ? null : cellLabel(cell, now.context, 'both');
}

function open(
  picked: HTMLElement | SVGElement,
  { current, files, handed, choose }: Picking,
): boolean {
  const now = current();
  const { geo, activity } = picked.dataset;
  if (now === null || geo === undefined || now.context.figures === null) return false;
  // The number of agglomerations is no single quotient: it leads to the region's page.
  if (activity === undefined && now.context.state.measure === 'count') return false;
  const cell = { geo, activity: activity ?? now.context.state.activity };
  void import('./explain-panel.ts').then(({ explainCell }) =>
    explainCell(cell, { context: now.context, files, handed, choose, opener: picked }),
  );
  return true;
}
