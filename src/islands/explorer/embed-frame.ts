import { HEIGHT_MESSAGE } from '../../charts/explorer/embed-code.ts';

/**
 * Inside a frame the link to the explorer carries the same choices, and the page
 * around is told the height that the figure needs. Any page may embed the figure, and the message holds
 * nothing but a number, so it is addressed to whoever is around.
 */
export function wakeEmbed(host: HTMLElement): void {
  const link = host.querySelector<HTMLAnchorElement>('[data-explorer-link]');
  if (link !== null) link.search = location.search;
  if (parent === window) return;
  const tell = (): void => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(height) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}
