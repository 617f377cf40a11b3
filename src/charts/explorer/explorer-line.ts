/**
 *   explorerLine(context) -> the line in words: what is shown, with the year, how many have data,
 *   how many are specialised, and in the same breath what is missing
 */
import { fill, plural } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import {
  cellsOfActivity,
  cellsOfRegion,
  type ExplorerCell,
  type ExplorerFigures,
} from './explorer-cell.ts';
import {
  activityLabel,
  againstArea,
  joined,
  levelWord,
  limitsOf,
  regionName,
  shownRegions,
  type ExplorerContext,
} from './explorer-context.ts';
import { countsOf } from './explorer-counts.ts';

/** One thing that a view is about: an activity in all regions, a region in all activities, or more of them. */
interface Subject {
  sentence: string;
  name: string;
  cells: readonly ExplorerCell[];
}

function subjectsOf(context: ExplorerContext, figures: ExplorerFigures): Subject[] {
  const { state, words } = context;
  const activities = (codes: readonly string[]): Subject => ({
    sentence: codes.length > 1 ? words.line.compared : words.line.activity,
    name: joined(
      context,
      codes.map((code) => activityLabel(context, code)),
    ),
    cells: codes.flatMap((code) => cellsOfActivity(figures, code)),
  });
  const regions = (geos: readonly string[]): Subject => ({
    sentence: geos.length > 1 ? words.line.compared : words.line.region,
    name: joined(
      context,
      geos.map((geo) => regionName(context, geo)),
    ),
    cells: geos.flatMap((geo) => cellsOfRegion(figures, geo)),
  });
  const onMap = state.view === 'map' || state.view === 'bars';
  if (state.view === 'heat' || (onMap && state.measure === 'count')) {
    return [{ sentence: words.line.matrix, name: '', cells: figures.cells.flat() }];
  }
  if (state.view === 'treemap') return [regions(shownRegions(context))];
  if (onMap || state.view === 'time') return [activities([state.activity])];
  if (state.view === 'compare') {
    const compared = [
      ...(state.regions.length > 1 ? [regions(state.regions)] : []),
      ...(state.activities.length > 0 ? [activities([state.activity, ...state.activities])] : []),
    ];
    if (compared.length > 0) return compared;
  }
  return [state.regions.length > 0 ? regions(shownRegions(context)) : activities([state.activity])];
}

export function explorerLine(context: ExplorerContext): string {
  const { state, edition, words, printed, figures } = context;
  if (printed !== null) {
    const known = printed.regions.filter(({ count }) => count !== null);
    const n = known.reduce((sum, { count }) => sum + (count ?? 0), 0);
    return fill(words.line.printed, { title: edition.title, n, regions: known.length });
  }
  return [
    ...(figures === null ? [] : subjectsOf(context, figures)).flatMap((subject) =>
      said(context, subject),
    ),
    fill(words.line.base, {
      against: againstArea(context),
      basis: words.basesOf[state.totalBasis],
    }),
  ].join(' ');
}

/** How many have data, how many are specialised, and what is missing. */
function said(context: ExplorerContext, { sentence, name, cells }: Subject): string[] {
  const { state, edition, words, lang } = context;
  const counts = countsOf(cells, state.certainty);
  const sentences = words.line.specialised;
  const forms = {
    point: { one: sentences.pointOne, other: sentences.point },
    certain: { one: sentences.certainOne, other: sentences.certain },
    possible: { one: sentences.possibleOne, other: sentences.possible },
  }[state.certainty];
  const specialised = fill(counts.counted === 0 ? sentences.none : plural(counts.counted, forms), {
    n: formatNumber(counts.counted, lang),
    ...limitsOf(context),
  });
  const values = { name, level: levelWord(context), year: edition.year, specialised };
  return [
    fill(sentence, {
      ...values,
      known: formatNumber(counts.known, lang),
      all: formatNumber(counts.all, lang),
    }),
    ...beside(context, counts),
  ];
}

function beside({ words, lang }: ExplorerContext, counts: ReturnType<typeof countsOf>): string[] {
  const { line } = words;
  const parts: [number, string, string][] = [
    [counts.withheld, line.withheldOne, line.withheld],
    [counts.besides, line.besidesOne, line.besides],
    [counts.partial, line.partialOne, line.partial],
    [counts.unreliable, line.unreliableOne, line.unreliable],
  ];
  return parts.flatMap(([n, one, other]) =>
    n === 0 ? [] : [fill(plural(n, { one, other }), { n: formatNumber(n, lang) })],
  );
}
