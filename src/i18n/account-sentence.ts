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
  const [own, other] = [country?.share_of_sum ?? null, reference?.share_of_sum ?? null];
  const [ownRank, otherRank] = [country?.rank ?? null, reference?.rank ?? null];
  if (own === null || other === null || ownRank === null || otherRank === null) return '';
  const sentence = fill(words.account, {
    country: formatPercent(own, lang, 0),
    rankCountry: ownRank,
    reference: formatPercent(other, lang, 0),
    rankReference: otherRank,
  });
  if (partial === 0) return sentence;
  return `${sentence} ${capitalised(fill(words.accountPartial, { n: spelled(partial, lang) }))}`;
}
