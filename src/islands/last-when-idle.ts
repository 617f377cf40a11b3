/** Longest wait of what comes after a picture, in milliseconds. */
const LATEST = 300;

/**
 * Runs what it is given once the thread is free, and only the last of what came before then: a threshold
 * can be dragged while the table below the picture follows when there is time.
 */
export function lastWhenIdle(): (work: () => void) => void {
  let last: (() => void) | null = null;
  const run = (): void => {
    const work = last;
    last = null;
    work?.();
  };
  return (work) => {
    const waits = last !== null;
    last = work;
    if (waits) return;
    // Safari has no idle time to offer yet.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: LATEST });
    else setTimeout(run, LATEST / 3);
  };
}
