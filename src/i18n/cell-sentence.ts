import { fill } from './fill.ts';
import { formatLq, formatNumber, formatPercent } from './format.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';
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

/**
 * A cell in one line, for tooltip and screen reader, with the operands:
 * `Marche: LQ 8.03 = 5.1% of the region ÷ 0.6% of the EU; 32 012 of 625 100 persons; agglomeration`.
 */
export function cellSentence(name: string, cell: CellFacts, lang: Lang, threshold: number): string {
  const words = messages(lang).terms;
  const verdict = verdictWord(cell, lang);
  if (cell.lq === null || cell.share === null || cell.reference_share === null) {
    const reason = missingWord(cell.missing_reason, lang) ?? words.certainty.undefined;
    const high = cell.lq_high;
    if (high === null) return `${name}: ${reason}`;
    const bound = fill(words.sentenceBound, { high: formatLq(high, lang, threshold) });
    return `${name}: ${reason}; ${bound}; ${verdict}`;
  }
  const quotient = fill(words.sentenceQuotient, {
    lq: formatLq(cell.lq, lang, threshold),
    share: formatPercent(cell.share, lang),
    reference: formatPercent(cell.reference_share, lang),
  });
  const persons =
    cell.employment === null || cell.region_total === null
      ? ''
      : `; ${fill(words.sentencePersons, {
          employment: formatNumber(cell.employment, lang),
          total: formatNumber(cell.region_total, lang),
        })}`;
  return `${name}: ${quotient}${persons}; ${verdict}`;
}
