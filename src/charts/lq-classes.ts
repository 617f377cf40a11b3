/**
 * The seven classes of location quotients that every map, bar and legend shares.
 *   lqClass(lq)              -> 'lq-1' … 'lq-7'
 *   lqClassLabels(lang)      -> ['≤ 0.5', '0.5–0.8', …, '> 3']
 * A limit belongs to the class below it: 1.5 is not yet specialised.
 */
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';

export const LQ_LIMITS = [0.5, 0.8, 1.25, 1.5, 2, 3] as const;
export const LQ_CLASSES = ['lq-1', 'lq-2', 'lq-3', 'lq-4', 'lq-5', 'lq-6', 'lq-7'] as const;
export type LqClass = (typeof LQ_CLASSES)[number];

/**
 * Class of a quotient. One within 1e-12 of a limit counts as the limit: an exact 1.5 may come out of
 * two divisions as 1.5000000000000002. A verdict is never read off a class; it is in the row.
 * A RangeError for what is no quotient (negative, not finite): that is a fault upstream, not a colour.
 */
export function lqClass(lq: number): LqClass {
  if (!Number.isFinite(lq) || lq < 0) throw new RangeError(`no location quotient: ${lq}`);
  return LQ_CLASSES[LQ_LIMITS.filter((limit) => isAbove(lq, limit)).length]!;
}

/** Above a threshold, strictly, with the same care for the last digit of a double. */
export const isAbove = (lq: number, threshold: number): boolean => lq > threshold * (1 + 1e-12);

/** Whether all quotients of a class lie above the threshold: from `lq-5` on for 1.5. */
export function classIsAbove(name: string, threshold: number): boolean {
  const index = LQ_CLASSES.indexOf(name as LqClass);
  const below = LQ_LIMITS[index - 1];
  return below !== undefined && below >= threshold;
}

/** The limits as printed: `0.5`, `0.8`, `1.25` … */
export function lqLimits(lang: Lang): readonly string[] {
  return LQ_LIMITS.map((limit) => formatNumber(limit, lang, String(limit).split('.')[1]?.length));
}

export function lqClassLabels(lang: Lang): readonly string[] {
  const limits = lqLimits(lang);
  const between = limits.slice(1).map((limit, index) => `${limits[index]!}–${limit}`);
  return [`≤ ${limits[0]!}`, ...between, `> ${limits.at(-1)!}`];
}
