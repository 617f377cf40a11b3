import type { Lang } from './languages.ts';

/** A date as exact as it is given: `2023`, `March 2001`, `21 December 2023`. */
export function formatDate(date: string, lang: Lang): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  const locale = lang === 'en' ? 'en-GB' : 'it-IT';
  const style =
    day === undefined
      ? ({ month: 'long', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  const instant = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(instant);
}
