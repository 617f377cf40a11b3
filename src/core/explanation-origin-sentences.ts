import type { ComputedExplanation, ExplainedSource } from './explanation-data.ts';
import type { ExplanationPhrases } from './explanation-phrases.ts';
import type { ExplanationWords } from './explanation-words.ts';

/** Conventions and sources of a number, in words: one paragraph for the former, one for each source. */
export function originSentences(
  { conventions, edition, leftOut, sources }: ComputedExplanation,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  const { measure, nutsVersion, naceRevision, totals } = conventions;
  const said = words.fill(phrases.conventions, {
    measure: capitalised(words.word(phrases.measures, measure)),
    year: edition.timePeriod,
    nuts: nutsVersion,
    nace: words.word(phrases.naceRevisions, naceRevision),
    totals,
    edition: edition.id,
    released: edition.released,
  });
  const less = leftOut.find(({ what }) => what === 'no_answer')?.codes ?? [];
  const noAnswer =
    less.length === 0 ? '' : ` ${words.fill(phrases.noAnswer, { codes: words.list(less) })}`;
  return [said + noAnswer, ...sources.map((source) => sourceSentence(source, phrases, words))];
}

function sourceSentence(
  { dataset, extract, doi, roles, retrieved }: ExplainedSource,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string {
  return words.fill(phrases.source, {
    dataset: dataset ?? extract,
    doi: doi === null ? '' : ` (doi:${doi})`,
    roles: words.list(roles.map((role) => words.word(phrases.roles, role))),
    retrieved: retrieved ?? '–',
  });
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
