interface LockEntry {
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** The part of a `package-lock.json` (version 3) that is looked at. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

/** The folders in which Node looks for a package from `place`, innermost first. */
function* lookupPlaces(place: string, name: string): Generator<string> {
  let folder = place;
  while (folder !== '') {
    yield `${folder}/node_modules/${name}`;
    const end = folder.lastIndexOf('/node_modules/');
    folder = end === -1 ? '' : folder.slice(0, end);
  }
  yield `node_modules/${name}`;
}

/**
 * What is wrong with a lock file, a sentence each; none when `npm ci` can install from it anywhere.
 *
 * - An optional dependency that is not in the lock itself: `npm install` leaves it out when the
 *   registry lacks a platform's package at that moment, and `npm ci` then refuses on every machine.
 * - An address (`resolved`): it ties the lock to one registry host.
 */
export function lockFaults(lock: Lock): string[] {
  const faults: string[] = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    const owner = place === '' ? 'the project' : place;
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      const locked = [...lookupPlaces(place, name)].some((path) => path in lock.packages);
      if (!locked) faults.push(`${owner}: optional dependency ${name} is not in the lock`);
    }
    if (entry.resolved !== undefined && entry.link !== true) {
      faults.push(`${owner}: has an address of a registry, ${entry.resolved}`);
    }
  }
  return faults;
}
