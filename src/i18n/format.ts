import type { Lang } from './languages.ts';

/** Narrow no-break space between thousands, in both languages; the decimal sign is each language's own. */
const THIN = '\u202f';
const MINUS = '\u2212';

/** `value` with a fixed number of decimals: `1 234.5` in English, `1 234,5` in Italian. */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN);
  const number =
    fraction === undefined ? grouped : grouped + (lang === 'it' ? ',' : '.') + fraction;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? MINUS + number : number;
}

/** A number with its sign, for terms of a sum: `+1 234`, `−674`; a zero has none. */
export function formatSigned(value: number, lang: Lang, decimals = 0): string {
  const number = formatNumber(value, lang, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${number}` : number;
}

/**
 * A location quotient: two decimals. Where rounding would put it on the wrong side of the threshold
 * 1.5 (1.5004 printed as 1.50), decimals are added until the reader sees on which side it lies.
 */
export function formatLq(value: number, lang: Lang, threshold = 1.5): string {
  for (let decimals = 2; decimals < 8; decimals += 1) {
    const shown = Number(value.toFixed(decimals));
    if (shown > threshold === value > threshold) return formatNumber(value, lang, decimals);
  }
  return formatNumber(value, lang, 8);
}

/** A share as a bare number of per cent, for columns that say "%" in their head; careful at the minimum share. */
export function formatPercentNumber(share: number, lang: Lang, minimum = 0.01): string {
  for (let decimals = 2; decimals < 6; decimals += 1) {
    const shown = Number((share * 100).toFixed(decimals)) / 100;
    if (shown >= minimum === share >= minimum) return formatNumber(share * 100, lang, decimals);
  }
  return formatNumber(share * 100, lang, 6);
}

/** A share as per cent: `2.34%` in English, `2,34 %` in Italian. */
export function formatPercent(share: number, lang: Lang, minimum = 0.01): string {
  return formatPercentNumber(share, lang, minimum) + (lang === 'en' ? '%' : '\u00a0%');
}

/** Bytes as a reader weighs a download: `812 B`, `38.4 kB`, `1.2 MB` (powers of ten). */
export function formatBytes(bytes: number, lang: Lang): string {
  if (bytes < 1000) return `${bytes}\u00a0B`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, lang, 1)}\u00a0kB`;
  return `${formatNumber(bytes / 1_000_000, lang, 1)}\u00a0MB`;
}

/** A member state by its Eurostat code (`EL` is Greece, which ISO calls `GR`). */
export function countryName(code: string, lang: Lang): string {
  const iso = code === 'EL' ? 'GR' : code === 'UK' ? 'GB' : code;
  return new Intl.DisplayNames([lang], { type: 'region' }).of(iso) ?? code;
}

/** A limit such as 1.5 or 1 % without needless decimals. */
export function formatLimit(
  value: number,
  lang: Lang,
  unit: 'number' | 'percent' = 'number',
): string {
  const shown = unit === 'percent' ? value * 100 : value;
  const decimals = String(Number(shown.toFixed(6))).split('.')[1]?.length ?? 0;
  const number = formatNumber(shown, lang, decimals);
  return unit === 'number' ? number : number + (lang === 'en' ? '%' : '\u00a0%');
}
