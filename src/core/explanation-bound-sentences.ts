import type { ComputedExplanation, ExplainedBound } from './explanation-data.ts';
import type { ExplanationPhrases } from './explanation-phrases.ts';
import type { ExplanationWords } from './explanation-words.ts';

/** What is not published, in words: members, the bound of an empty cell, the range of the quotient, flags. */
export function boundSentences(
  explanation: ComputedExplanation,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  const { members, bound, lqLow, lqHigh, missingReason, conventions, flags } = explanation;
  const sentences: string[] = [];
  const named = (codes: readonly string[]): string => words.list(codes.map(words.country));
  const covered = missingReason !== 'not_covered';
  if (covered && members !== null && members.bounded.length > 0) {
    sentences.push(words.fill(phrases.bounded, { members: named(members.bounded) }));
  }
  if (covered && members !== null && members.excluded.length > 0) {
    sentences.push(words.fill(phrases.excluded, { members: named(members.excluded) }));
  }
  if (bound !== null) sentences.push(...emptyCell(bound, phrases, words));
  if (lqLow !== null && lqHigh !== null && lqLow !== lqHigh) {
    const shown = (value: number): string => words.quotient(value, conventions.lqThreshold);
    sentences.push(words.fill(phrases.range, { low: shown(lqLow), high: shown(lqHigh) }));
  }
  for (const { code, meaning } of flags) {
    const said = meaning === null ? phrases.unknownFlag : words.name(meaning);
    sentences.push(words.fill(phrases.flag, { code, meaning: said }));
  }
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function emptyCell(
  { upper, gave, halfUnit, candidates }: ExplainedBound,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  const parent = candidates.find((candidate) => candidate.parent === gave);
  const values: Readonly<Record<string, string | number>> =
    parent === undefined
      ? {}
      : {
          code: parent.parent === 'nation' ? words.country(parent.code) : parent.code,
          published: words.persons(parent.published),
          known: words.persons(parent.knownSum),
          rounding: words.fill(phrases.rounding, {
            half: words.persons(halfUnit ?? 0),
            n: parent.knownCount + 1,
          }),
        };
  return [
    words.fill(phrases.upper, { upper: words.persons(upper) }),
    words.fill(words.word(phrases.gave, gave), values),
  ];
}
