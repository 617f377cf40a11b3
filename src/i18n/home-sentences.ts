import { fill, plural } from './fill.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';
import { capitalised, listOf, spelled } from './phrases.ts';

interface Counted {
  name: string;
  n: number;
}

/** Which regions have most agglomerations and which none, and how certain the total is. */
export function agglomerationsText(
  regions: readonly Counted[],
  totals: { count: number; certain: number; most: number },
  lang: Lang,
): string {
  const words = messages(lang).home.facts.agglomerations;
  const max = Math.max(...regions.map(({ n }) => n));
  const named = (found: readonly Counted[]): string =>
    listOf(
      found.map(({ name }) => name),
      lang,
    );
  const top = regions.filter(({ n }) => n === max);
  const none = regions.filter(({ n }) => n === 0);
  const without =
    none.length === 0
      ? ''
      : fill(plural(none.length, { one: words.noneOne, other: words.none }), {
          regions: named(none),
        });
  const sentence = plural(top.length, { one: words.textOne, other: words.text });
  return capitalised(
    fill(sentence, { ...totals, top: named(top), max: spelled(max, lang), none: without }),
  );
}

/** The heading of a paragraph about one activity: how many regions, in which year. */
export function activityTitle(
  kind: 'division' | 'ecosystem',
  values: { activity: string; n: number; year: string },
  lang: Lang,
): string {
  const words = messages(lang).home.facts[kind];
  const sentence = plural(values.n, { one: words.titleOne, other: words.title });
  return fill(sentence, { ...values, n: spelled(values.n, lang) });
}
