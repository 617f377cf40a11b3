import type { ComputedExplanation, ExplainedTerm } from './explanation-data.ts';
import type { ExplanationPhrases } from './explanation-phrases.ts';
import type { ExplanationWords } from './explanation-words.ts';

/** What an ecosystem is made of, in words: weights, coverage, and one line for each term of its quotient. */
export function ecosystemSentences(
  { ecosystem, conventions, lq }: ComputedExplanation,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  if (ecosystem === null) return [];
  const { weights, needed, covered, coverage, missing, terms } = ecosystem;
  const account = words.fill(phrases.coverage, {
    weights: words.word(phrases.weightSets, weights),
    needed: words.plain(needed, 3),
    covered: words.plain(covered, 3),
    // Cut, not rounded: nothing partial is ever shown as 100 %.
    coverage: words.fill(phrases.percent, { n: words.plain(Math.floor(coverage * 1000) / 10, 1) }),
  });
  const gaps =
    missing.length === 0
      ? ''
      : ` ${words.fill(phrases.notCovered, { codes: words.list(missing) })}`;
  const lines = [...terms]
    .sort(
      (a, b) => (b.contribution ?? 0) - (a.contribution ?? 0) || (a.activity < b.activity ? -1 : 1),
    )
    .map((term) => `– ${termLine(term, conventions.minShare, phrases, words)}`);
  return [account + gaps, ...(lq === null || lines.length === 0 ? [] : [phrases.terms, ...lines])];
}

function termLine(
  term: ExplainedTerm,
  minimum: number,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string {
  const named = `${words.name(term.name)} (${term.activity})`;
  const label =
    term.standsFor.length === 0
      ? named
      : words.fill(phrases.standsFor, {
          activity: named,
          source: term.source,
          codes: words.list(term.standsFor),
        });
  const weight = words.digits(String(term.weight));
  if (term.share === null) {
    const high = term.shareHigh === null ? '–' : words.share(term.shareHigh, minimum);
    const reason = words.word(phrases.missing, term.missingReason ?? 'not_available');
    return words.fill(phrases.termEmpty, { label, weight, high, reason });
  }
  return words.fill(phrases.term, {
    label,
    weight,
    share: words.share(term.share, minimum),
    reference: term.referenceShare === null ? '–' : words.share(term.referenceShare, minimum),
    contribution: term.contribution === null ? '–' : words.plain(term.contribution, 4),
  });
}
