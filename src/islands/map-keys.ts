import { nextInDirection, type Direction, type Placed } from './move-by-geography.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Arrow keys lead from a region of a map to the next one by geography, Escape to what `leave` focuses.
 * With Alt or Ctrl they stay the browser's own: Alt and an arrow go back in the history.
 */
export function wakeMapKeys(
  map: SVGSVGElement,
  places: readonly Placed[],
  leave: () => void,
): void {
  map.addEventListener('keydown', (event) => {
    const from = (event.target as Element).closest<SVGElement>('.region')?.dataset['geo'];
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') leave();
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const to = nextInDirection(places, from, direction);
    if (to !== null) map.querySelector<SVGElement>(`.region[data-geo="${to}"]`)?.focus();
  });
}
