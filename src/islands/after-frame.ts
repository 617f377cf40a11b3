/**
 * Does something once the next frame is on the screen, for what the reader does not look at: the address
 * bar is changed by another process, and waiting for it would hold the picture up.
 */
export function afterFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
