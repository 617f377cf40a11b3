/**
 *   explorerLine(context, cells) -> the line in words: what is shown, with the year, how many have data,
 *   how many are specialised, and in the same breath what is missing
 */
import { fill, plural } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { cellsOfActivity, cellsOfRegion, type ExplorerCell } from './explorer-cell.ts';
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

/** What a view is about: one activity in all regions, regions in all activities, or everything. */
export type Subject = 'activity' | 'regions' | 'matrix' | 'printed';

export function subjectOf({ state, edition }: ExplorerContext): Subject {
  if (edition.kind === 'published') return 'printed';
  if (state.view === 'heat') return 'matrix';
  if (state.view === 'treemap') return 'regions';
  if (state.view === 'map' || state.view === 'bars') {
    return state.measure === 'count' ? 'matrix' : 'activity';
  }
  if (state.view === 'time') return 'activity';
  return state.regions.length > 0 ? 'regions' : 'activity';
}

/** The cells that the subject is made of. */
export function subjectCells(context: ExplorerContext): readonly ExplorerCell[] {
  const { figures, state } = context;
  if (figures === null) return [];
  const subject = subjectOf(context);
  if (subject === 'matrix') return figures.cells.flat();
  if (subject === 'activity') return cellsOfActivity(figures, state.activity);
  return shownRegions(context).flatMap((geo) => cellsOfRegion(figures, geo));
}

export function explorerLine(context: ExplorerContext): string {
  const { state, edition, words, printed, lang } = context;
  if (printed !== null) {
    const known = printed.regions.filter(({ count }) => count !== null);
    const n = known.reduce((sum, { count }) => sum + (count ?? 0), 0);
    return fill(words.line.printed, { title: edition.title, n, regions: known.length });
  }
  const counts = countsOf(subjectCells(context), state.certainty);
  const subject = subjectOf(context);
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
  const name =
    subject === 'regions'
      ? joined(
          context,
          shownRegions(context).map((geo) => regionName(context, geo)),
        )
      : activityLabel(context, state.activity);
  const sentence = {
    activity: words.line.activity,
    regions: words.line.region,
    matrix: words.line.matrix,
    printed: words.line.printed,
  }[subject];
  const values = { name, level: levelWord(context), year: edition.year, specialised };
  return [
    fill(sentence, {
      ...values,
      known: formatNumber(counts.known, lang),
      all: formatNumber(counts.all, lang),
    }),
    ...beside(context, counts),
    fill(words.line.base, {
      against: againstArea(context),
      basis: words.basesOf[state.totalBasis],
    }),
  ].join(' ');
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
