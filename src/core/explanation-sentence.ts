import { boundSentences } from './explanation-bound-sentences.ts';
import type { ComputedExplanation, Explanation, PrintedExplanation } from './explanation-data.ts';
import { ecosystemSentences } from './explanation-ecosystem-sentences.ts';
import { operandSentences } from './explanation-operand-sentences.ts';
import { originSentences } from './explanation-origin-sentences.ts';
import type { ExplanationPhrases } from './explanation-phrases.ts';
import { wordsOf, type ExplanationWords } from './explanation-words.ts';

/** An explanation in one sentence, for tooltips and the first line of a paragraph. */
export function explanationSentence(explanation: Explanation, phrases: ExplanationPhrases): string {
  const words = wordsOf(phrases);
  const { region, geo, edition } = explanation;
  const activity = activityLabel(explanation, words);
  const place = { region: words.name(region), geo, activity, year: edition.timePeriod };
  if (explanation.kind === 'published') {
    const phrase = explanation.rank === null ? phrases.printedNotNamed : phrases.printedNamed;
    const values = { rank: explanation.rank ?? '', edition: words.name(edition.title) };
    return words.fill(phrase, { ...place, ...values });
  }
  const verdict = words.word(phrases.verdict, verdictKey(explanation));
  if (explanation.lq === null) {
    const reason = reasonOf(explanation.missingReason, phrases, words);
    return words.fill(phrases.headlineWithout, { ...place, reason, verdict });
  }
  const lq = words.quotient(explanation.lq, explanation.conventions.lqThreshold);
  return words.fill(phrases.headline, { ...place, lq, verdict });
}

/**
 * An explanation as paragraphs: the sentence, operands, rule, bounds, what an ecosystem is made of,
 * conventions and sources. Every number and every omission of the data is said.
 */
export function explanationParagraphs(
  explanation: Explanation,
  phrases: ExplanationPhrases,
): string[] {
  const number = numberParagraphs(explanation, phrases);
  if (explanation.kind === 'published') return number;
  return [...number, ...originSentences(explanation, phrases, wordsOf(phrases))];
}

/** The same without conventions and sources, for a page that names them once for all its numbers. */
export function numberParagraphs(explanation: Explanation, phrases: ExplanationPhrases): string[] {
  const words = wordsOf(phrases);
  const first = explanationSentence(explanation, phrases);
  if (explanation.kind === 'published') {
    return [first, ...printedSentences(explanation, phrases, words)];
  }
  const { rank } = explanation;
  const head = rank === null ? first : `${first} ${words.fill(phrases.rank, { rank })}`;
  const operands = operandSentences(explanation, phrases, words);
  return [
    head,
    ...(operands.length === 0 ? [] : [operands.join(' ')]),
    ...boundSentences(explanation, phrases, words),
    ...ecosystemSentences(explanation, phrases, words),
  ];
}

function verdictKey({ passes, certainty, coverage }: ComputedExplanation): string {
  if (coverage < 1 && (passes === true || certainty === 'possible')) return 'partial';
  if (passes === true) return certainty === 'certain' ? 'certain' : 'estimate';
  return certainty === 'possible' || certainty === 'undefined' ? certainty : 'no';
}

function reasonOf(
  reason: string | null,
  { missing }: ExplanationPhrases,
  words: ExplanationWords,
): string {
  return words.word(missing, reason ?? 'nothing_covered');
}

function activityLabel({ name, level, activity }: Explanation, words: ExplanationWords): string {
  return level === 'ecosystem' ? words.name(name) : `${words.name(name)} (${activity})`;
}

function printedSentences(
  { count, named, lqThreshold, minShare, publication }: PrintedExplanation,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  const counted = named.length === 0 ? phrases.printedCountNone : phrases.printedCount;
  const minimum = words.digits(String(Number((minShare * 100).toFixed(6))));
  return [
    ...(count === null
      ? []
      : [words.fill(counted, { count, n: named.length, codes: words.list(named) })]),
    words.fill(phrases.printedRule, {
      threshold: words.digits(String(lqThreshold)),
      minimum: words.fill(phrases.percent, { n: minimum }),
    }),
    words.fill(phrases.printedSource, { publication }),
  ];
}
