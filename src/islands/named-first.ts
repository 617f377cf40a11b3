import { NAME_GAP, plainWords } from '../i18n/plain-text.ts';

/** A page that the index found, with its heading and, of a region or an activity, all of its names. */
export interface FoundPage {
  meta: { title?: string; names?: string };
}

/**
 * The pages that were found, in their order, but whatever is called just as what was typed comes first,
 * then regions and activities in whose name every typed word begins a word: who types `Lombardia` looks
 * for the region, not for the organisations that have it in their names.
 */
export function namedFirst<Page extends FoundPage>(pages: readonly Page[], typed: string): Page[] {
  const words = plainWords(typed);
  const rank = ({ meta: { title = '', names = '' } }: Page): number => {
    const own = names === '' ? [] : names.split(NAME_GAP).map(plainWords);
    const isTyped = (name: readonly string[]): boolean => name.join(' ') === words.join(' ');
    if ([plainWords(title), ...own].some(isTyped)) return 0;
    const begins = (name: readonly string[]): boolean =>
      words.every((word) => name.some((part) => part.startsWith(word)));
    return own.some(begins) ? 1 : 2;
  };
  const ranks = new Map(pages.map((page) => [page, rank(page)]));
  return [...pages].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}
