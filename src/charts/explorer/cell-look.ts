/**
 *   cellLook(cell, context) -> fill, border and hatches of a cell under the chosen measure
 *   cellText(cell, context) -> its figure as printed, or why there is none
 * One definition for map, ranking, heat map, treemap and dots.
 */
import { cellSentence } from '../../i18n/cell-sentence.ts';
import { formatLq, formatNumber, formatPercent } from '../../i18n/format.ts';
import { missingWord, verdictWord } from '../../i18n/verdict.ts';
import { lqDatum, type Fill, type MapDatum } from '../map-datum.ts';
import { isCounted, type ExplorerCell } from './explorer-cell.ts';
import type { ExplorerMeasure } from './explorer-choices.ts';
import { activityLabel, cellWords, regionName, type ExplorerContext } from './explorer-context.ts';
import { measureClass } from './measure-classes.ts';

export type CellLook = Omit<MapDatum, 'geo' | 'label'>;

/** The measure of single cells: a number of agglomerations is one of regions. */
export function cellMeasure({ state }: ExplorerContext): Exclude<ExplorerMeasure, 'count'> {
  return state.measure === 'count' ? 'lq' : state.measure;
}

export function cellLook(cell: ExplorerCell, context: ExplorerContext): CellLook {
  const { certainty, lqThreshold } = context.state;
  const { fill, verdict, possible, partial } = lqDatum(cell, '', lqThreshold);
  const counted = isCounted(cell, certainty);
  return {
    fill: measureFill(cell, context) ?? fill,
    verdict: counted ? 'passes' : verdict === 'small' && cell.passes !== true ? 'small' : 'none',
    possible,
    partial,
  };
}

/** The class of the chosen measure; null where the quotient's own fill says it. */
function measureFill(cell: ExplorerCell, context: ExplorerContext): Fill | null {
  const measure = cellMeasure(context);
  if (measure === 'lq') return null;
  if (measure === 'certainty') return certaintyFill(cell);
  const value = cell[measure];
  if (value !== null) return measureClass(measure, value, context.state.level);
  return cell.lq === null ? null : 'no-data';
}

function certaintyFill({ certainty, passes, lq }: ExplorerCell): Fill | null {
  if (certainty === 'certain') return 'count-5';
  if (certainty === 'possible') return passes === true ? 'count-3' : 'count-2';
  return certainty === 'no' && lq !== null ? 'count-1' : null;
}

export function cellText(cell: ExplorerCell, context: ExplorerContext): string {
  const { lang, state, terms } = context;
  const measure = cellMeasure(context);
  if (measure === 'certainty') return verdictWord(cell, terms.certainty);
  const value = cell[measure];
  if (value === null) return withoutNumber(cell, context);
  if (measure === 'lq') return formatLq(value, lang, state.lqThreshold);
  return measure === 'share'
    ? formatPercent(value, lang, state.minShare)
    : formatNumber(value, lang);
}

/** Why a cell has no number: never an empty place, never a zero. */
export function withoutNumber(cell: ExplorerCell, context: ExplorerContext): string {
  const { terms, words } = context;
  if (cell.level === 'ecosystem' && cell.lq !== null) return words.table.noHeads;
  return missingWord(cell.missing_reason, cellWords(context).missing) ?? terms.certainty.undefined;
}

/** The whole sentence of a cell, for the tooltip and the screen reader. */
export function cellLabel(
  cell: ExplorerCell,
  context: ExplorerContext,
  about: 'region' | 'activity' | 'both' = 'region',
): string {
  const region = regionName(context, cell.geo);
  const activity = activityLabel(context, cell.activity);
  const name =
    about === 'region' ? region : about === 'activity' ? activity : `${region}, ${activity}`;
  return cellSentence(name, cell, cellWords(context), context.lang, context.state.lqThreshold);
}
