import type { ComputedExplanation, RuleCheck } from './explanation-data.ts';
import type { ExplanationPhrases } from './explanation-phrases.ts';
import type { ExplanationWords } from './explanation-words.ts';

/** Operands, quotient and rule of a computed number, in words; what does not exist is not said. */
export function operandSentences(
  explanation: ComputedExplanation,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  return [
    ...shareSentences(explanation, phrases, words),
    ...ruleSentences(explanation, phrases, words),
  ];
}

function shareSentences(
  explanation: ComputedExplanation,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  const { employment, regionTotal, share, reference, referenceShare, conventions } = explanation;
  const { minShare, lqThreshold, totalBasis, referenceArea: area } = conventions;
  const sentences: string[] = [];
  if (share !== null && regionTotal !== null) {
    const values = {
      total: words.persons(regionTotal),
      share: words.share(share, minShare),
      measure: words.word(phrases.measures, conventions.measure),
    };
    const whole =
      totalBasis === 'total_employment' ? phrases.shareOfTotal : phrases.shareOfClassified;
    sentences.push(
      employment === null
        ? words.fill(phrases.shareOfEcosystem, values)
        : words.fill(whole, { ...values, employment: words.persons(employment) }),
    );
  }
  if (referenceShare !== null) {
    const values = { area, share: words.share(referenceShare, minShare) };
    sentences.push(
      reference === null
        ? words.fill(phrases.referenceOfEcosystem, values)
        : words.fill(phrases.reference, {
            ...values,
            employment: words.persons(reference.point.numerator),
            total: words.persons(reference.point.denominator),
            made: madeOf(explanation, phrases, words),
          }),
    );
  }
  if (explanation.lq !== null && share !== null && referenceShare !== null) {
    sentences.push(
      words.fill(phrases.quotient, {
        share: words.share(share, minShare),
        reference: words.share(referenceShare, minShare),
        lq: words.quotient(explanation.lq, lqThreshold),
      }),
    );
  }
  return sentences;
}

function madeOf(
  { conventions, members }: ComputedExplanation,
  { made }: ExplanationPhrases,
  words: ExplanationWords,
): string {
  const publishing = members?.publishing ?? [];
  return words.fill(words.word(made, conventions.referenceKind), {
    rows: conventions.referenceRows,
    n: publishing.length,
    members: publishing.join(' '),
  });
}

function ruleSentences(
  { rule, conventions }: ComputedExplanation,
  phrases: ExplanationPhrases,
  words: ExplanationWords,
): string[] {
  if (rule.point === null) return [];
  const { quotient, share } = rule.point;
  const sides = ({ left, right, exact }: RuleCheck) => ({
    left: sideOf(left, exact, words),
    right: sideOf(right, exact, words),
  });
  const threshold = words.digits(String(conventions.lqThreshold));
  const minimum = words.fill(phrases.percent, {
    n: words.digits(String(Number((conventions.minShare * 100).toFixed(6)))),
  });
  return [
    words.fill(quotient.holds ? phrases.above : phrases.notAbove, {
      threshold,
      ...sides(quotient),
    }),
    words.fill(share.holds ? phrases.enough : phrases.notEnough, { minimum, ...sides(share) }),
  ];
}

/** `2 × 27 355 × 153 478 500 = 8 396 808 735 000`; weighted sums to six digits. */
function sideOf(
  { factors, product }: RuleCheck['left'],
  exact: boolean,
  words: ExplanationWords,
): string {
  const shown = (text: string): string =>
    words.digits(exact || Number.isSafeInteger(Number(text)) ? text : shortened(Number(text)));
  const result = shown(product);
  return factors.length < 2
    ? result
    : `${factors.map((factor) => shown(String(factor))).join(' × ')} = ${result}`;
}

function shortened(value: number): string {
  const decimals = value === 0 ? 0 : Math.max(0, 5 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, 12));
}
