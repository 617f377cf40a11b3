import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFile, contentFileNames, textsOf, wordsOf } from './facts.ts';

/**
 * The five documents are not part of this repository. What is kept of them here are fingerprints
 * of every run of six words (lower case, no punctuation): the first ten hexadecimal digits of
 * their SHA-256. Names and official titles that a document and a page must share are in a list.
 */
const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/content/${name}`, import.meta.url), 'utf8');
const copied = new Set(fixture('source-six-word-runs.txt').trim().split('\n'));
const names = fixture('names-and-titles.txt')
  .trim()
  .split('\n')
  .map((name) => ` ${wordsOf(name).join(' ')} `);

function isCopied(run: readonly string[]): boolean {
  const text = run.join(' ');
  const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return copied.has(fingerprint) && !names.some((name) => name.includes(` ${text} `));
}

/** Runs of six words that the text shares with a source document. */
function copiedRuns(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((_, start) => {
    const run = words.slice(start, start + 6);
    return run.length === 6 && isCopied(run) ? [run.join(' ')] : [];
  });
}

describe('texts are in our own words', () => {
  it('the fingerprints recognise a run of the sources', () => {
    // From the title page of the legal notice: "information and views set out in this document".
    expect(copiedRuns('information and views set out in')).toHaveLength(1);
  });

  it.each(contentFileNames)('%s shares no six words in a row with a source document', (name) => {
    const runs = [...textsOf(contentFile(name))].flatMap(({ path, en, it: italian }) =>
      [...copiedRuns(en), ...copiedRuns(italian)].map((run) => `${path.join('.')}: ${run}`),
    );
    expect(runs).toEqual([]);
  });
});
