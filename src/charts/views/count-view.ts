import { fill, plural } from '../../i18n/fill.ts';
import { formatLq } from '../../i18n/format.ts';
import type { HomeCount } from '../../schema/home-data.ts';
import { countDatum } from '../map-datum.ts';
import type { MapView, ViewCell, ViewColumn, ViewContext, ViewRow } from './map-view.ts';

/**
 *   countView(context, 'divisions' | 'ecosystems') -> MapView
 * Numbers of agglomerations by region, with the range that unpublished cells leave, and their names.
 * A region that the edition does not count is `no-data`, never 0.
 */
export function countView(context: ViewContext, level: 'divisions' | 'ecosystems'): MapView {
  const { home, edition, words } = context;
  const printed = edition.kind === 'published';
  const rows = home.regions.map(({ geo, name }): ViewRow => {
    const count = edition.counts[geo]?.[level] ?? null;
    return count === null
      ? { geo, name, strong: false, cells: [{ text: words.noEdition }], lines: [words.noEdition] }
      : { geo, name, strong: false, ...cellsOf(count, context, printed) };
  });
  const counts = home.regions.flatMap(({ geo }) => edition.counts[geo]?.[level] ?? []);
  const sum = (value: (count: HomeCount) => number | null): number =>
    counts.reduce((total, count) => total + (value(count) ?? 0), 0);
  const groups = edition.activities.some(
    (code) => code.includes('-') && code === code.toUpperCase(),
  );
  const subject = words.subject[level === 'divisions' && groups ? 'groups' : level];
  const values = {
    n: sum(({ n }) => n),
    certain: sum(({ certain }) => certain),
    most: sum(({ most }) => most),
    year: edition.year,
  };
  return {
    title: fill(words.countTitle, { subject, year: edition.year }),
    summary:
      counts.length === 0
        ? words.noEdition
        : fill(printed ? words.printedSummary : words.countSummary, values),
    legend: level,
    data: rows.map(({ geo, name, lines }) => {
      const count = edition.counts[geo]?.[level]?.n ?? null;
      return countDatum(geo, count, `${name}: ${lines.join('; ')}`, level);
    }),
    columns: columnsOf(context, printed),
    rows,
  };
}

function columnsOf({ words }: ViewContext, printed: boolean): ViewColumn[] {
  const bounds = [words.certainColumn, words.mostColumn];
  return [
    { title: words.countColumn, numeric: true },
    ...(printed ? [] : bounds.map((title) => ({ title, numeric: true }))),
    { title: printed ? words.printedColumn : words.whichColumn, numeric: false },
  ];
}

function cellsOf(
  { n, certain, most, list }: HomeCount,
  { home, edition, words, lang }: ViewContext,
  printed: boolean,
): { cells: ViewCell[]; lines: string[] } {
  const which = list.map(([code, number]) => {
    const name = home.names[code] ?? code;
    return printed ? name : `${name} ${formatLq(number, lang, edition.threshold)}`;
  });
  const counted = fill(plural(n, { one: words.countOne, other: words.count }), { n });
  const whole = [{ text: String(n), value: n }];
  const text = which.join(' · ');
  if (certain === null || most === null) {
    return { cells: [...whole, { text }], lines: [counted, text] };
  }
  const bounds = [certain, most].map((value) => ({ text: String(value), value }));
  const ranged = certain === most ? [] : [fill(words.countBounds, { certain, most })];
  return { cells: [...whole, ...bounds, { text }], lines: [counted, ...ranged, text] };
}
