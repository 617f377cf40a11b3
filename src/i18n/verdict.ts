import type { Messages } from './messages.ts';

/** What a verdict is read off. */
export interface VerdictCell {
  passes: boolean | null;
  certainty: string;
  coverage: number;
}

/** The words that it takes; an island gets them from the page instead of a whole language. */
export type VerdictWords = Messages['terms']['certainty'];

/** The word for a verdict: point estimate, certainty and coverage in one. */
export function verdictWord(cell: VerdictCell, words: VerdictWords): string {
  const noteworthy = cell.passes === true || cell.certainty === 'possible';
  if (cell.coverage < 1 && noteworthy) return words.partial;
  if (cell.passes === true) return cell.certainty === 'certain' ? words.certain : words.estimate;
  if (cell.certainty === 'possible') return words.possible;
  return cell.certainty === 'undefined' ? words.undefined : words.no;
}

/** The same word for a table column: silent where the rule is not met, so that the others stand out. */
export function verdictMark(cell: VerdictCell, words: VerdictWords): string {
  const word = verdictWord(cell, words);
  return word === words.no ? '' : word;
}

/** Why there is no number, e.g. `not published`; null where there is one. */
export function missingWord(
  reason: string | null,
  words: Readonly<Record<string, string>>,
): string | null {
  return reason === null ? null : (words[reason] ?? reason);
}
