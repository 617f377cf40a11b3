import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Lang } from './languages.ts';

/** What the lines need of the answer of `lumpSum`. */
type Answer =
  | { kind: 'paid'; share: number; euro: number; rule: string; monthDependsOnDates: boolean }
  | { kind: 'refused'; rule: string }
  | { kind: 'bad-input'; faults: readonly string[] };

/** The words of the answer; `texts` has one a rule. */
export interface LumpSumWords {
  texts: Readonly<Record<string, string>>;
  month: string;
  words: { paid: string; refused: string; rule: string; faults: Readonly<Record<string, string>> };
}

/** The answer line by line: the amount or the refusal, then the rule that applied; or what is wrong. */
export function lumpSumLines(
  answer: Answer,
  { texts, month, words }: LumpSumWords,
  lang: Lang,
): string[] {
  if (answer.kind === 'bad-input')
    return answer.faults.map((fault) => words.faults[fault] ?? fault);
  const rule = `${words.rule} ${texts[answer.rule] ?? answer.rule}`;
  if (answer.kind === 'refused') return [words.refused, rule];
  const values = { euro: formatNumber(answer.euro, lang), share: answer.share * 100 };
  return [fill(words.paid, values), rule, ...(answer.monthDependsOnDates ? [month] : [])];
}
