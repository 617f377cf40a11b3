import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: beside it, synced, then renamed over it. Makes its folder. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.half-${process.pid}`;
  try {
    const handle = openSync(half, 'w');
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}
