type Words = Readonly<Record<string, string>>;

/**
 * The phrases that an explanation is told with, one table a language (`src/i18n/explanation-*.json`).
 * `{names}` stand for values.
 */
export interface ExplanationPhrases {
  /** `en` or `it`: which of two names is taken. */
  language: string;
  decimal: string;
  percent: string;
  and: string;
  headline: string;
  headlineWithout: string;
  rank: string;
  verdict: Words;
  missing: Words;
  shareOfTotal: string;
  shareOfClassified: string;
  shareOfEcosystem: string;
  reference: string;
  referenceOfEcosystem: string;
  made: Words;
  bounded: string;
  excluded: string;
  quotient: string;
  above: string;
  notAbove: string;
  enough: string;
  notEnough: string;
  range: string;
  upper: string;
  gave: Words;
  rounding: string;
  flag: string;
  unknownFlag: string;
  coverage: string;
  notCovered: string;
  terms: string;
  term: string;
  termEmpty: string;
  standsFor: string;
  conventions: string;
  naceRevisions: Words;
  noAnswer: string;
  source: string;
  roles: Words;
  measures: Words;
  weightSets: Words;
  printedNamed: string;
  printedNotNamed: string;
  printedCount: string;
  printedCountNone: string;
  printedRule: string;
  printedSource: string;
}
