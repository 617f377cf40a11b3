import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { takeLock } from './run-lock.ts';

/** Path below the output folder and content. */
export interface FileToPublish {
  path: string;
  bytes: Uint8Array;
}

/**
 * Publishes a whole folder at once. The files are written and synced to a folder of their own in a
 * store, then the output path, a symbolic link, is renamed onto it: at every moment the output is
 * the old folder or the new one, whole, also when the run is killed. What a killed run left in the
 * store is removed by the next.
 */
export function publishFolder(out: string, files: readonly FileToPublish[]): void {
  const store = storeOf(out);
  mkdirSync(store, { recursive: true });
  mkdirSync(path.dirname(out), { recursive: true });
  refuseForeignFolder(out);
  const release = takeLock(path.join(store, 'lock'));
  try {
    const name = `${Date.now()}-${process.pid}`;
    const folder = path.join(store, name);
    for (const file of files) writeSynced(path.join(folder, file.path), file.bytes);
    swapLink(out, folder, path.join(store, `${name}.link`));
    for (const entry of readdirSync(store)) {
      if (entry !== name && entry !== 'lock') {
        rmSync(path.join(store, entry), { recursive: true, force: true });
      }
    }
  } finally {
    release();
  }
}

/**
 * Where the versions of an output folder live: beside it, or beside `public` for a folder in
 * `public`, since the site build copies all of `public`.
 */
export function storeOf(out: string): string {
  const parent = path.dirname(path.resolve(out));
  const base = path.basename(parent) === 'public' ? path.dirname(parent) : parent;
  return path.join(base, `.published-${path.basename(out)}`);
}

function refuseForeignFolder(out: string): void {
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (stat === undefined || stat.isSymbolicLink()) return;
  if (stat.isDirectory() && readdirSync(out).length === 0) {
    rmdirSync(out);
    return;
  }
  throw new Error(`${out} exists and was not published by this command; move it away first`);
}

function writeSynced(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function swapLink(out: string, folder: string, temporary: string): void {
  symlinkSync(path.relative(path.dirname(path.resolve(out)), folder), temporary, 'dir');
  renameSync(temporary, out);
}
