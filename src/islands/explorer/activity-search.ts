import type { CatalogueActivity } from '../../charts/explorer/explorer-choices.ts';
import { plainText } from '../../i18n/plain-text.ts';

/**
 * The activities that match what is typed: a code that begins with it first, then names in the
 * reader's language in which every word begins a word, then those of the other language, then names
 * that hold the words anywhere. Nothing typed: all of them, in their order.
 */
export function searchActivities(
  activities: readonly CatalogueActivity[],
  typed: string,
): CatalogueActivity[] {
  const words = plainText(typed)
    .split(/[\s()]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [...activities];
  const begins = (name: string): boolean => {
    const parts = name.split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const rank = ({ code, name, other }: CatalogueActivity): number => {
    const [own, foreign, id] = [plainText(name), plainText(other), plainText(code)];
    if (words.length === 1 && (id.startsWith(words[0]!) || id.slice(1).startsWith(words[0]!)))
      return 0;
    if (begins(`${own} ${id}`)) return 1;
    if (begins(`${foreign} ${id}`)) return 2;
    const all = `${id} ${own} ${foreign}`;
    return words.every((word) => all.includes(word)) ? 3 : 4;
  };
  return activities
    .map((activity, index) => ({ activity, index, rank: rank(activity) }))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ activity }) => activity);
}
