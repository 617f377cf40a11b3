import { stderr } from 'node:process';

const BAR_WIDTH = 30;
const LOG_EVERY_MS = 5_000;
const DRAW_EVERY_MS = 100;

/** Where the progress of long work goes: a bar on a terminal, now and then a line in a log, or nowhere. */
export interface Progress {
  (bytes: number, total: number | null): void;
}

/** Progress by bytes on the error output, so that the standard output stays clean. */
export function progressOf(label: string, isQuiet: boolean): Progress {
  if (isQuiet) return () => undefined;
  const isTerminal = stderr.isTTY;
  let last = Date.now();
  return (bytes, total) => {
    const now = Date.now();
    const isEnd = total !== null && bytes >= total;
    if (now - last < (isTerminal ? DRAW_EVERY_MS : LOG_EVERY_MS) && !(isTerminal && isEnd)) return;
    last = now;
    const text = progressText(label, bytes, total);
    stderr.write(isTerminal ? `\r\u001b[K${text}${isEnd ? '\n' : ''}` : `${text}\n`);
  };
}

/** `reading [#####     ] 1.2 of 3.4 MB`, or without a bar where the total is not known. */
export function progressText(label: string, bytes: number, total: number | null): string {
  const megabytes = (count: number): string => (count / 1e6).toFixed(1);
  if (total === null) return `${label} ${megabytes(bytes)} MB`;
  const filled =
    total === 0 ? BAR_WIDTH : Math.min(BAR_WIDTH, Math.floor((bytes / total) * BAR_WIDTH));
  const bar = `${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}`;
  return `${label} [${bar}] ${megabytes(bytes)} of ${megabytes(total)} MB`;
}
