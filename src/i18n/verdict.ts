import type { Lang } from './languages.ts';
import { messages } from './messages.ts';

interface Cell {
  passes: boolean | null;
  certainty: string;
  coverage: number;
}

/** The word for a verdict: point estimate, certainty and coverage in one. */
export function verdictWord(cell: Cell, lang: Lang): string {
  const words = messages(lang).terms.certainty;
  const noteworthy = cell.passes === true || cell.certainty === 'possible';
  if (cell.coverage < 1 && noteworthy) return words.partial;
  if (cell.passes === true) return cell.certainty === 'certain' ? words.certain : words.estimate;
  if (cell.certainty === 'possible') return words.possible;
  return cell.certainty === 'undefined' ? words.undefined : words.no;
}

/** The same word for a table column: silent where the rule is not met, so that the others stand out. */
export function verdictMark(cell: Cell, lang: Lang): string {
  const word = verdictWord(cell, lang);
  return word === messages(lang).terms.certainty.no ? '' : word;
}

/** Why there is no number, e.g. `not published`; null where there is one. */
export function missingWord(reason: string | null, lang: Lang): string | null {
  if (reason === null) return null;
  const words: Readonly<Record<string, string>> = messages(lang).terms.missing;
  return words[reason] ?? reason;
}
