import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';

const PREFIX = '.fetch-';

/**
 * A folder in the making beside the snapshots, named for its process: it becomes a snapshot whole,
 * by one rename, or never. What a killed run left is removed by the next.
 */
export class SnapshotFolder {
  readonly path: string;
  readonly #parent: string;

  constructor(parent: string) {
    this.#parent = parent;
    mkdirSync(parent, { recursive: true });
    removeLeftovers(parent);
    this.path = path.join(parent, `${PREFIX}${process.pid}`);
    mkdirSync(this.path);
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  /** Syncs the files and gives the folder its name: `id`, or `id-2` and so on where it is taken. */
  publish(id: string, finish: (id: string) => void): string {
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? id : `${id}-${count}`;
      const target = path.join(this.#parent, name);
      if (existsSync(target)) continue;
      finish(name);
      for (const file of readdirSync(this.path)) syncFile(this.file(file));
      try {
        renameSync(this.path, target);
      } catch (error) {
        // Another run took the name in between.
        if (existsSync(target)) continue;
        throw error;
      }
      return name;
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function removeLeftovers(parent: string): void {
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(PREFIX) ? Number(entry.slice(PREFIX.length)) : Number.NaN;
    if (Number.isInteger(pid) && (pid === process.pid || !isAlive(pid))) {
      rmSync(path.join(parent, entry), { recursive: true, force: true });
    }
  }
}

function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
