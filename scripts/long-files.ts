import { globSync, readFileSync } from 'node:fs';

/** Lines that feel right in each room: a longer file is a question, not a fault. */
const FELT: readonly [pattern: RegExp, lines: number][] = [
  [/^src\/core\//, 80],
  [/^src\/components\//, 120],
  [/^src\/pages\//, 100],
  [/^scripts\/[^/]+$/, 80],
  [/^(src|scripts)\//, 150],
];

/** The files that are longer than their room feels right with, longest first: `path (lines)`. */
export function longFiles(): string[] {
  return globSync('{src,scripts}/**/*.{ts,astro}')
    .map((file) => file.replaceAll('\\', '/'))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > (FELT.find(([room]) => room.test(path))?.[1] ?? Infinity))
    .sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1))
    .map(({ path, lines }) => `${path} (${lines})`);
}
