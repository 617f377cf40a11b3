import type { Arrows } from './arrows.ts';
import { importsOf, type Import } from './imports.ts';
import { roomOf, targetOf } from './rooms.ts';

/** Rooms that stand outside the picture: they may import anything. */
const OUTSIDE = new Set(['test', 'root']);
/** Rooms that hold no code: looks may be named by whoever shows them, files by scripts. */
const LOOKS = new Set(['styles']);
const FILES = new Set(['data', 'public', 'root']);
/** The packages that the pure rooms may import; other rooms are free. */
const PACKAGES = new Map([
  ['core', ['d3-array']],
  ['schema', ['zod', 'papaparse']],
]);

function forbiddenPackage(path: string, specifier: string): string | null {
  const room = roomOf(path);
  if (specifier.startsWith('node:') && room !== 'scripts' && path !== 'src/published.ts') {
    return `${specifier} only in scripts and src/published.ts`;
  }
  const allowed = PACKAGES.get(room);
  if (allowed?.includes(specifier) !== false) return null;
  return `${room} may import no package but ${allowed.join(', ')}, not ${specifier}`;
}

function forbiddenArrow(arrows: Arrows, from: string, to: string, found: Import): string | null {
  if (from === to || LOOKS.has(to)) return null;
  if (from === 'scripts' && FILES.has(to)) return null;
  // A worker is woken by its island and speaks with it in messages.
  if (from === 'islands' && to === 'worker') return null;
  const how = arrows.get(from)?.get(to);
  if (how === undefined) return `${from} may not import ${to}`;
  if (how === 'types' && !found.typeOnly) return `${from} may import ${to} only by \`import type\``;
  if (how === 'script' && !found.byScript) return `${from} may import ${to} only from a <script>`;
  return null;
}

/** Every forbidden import of a file, as `path:line: why`. */
export function importViolations(arrows: Arrows, path: string, text: string): string[] {
  const from = roomOf(path);
  if (OUTSIDE.has(from)) return [];
  return importsOf(path, text).flatMap((found) => {
    const target = targetOf(path, found.specifier);
    const why =
      target === null
        ? forbiddenPackage(path, found.specifier)
        : forbiddenArrow(arrows, from, roomOf(target), found);
    return why === null ? [] : [`${path}:${found.line}: ${why}`];
  });
}
