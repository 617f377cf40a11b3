import { posix } from 'node:path';

/**
 * The room of a file by its path from the root of the repository. `worker` is the workbench's worker,
 * the one place outside the pipeline that may run it; `root` are the settings beside package.json.
 */
export function roomOf(path: string): string {
  if (/^src\/islands\/(.*[-./])?worker\.ts$/.test(path)) return 'worker';
  const [first = '', second] = path.split('/');
  if (second === undefined) return 'root';
  if (first !== 'src') return first;
  return second.replace(/\.(config\.)?(d\.)?ts$/, '');
}

/** The path that a relative import means, from the root of the repository; null for a package. */
export function targetOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')));
}
