import { shortList } from './query-plan-available.ts';
import type { RecodedYear } from './recode-regions.ts';

/**
 * What becomes of the regions of each year, in lines; years that are treated alike share one:
 * `2011–2015  NUTS 2024, 240 of 244 regions; renamed ITD1 → ITH1; left out 2 older code (FR10, FR21)`.
 */
export function regionYearLines(years: readonly RecodedYear[]): string[] {
  const groups: { text: string; periods: string[] }[] = [];
  for (const year of [...years].sort((a, b) => (a.timePeriod < b.timePeriod ? -1 : 1))) {
    const text = yearText(year);
    const last = groups.at(-1);
    if (last?.text === text) last.periods.push(year.timePeriod);
    else groups.push({ text, periods: [year.timePeriod] });
  }
  return groups.map(({ text, periods }) => {
    const span = periods.length === 1 ? periods[0]! : `${periods[0]!}–${periods.at(-1)!}`;
    return `${span}: ${text}`;
  });
}

function yearText({ version, renamed, summed, leftOut }: RecodedYear): string {
  const parts = [`read as NUTS ${version}`];
  if (renamed.length > 0) {
    parts.push(
      `renamed ${shortList(
        renamed.map(({ from, to }) => `${from} → ${to}`),
        9,
      )}`,
    );
  }
  if (summed.length > 0) {
    parts.push(`summed ${summed.map(({ from, to }) => `${from.join(' + ')} → ${to}`).join(', ')}`);
  }
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  for (const reason of reasons) {
    const codes = leftOut.filter((one) => one.reason === reason).map(({ code }) => code);
    parts.push(`left out ${codes.length} (${reason}: ${shortList(codes, 8)})`);
  }
  return parts.join('; ');
}
