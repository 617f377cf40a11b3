export interface LateAddress {
  /** The address waits to be written; asked again before, it is written once. */
  later: () => void;
  /** Writes it now if it waits. */
  now: () => void;
  /** The address was changed by someone else: what waits is out of date. */
  drop: () => void;
}

/**
 * Writes the address of a page late, because another process shows it and a dragged threshold changes it
 * many times a second; but before anyone leaves: when a link is pressed or opened, so that the link to the
 * other language takes the choices along, and when the page goes. `wait` says how late.
 */
export function lateAddress(wait: (work: () => void) => void, write: () => void): LateAddress {
  let waits = false;
  const now = (): void => {
    if (!waits) return;
    waits = false;
    write();
  };
  const atLink = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a') !== null) now();
  };
  // Ahead of whatever the page itself does at the link. A key opens one by a click without a pointer.
  for (const type of ['pointerdown', 'click']) document.addEventListener(type, atLink, true);
  addEventListener('pagehide', now);
  return {
    later: () => {
      waits = true;
      wait(now);
    },
    now,
    drop: () => {
      waits = false;
    },
  };
}
