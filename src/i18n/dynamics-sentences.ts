import { fill } from './fill.ts';
import { formatNumber, formatSigned } from './format.ts';
import type { Lang } from './languages.ts';
import { messages } from './messages.ts';
import { listOf, spelled } from './phrases.ts';

/** What the sentences need of a change and of its sum. */
interface Change {
  activity: string;
  quadrant: string | null;
  breaks: string;
  national: number | null;
}
interface Total {
  change: number | null;
  national: number | null;
  mix: number | null;
  regional: number | null;
  activities: number;
}
type NameOf = (activity: string) => string;

/** The change of employment and its three terms; empty where nothing can be compared. */
export function changeLead(total: Total, lang: Lang): string {
  const { change, national, mix, regional, activities } = total;
  if (change === null || national === null || mix === null || regional === null) return '';
  const words = messages(lang).statistics.dynamics;
  const sentence = change > 0 ? words.rose : change < 0 ? words.fell : words.same;
  return fill(sentence, {
    n: spelled(activities, lang),
    persons: formatNumber(Math.abs(change), lang),
    national: formatSigned(national, lang),
    mix: formatSigned(mix, lang),
    regional: formatSigned(regional, lang),
  });
}

/** Which groups are left out, and which breaks in series stand between the periods. */
export function changeGaps(changes: readonly Change[], nameOf: NameOf, lang: Lang): string[] {
  const words = messages(lang).statistics.dynamics;
  const places: Readonly<Record<string, string>> = words.breakAt;
  const out = changes.filter((row) => row.national === null && row.breaks === '');
  const broken = changes.filter(({ breaks }) => breaks !== '');
  const items = broken.map(({ activity, breaks }) =>
    fill(words.breakItem, {
      group: nameOf(activity),
      places: breaks
        .split(' ')
        .map((place) => places[place] ?? place)
        .join(', '),
    }),
  );
  return [
    ...(out.length === 0
      ? []
      : [
          fill(words.leftOut, {
            groups: listOf(
              out.map(({ activity }) => nameOf(activity)),
              lang,
            ),
          }),
        ]),
    items.length === 0 ? words.noBreak : fill(words.breaks, { list: listOf(items, lang) }),
  ];
}
