import { fill } from './fill.ts';
import { formatPercent } from './format.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';
import { capitalised, spelled } from './phrases.ts';

interface AccountLine {
  share_of_sum: number | null;
  rank: number | null;
}

/** The part of an ecosystem in the sum of the 14, country beside reference; empty where not known. */
export function accountSentence(
  country: AccountLine | undefined,
  reference: AccountLine | undefined,
  partial: number,
  lang: Lang,
): string {
  const words = messages(lang).statistics.ecosystem;
  if (country?.share_of_sum == null || country.rank === null) return '';
  if (reference?.share_of_sum == null || reference.rank === null) return '';
  const sentence = fill(words.account, {
    country: formatPercent(country.share_of_sum, lang, 0),
    rankCountry: country.rank,
    reference: formatPercent(reference.share_of_sum, lang, 0),
    rankReference: reference.rank,
  });
  if (partial === 0) return sentence;
  return `${sentence} ${capitalised(fill(words.accountPartial, { n: spelled(partial, lang) }))}`;
}
