import { formatNumber } from './format.ts';
import type { Lang } from './languages.ts';
import { fill } from './fill.ts';
import { messages } from './messages.ts';

/** A sum as its largest terms and one number for all the others. */
interface SumShown {
  largest: readonly { code: string; value: number }[];
  others: number;
  rest: number;
  sum: number;
}

/** `0.041 (leather) + 0.030 (furniture) + 0.336 (61 others) = 0.407`: every term is in it. */
export function sumLine(
  shown: SumShown,
  nameOf: (code: string) => string,
  lang: Lang,
  decimals = 4,
): string {
  const terms = shown.largest.map(({ code, value }) => ({ value, name: nameOf(code) }));
  if (shown.others > 0) {
    const name = fill(messages(lang).measures.others, { n: shown.others });
    terms.push({ value: shown.rest, name });
  }
  const line = terms.map(({ value, name }, index) => {
    const size = `${formatNumber(Math.abs(value), lang, decimals)} (${name})`;
    if (index === 0) return value < 0 ? `−${size}` : size;
    return `${value < 0 ? '−' : '+'} ${size}`;
  });
  return `${line.join(' ')} = ${formatNumber(shown.sum, lang, decimals)}`;
}
