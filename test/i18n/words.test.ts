import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { it as italian } from '../../src/i18n/it.ts';

/** Every sentence with its path, e.g. `site.nav.map`. */
function sentences(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(here, value);
    else for (const [inner, text] of sentences(value as object, here)) found.set(inner, text);
  }
  return found;
}

const english = sentences(en);
const translated = sentences(italian);
const placeholders = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));

/** The same in both languages: proper names, signs, and patterns without words. */
const SAME = new Set([
  'activity.uncovered',
  'activity.indexTopCell',
  'home.view.countTitle',
  'home.view.markedTitle',
  'measures.define.contributions.example',
  'measures.define.density.example',
  'measures.define.entropy.example',
  'measures.define.gini.example',
  'measures.define.hachman.example',
  'measures.define.herfindahl.example',
  'measures.define.quadrants.example',
  'measures.define.shift-share.title',
  'measures.define.symmetric-lq.example',
  'measures.define.theil.example',
  'region.neighbour',
  'statistics.dynamics.breakItem',
  'statistics.firm.no',
  'statistics.next.pair',
]);
/** Names of places that have one spelling, or that differ by the article alone. */
const PLACES = /^places\./;
/** Names that only sentences of one language need, because the other builds them another way. */
const FREE = new Set(['subject', 'inside', 'measure', 'region', 'activity']);

describe('words', () => {
  it('are the same keys in both languages', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are translated, unless the list says that both are the same', () => {
    const untranslated = [...english]
      .filter(([key, text]) => translated.get(key) === text)
      .map(([key]) => key)
      .filter((key) => !SAME.has(key) && !PLACES.test(key));
    expect(untranslated).toEqual([]);
  });

  it('take the same values in both languages, but for those that grammar asks for', () => {
    const faults = [...english].flatMap(([key, text]) => {
      const [ours, theirs] = [placeholders(text), placeholders(translated.get(key) ?? '')];
      const odd = [...ours.symmetricDifference(theirs)].filter((name) => !FREE.has(name));
      return odd.map((name) => `${key}: {${name}}`);
    });
    expect(faults).toEqual([]);
  });

  it('hold no empty sentence, no doubled blank and no straight apostrophe', () => {
    const faults = [...english, ...translated].filter(
      ([, text]) => text.trim() !== text || text === '' || /\s{2}|\w'\w/.test(text),
    );
    expect(faults).toEqual([]);
  });

  it('name each of the 21 regions as a subject and as a place', () => {
    for (const { places } of [en, italian]) {
      expect(Object.keys(places.subject)).toHaveLength(21);
      expect(Object.keys(places.inside)).toEqual(Object.keys(places.subject));
    }
  });
});
