import { branch } from '../../charts/explorer/tree.ts';
import { fill } from '../../i18n/fill.ts';
import type { Handed } from './handed.ts';
import { show } from './tree-to-dom.ts';

const STEPS = ['activity', 'views', 'thresholds', 'take'] as const;

export interface Touring {
  host: HTMLElement;
  box: HTMLElement;
  /** The button that starts the tour again. */
  again: HTMLButtonElement;
  words: Handed['words']['tour'];
  remember: () => void;
}

/**
 * Four steps in one quiet bar at the foot of the window; each marks the part that it speaks of. Nothing
 * moves, nothing takes the focus, and Escape or a button ends it for good.
 */
export function startTour({ host, box, again, words, remember }: Touring): void {
  const mark = (name: string | null): void => {
    for (const part of host.querySelectorAll<HTMLElement>('[data-tour]')) {
      part.classList.toggle('is-toured', part.dataset['tour'] === name);
    }
  };
  const end = (): void => {
    mark(null);
    const held = box.contains(document.activeElement);
    box.hidden = true;
    again.hidden = false;
    if (held) again.focus();
    removeEventListener('keydown', escape);
    remember();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // In an open panel Escape closes the panel.
    if (document.querySelector('dialog[open]') === null) end();
  };
  const step = (index: number): void => {
    const name = STEPS[index];
    if (name === undefined) return end();
    mark(name);
    const last = index === STEPS.length - 1;
    const told = fill(words.step, { n: index + 1, all: STEPS.length });
    show(box, [
      branch(
        'p',
        { role: 'status' },
        branch('span', { class: 'tour-step' }, told),
        ' ',
        words[name],
      ),
      branch(
        'p',
        { class: 'tour-buttons' },
        branch('button', { type: 'button', 'data-next': true }, last ? words.done : words.next),
        last
          ? null
          : branch(
              'button',
              { type: 'button', class: 'plain-button', 'data-skip': true },
              words.skip,
            ),
      ),
    ]);
    box.querySelector<HTMLElement>('[data-next]')!.onclick = () => step(index + 1);
    const skip = box.querySelector<HTMLElement>('[data-skip]');
    if (skip !== null) skip.onclick = end;
  };
  box.hidden = false;
  again.hidden = true;
  addEventListener('keydown', escape);
  step(0);
}
