import { readdirSync, readFileSync } from 'node:fs';

const DATA = new URL('../../data/', import.meta.url);

/** Text of one input, by its path under `data/`. */
export function dataText(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8');
}

/** Bytes of one input, by its path under `data/`. */
export function dataBytes(path: string): Buffer {
  return readFileSync(new URL(path, DATA));
}

/** File names in a folder under `data/`, in code-unit order. */
export function dataFiles(folder: string): string[] {
  return readdirSync(new URL(folder, DATA)).sort();
}
