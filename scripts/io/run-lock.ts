import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes the lock of an output folder, so that two runs never publish at once. A lock whose process
 * is gone (killed) is taken over. Returns the function that gives it back.
 */
export function takeLock(file: string): () => void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner !== process.pid && isAlive(owner)) {
      throw new Error(
        `another run (process ${owner}) is publishing here; wait for it to end (${file})`,
        { cause: error },
      );
    }
    writeFileSync(file, String(process.pid));
  }
  return () => {
    rmSync(file, { force: true });
  };
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
