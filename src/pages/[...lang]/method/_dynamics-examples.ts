import { formatNumber, formatPercent, formatSigned } from '../../../i18n/format.ts';
import { insideOf } from '../../../i18n/phrases.ts';
import { messages } from '../../../i18n/messages.ts';
import { dynamicsOf } from '../../../published/dynamics.ts';
import { nace } from '../../../published/names.ts';
import { reproduced, type ExampleContext, type Examples } from './_examples.ts';

/** Change and shift-share of the largest group of the region of the example. */
export function dynamicsExamples({ lang, cell }: ExampleContext): Examples {
  const dynamics = dynamicsOf(cell.geo);
  const largest = dynamics?.changes
    .filter(({ quadrant, national }) => quadrant !== null && national !== null)
    .sort((a, b) => (b.employment_before ?? 0) - (a.employment_before ?? 0))[0];
  if (dynamics === undefined || largest === undefined) return {};
  const { from, to } = dynamics;
  const { employment_before: e, employment_after: after, national, mix, regional } = largest;
  const { lq_before: before, lq_after: later, lq_change: change, quadrant } = largest;
  const common = {
    group: nace(largest.activity)[`short_${lang}`],
    inside: insideOf(cell.geo, lang),
    from,
    to,
  };
  const examples: Examples = {};
  if (before !== null && later !== null && change !== null && quadrant !== null) {
    examples.quadrants = {
      ...common,
      before: formatNumber(before, lang, 4),
      after: formatNumber(later, lang, 4),
      value: formatSigned(reproduced('the change', later - before, change), lang, 4),
      quadrant: messages(lang).statistics.dynamics.quadrant[quadrant],
    };
  }
  if (e !== null && after !== null && national !== null && mix !== null && regional !== null) {
    reproduced('the shift-share', national + mix + regional, after - e);
    examples['shift-share'] = {
      ...common,
      e: formatNumber(e, lang),
      after: formatNumber(after, lang),
      growth: formatPercent(national / e, lang, 0),
      own: formatPercent((national + mix) / e, lang, 0),
      national: formatSigned(national, lang, 1),
      mix: formatSigned(mix, lang, 1),
      regional: formatSigned(regional, lang, 1),
      change: formatSigned(after - e, lang),
    };
  }
  return examples;
}
