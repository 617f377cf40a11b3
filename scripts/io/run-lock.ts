import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes the lock of an output folder, so that two runs never publish at once. A lock whose process
 * is gone (killed) is taken over. Returns the function that gives it back.
 */
export function takeLock(file: string): () => void {
  // The lock appears with its owner in it: a file linked into place is never seen empty.
  const own = `${file}.${process.pid}`;
  try {
    while (!linkedInto(own, file)) removeStale(file);
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function linkedInto(own: string, file: string): boolean {
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOENT: the run that holds the lock has just swept the folder.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  }
}

/** Removes the lock of a process that is gone; throws when its owner is alive. */
function removeStale(file: string): void {
  let owner: number;
  try {
    owner = Number(readFileSync(file, 'utf8'));
  } catch (error) {
    // Given back in this moment: the next try takes it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (owner !== process.pid && isAlive(owner)) {
    throw new Error(
      `another run (process ${owner}) is publishing here; wait for it to end (${file})`,
    );
  }
  rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
