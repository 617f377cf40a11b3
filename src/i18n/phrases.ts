import { formatNumber } from './format.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';

/** `a, b and c` in the language of the page. */
export function listOf(parts: readonly string[], lang: Lang): string {
  if (parts.length < 2) return parts[0] ?? '';
  const { and } = messages(lang).terms;
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

/** A table label inside a sentence: `Wearing apparel` → `wearing apparel`, `IT services` stays. */
export function inSentence(label: string): string {
  const second = label[1] ?? '';
  if (second !== second.toLowerCase()) return label;
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** A region as the subject of a sentence, with its article: `le Marche`. */
export function subjectOf(geo: string, lang: Lang): string {
  const words: Readonly<Record<string, string>> = messages(lang).places.subject;
  return words[geo] ?? geo;
}

/** Where something is: `in Marche`, `nelle Marche`. */
export function insideOf(geo: string, lang: Lang): string {
  const words: Readonly<Record<string, string>> = messages(lang).places.inside;
  return words[geo] ?? geo;
}

/** A quotient as a multiple in a sentence: two decimals below 2, one above. */
export function multiple(lq: number, lang: Lang): string {
  return formatNumber(lq, lang, lq < 2 ? 2 : 1);
}

/** A small count as a word, as a sentence wants it; digits above ten. */
export function spelled(count: number, lang: Lang): string {
  const words = messages(lang).terms.numbers.split(' ');
  return words[count] ?? formatNumber(count, lang);
}

/** What a set of ecosystem weights is called. */
export function weightsName(weights: string, lang: Lang): string {
  const words: Readonly<Record<string, string>> = messages(lang).terms.weightSets;
  return words[weights] ?? weights;
}

/** The name of a measure, e.g. `addetti` for `persons employed`. */
export function measureWord(measure: string, lang: Lang): string {
  const words: Readonly<Record<string, string>> = messages(lang).terms.measures;
  return words[measure] ?? measure;
}

/** A day as a reader writes it: `21 December 2023`, `21 dicembre 2023`. */
export function dayOf(date: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'it-IT', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
