import { cellParts, type CellFacts } from '../../i18n/cell-sentence.ts';
import { fill } from '../../i18n/fill.ts';
import { formatLq, formatNumber, formatPercentNumber } from '../../i18n/format.ts';
import { missingWord, verdictMark } from '../../i18n/verdict.ts';
import { lqDatum } from '../map-datum.ts';
import type { MapView, ViewCell, ViewContext, ViewRow } from './map-view.ts';

/** A cell of one activity in one region, from the published table or recomputed. */
export interface QuotientCell extends CellFacts {
  geo: string;
  lq_low: number | null;
}

/**
 *   quotientView(context, activity, cells) -> MapView
 * Location quotients of one activity, highest first; regions without one last, with the reason. Words and
 * cells are made when they are asked for: the map is drawn without them.
 */
export function quotientView(
  context: ViewContext,
  activity: string,
  cells: readonly QuotientCell[],
): MapView {
  const { home, edition, words, lang } = context;
  const { terms } = words;
  const ordered = [...cells].sort(
    (a, b) => (b.lq ?? -1) - (a.lq ?? -1) || (a.geo < b.geo ? -1 : 1),
  );
  const names = new Map(home.regions.map(({ geo, name }) => [geo, name]));
  const rows = ordered.map((cell): ViewRow => {
    const name = names.get(cell.geo) ?? cell.geo;
    return {
      geo: cell.geo,
      name,
      strong: cell.passes === true && cell.coverage === 1,
      get cells() {
        return tableCells(cell, context);
      },
      get lines() {
        return cellParts(cell, terms, lang, edition.threshold);
      },
    };
  });
  const named = home.names[activity] ?? activity;
  const titles = [terms.lq, terms.range, terms.share, terms.shareEu, terms.employment];
  return {
    title: fill(words.quotientTitle, { activity: named, year: edition.year }),
    summary: summaryOf(ordered, context),
    legend: 'quotients',
    data: ordered.map((cell, index) => ({
      ...lqDatum(asRow(cell), ''),
      get label() {
        const { name, lines } = rows[index]!;
        return `${name}: ${lines.join('; ')}`;
      },
    })),
    columns: [
      ...titles.map((title) => ({ title, numeric: true })),
      { title: terms.verdict, numeric: false },
    ],
    rows,
  };
}

/** How many pass; but no "0 of 21" where nothing is measured or nothing can be counted. */
function summaryOf(cells: readonly QuotientCell[], { edition, words }: ViewContext): string {
  if (cells.every(({ lq }) => lq === null)) return words.noEdition;
  if (cells.some(({ coverage }) => coverage < 1)) return words.partialSummary;
  return fill(words.quotientSummary, {
    n: cells.filter(({ passes }) => passes === true).length,
    regions: cells.length,
    year: edition.year,
  });
}

function asRow(cell: QuotientCell): Parameters<typeof lqDatum>[0] {
  return cell as Parameters<typeof lqDatum>[0];
}

function tableCells(cell: QuotientCell, { edition, words, lang }: ViewContext): ViewCell[] {
  const lqOf = (value: number): string => formatLq(value, lang, edition.threshold);
  const { lq, lq_low: low, lq_high: high, share, reference_share: reference, employment } = cell;
  const range = low === null || high === null ? '' : `${lqOf(low)}–${lqOf(high)}`;
  const missing = missingWord(cell.missing_reason, words.terms.missing);
  const percent = (value: number | null): string =>
    value === null ? '' : formatPercentNumber(value, lang, edition.minShare);
  return [
    { text: lq === null ? (missing ?? words.terms.certainty.undefined) : lqOf(lq), value: lq },
    { text: range, value: low },
    { text: percent(share), value: share },
    { text: percent(reference), value: reference },
    { text: employment === null ? '' : formatNumber(employment, lang), value: employment },
    { text: verdictMark(cell, words.terms.certainty) },
  ];
}
