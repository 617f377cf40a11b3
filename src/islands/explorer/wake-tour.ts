import type { Handed } from './handed.ts';

const KEPT = 'explorer-tour';

/** Offers the tour once; whoever has seen or skipped it finds a button to take it again. */
export function wakeTour(host: HTMLElement, { words }: Handed): void {
  const box = host.querySelector<HTMLElement>('[data-tour-box]');
  const again = host.querySelector<HTMLButtonElement>('[data-tour-again]');
  if (box === null || again === null) return;
  const start = (): void => {
    void import('./tour.ts').then(({ startTour }) =>
      startTour({ host, box, again, words: words.tour, remember }),
    );
  };
  again.addEventListener('click', start);
  if (!remembered()) start();
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    // Storage is forbidden: a tour that cannot be remembered would come each time.
    return true;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEPT, 'seen');
  } catch {
    // Storage is forbidden: nothing is remembered.
  }
}
