import { fill } from '../../i18n/fill.ts';
import type { MarkedRegions } from '../../schema/home-data.ts';
import type { Fill } from '../map-datum.ts';
import type { MapView, ViewContext } from './map-view.ts';

/**
 *   namedView(context, activity) -> MapView
 * For which regions a printed list names an activity, and at which place.
 */
export function namedView(context: ViewContext, activity: string): MapView {
  const { home, edition, words } = context;
  const places = home.regions.map(({ geo, name }) => {
    const { divisions, ecosystems } = edition.counts[geo] ?? { divisions: null, ecosystems: null };
    const list = [...(divisions?.list ?? []), ...(ecosystems?.list ?? [])];
    const rank = list.find(([code]) => code === activity)?.[1];
    const text = rank === undefined ? words.notNamed : fill(words.named, { rank });
    return { geo, name, text, fill: rank === undefined ? 'no-data' : 'count-4' } as const;
  });
  const values = {
    activity: home.names[activity] ?? activity,
    year: edition.year,
    n: places.filter((place) => place.fill !== 'no-data').length,
    regions: places.length,
  };
  return stated(places, {
    title: fill(words.printedTitle, values),
    summary: fill(words.printedActivitySummary, values),
    legend: 'named',
    column: words.namedColumn,
  });
}

/**
 *   markedView(context, 'organisations' | 'policy') -> MapView
 * Regions that a document singles out without giving a number for each.
 */
export function markedView(context: ViewContext, subject: 'organisations' | 'policy'): MapView {
  const { home, words } = context;
  const marked = home[subject];
  const places = home.regions.map(({ geo, name }) => ({ geo, name, ...markOf(geo, marked) }));
  const title = fill(words.markedTitle, { subject: words.subject[subject], year: marked.year });
  return stated(places, { title, summary: '', legend: subject, column: words.statedColumn });
}

function markOf(geo: string, marked: MarkedRegions): { text: string; fill: Fill } {
  if (marked.first.geos.includes(geo)) return { text: marked.first.label, fill: 'count-4' };
  if (marked.second?.geos.includes(geo) === true) {
    return { text: marked.second.label, fill: 'count-1' };
  }
  return { text: marked.unnamed, fill: 'no-data' };
}

function stated(
  places: readonly { geo: string; name: string; text: string; fill: Fill }[],
  view: Pick<MapView, 'title' | 'summary' | 'legend'> & { column: string },
): MapView {
  const { column, ...rest } = view;
  return {
    ...rest,
    data: places.map(({ geo, name, text, fill: look }) => ({
      geo,
      fill: look,
      verdict: 'none',
      possible: false,
      partial: false,
      label: `${name}: ${text}`,
    })),
    columns: [{ title: column, numeric: false }],
    rows: places.map(({ geo, name, text }) => ({
      geo,
      name,
      strong: false,
      cells: [{ text }],
      lines: [text],
    })),
  };
}
