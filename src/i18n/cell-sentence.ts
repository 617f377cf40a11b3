import { fill } from './fill.ts';
import { formatLq, formatNumber, formatPercent } from './format.ts';
import type { Lang } from './languages.ts';
import type { Messages } from './messages.ts';
import { missingWord, verdictWord } from './verdict.ts';

/** What a tooltip needs of a cell, with the operands of its quotient. */
export interface CellFacts {
  employment: number | null;
  region_total: number | null;
  share: number | null;
  reference_share: number | null;
  lq: number | null;
  lq_high: number | null;
  passes: boolean | null;
  certainty: string;
  coverage: number;
  missing_reason: string | null;
}

/** The words of a page, or the few of them that an island carries. */
export type CellWords = Pick<
  Messages['terms'],
  'certainty' | 'missing' | 'sentenceQuotient' | 'sentencePersons' | 'sentenceBound'
>;

/**
 * A cell as the parts of a line, with the operands: `LQ 15.65 = 4.15% of the region ÷ 0.27% of the EU`,
 * `25 950 of 624 800 persons`, `agglomeration`. A cell without a number says why and how high it may be.
 */
export function cellParts(
  cell: CellFacts,
  words: CellWords,
  lang: Lang,
  threshold: number,
): string[] {
  const verdict = verdictWord(cell, words.certainty);
  if (cell.lq === null || cell.share === null || cell.reference_share === null) {
    const reason = missingWord(cell.missing_reason, words.missing) ?? words.certainty.undefined;
    if (cell.lq_high === null) return [reason];
    const high = formatLq(cell.lq_high, lang, threshold);
    return [reason, fill(words.sentenceBound, { high }), verdict];
  }
  const quotient = fill(words.sentenceQuotient, {
    lq: formatLq(cell.lq, lang, threshold),
    share: formatPercent(cell.share, lang),
    reference: formatPercent(cell.reference_share, lang),
  });
  if (cell.employment === null || cell.region_total === null) return [quotient, verdict];
  const persons = fill(words.sentencePersons, {
    employment: formatNumber(cell.employment, lang),
    total: formatNumber(cell.region_total, lang),
  });
  return [quotient, persons, verdict];
}

/** The same in one sentence behind the name, for titles and screen readers. */
export function cellSentence(
  name: string,
  cell: CellFacts,
  words: CellWords,
  lang: Lang,
  threshold: number,
): string {
  return `${name}: ${cellParts(cell, words, lang, threshold).join('; ')}`;
}
