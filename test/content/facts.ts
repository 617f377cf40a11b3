import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../data/content/', import.meta.url);

export const contentFileNames = readdirSync(folder).filter((name) => name.endsWith('.json'));

export function contentFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** Every object of a parsed file, with the path of keys that leads to it. */
export function* objectsOf(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; object: Record<string, unknown> }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsOf(item, [...path, String(index)]);
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Record<string, unknown>;
    yield { path, object };
    for (const [key, item] of Object.entries(object)) yield* objectsOf(item, [...path, key]);
  }
}

/** The bilingual texts of a file. */
export function* textsOf(value: unknown) {
  for (const { path, object } of objectsOf(value)) {
    if (typeof object['en'] === 'string' && typeof object['it'] === 'string')
      yield { path, en: object['en'], it: object['it'] };
  }
}

/** Words of a sentence in lower case, without punctuation: the unit of the copying test. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
