/**
 *   countRows(context) -> how many agglomerations each region has at the level, and which
 * A region that an edition does not count is null, never 0.
 */
import { formatLq } from '../../i18n/format.ts';
import { countDatum, type MapDatum } from '../map-datum.ts';
import { isCounted } from './explorer-cell.ts';
import { activityName, regionName, regionPath, type ExplorerContext } from './explorer-context.ts';
import type { FigureTable } from './figure-table.ts';
import type { FigureRecord } from './shown.ts';

export interface CountRow {
  geo: string;
  name: string;
  count: number | null;
  certain: number | null;
  most: number | null;
  /** Names, with quotients where there are any. */
  which: string;
}

export function countRows(context: ExplorerContext): CountRow[] {
  const { figures, printed, state, lang } = context;
  if (printed !== null) {
    return printed.regions.map(({ geo, count, named }) => ({
      geo,
      name: regionName(context, geo),
      count,
      certain: null,
      most: null,
      which: named.map((code) => activityName(context, code)).join(' · '),
    }));
  }
  return (figures?.cells ?? []).map((row, index) => {
    const geo = figures!.geos[index]!;
    const counted = row
      .filter((cell) => isCounted(cell, state.certainty))
      .sort((a, b) => (b.lq ?? -1) - (a.lq ?? -1));
    const which = counted.map((cell) => {
      const name = activityName(context, cell.activity);
      return cell.lq === null ? name : `${name} ${formatLq(cell.lq, lang, state.lqThreshold)}`;
    });
    return {
      geo,
      name: regionName(context, geo),
      count: counted.length,
      certain: row.filter((cell) => isCounted(cell, 'certain')).length,
      most: row.filter((cell) => isCounted(cell, 'possible')).length,
      which: which.join(' · '),
    };
  });
}

export function countData(context: ExplorerContext, rows: readonly CountRow[]): MapDatum[] {
  const scale = context.state.level === 'ecosystem' ? 'ecosystems' : 'divisions';
  return rows.map(({ geo, name, count, which }) => {
    const said = count === null ? context.words.legend.noData : String(count);
    return countDatum(
      geo,
      count,
      which === '' ? `${name}: ${said}` : `${name}: ${said} (${which})`,
      scale,
    );
  });
}

export function countTable(
  context: ExplorerContext,
  rows: readonly CountRow[],
  caption: string,
): FigureTable {
  const { terms, words } = context;
  const bounded = rows.some(({ most }) => most !== null);
  const numeric = [words.table.count, ...(bounded ? [words.table.certain, words.table.most] : [])];
  return {
    caption,
    head: terms.region,
    columns: [
      ...numeric.map((title) => ({ title, numeric: true })),
      { title: words.table.which, numeric: false },
    ],
    rows: [...rows]
      .sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.geo < b.geo ? -1 : 1))
      .map(({ geo, name, count, certain, most, which }) => ({
        head: name,
        href: regionPath(context, geo),
        strong: false,
        cells: [
          count === null ? { text: words.legend.noData, missing: true } : { text: String(count) },
          ...(bounded ? [{ text: String(certain ?? '') }, { text: String(most ?? '') }] : []),
          { text: which },
        ],
        explains: null,
      })),
  };
}

export function countRecord(context: ExplorerContext, row: CountRow): FigureRecord {
  const { state, edition } = context;
  return {
    edition: edition.id,
    time_period: edition.year,
    geo: row.geo,
    region: row.name,
    level: state.level,
    agglomerations: row.count,
    certain: row.certain,
    at_most: row.most,
    which: row.which,
    lq_threshold: state.lqThreshold,
    min_share: state.minShare,
    total_basis: edition.kind === 'published' ? null : state.totalBasis,
    reference_area: edition.kind === 'published' ? null : state.referenceArea,
  };
}
