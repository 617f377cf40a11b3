/**
 *   cellTable(context, cells, about) -> the equal table of cells: quotient, range, shares, persons, rule
 *   cellRecord(context, cell) -> the same cell as a record to take away, with the choices behind it
 */
import { fill } from '../../i18n/fill.ts';
import { formatLq, formatNumber, formatPercentNumber } from '../../i18n/format.ts';
import { verdictMark } from '../../i18n/verdict.ts';
import { isCounted, type ExplorerCell } from './explorer-cell.ts';
import { withoutNumber } from './cell-look.ts';
import {
  activityLabel,
  activityName,
  activityPath,
  ofArea,
  regionName,
  regionPath,
  type ExplorerContext,
} from './explorer-context.ts';
import type { FigureTable, TableCell } from './figure-table.ts';
import type { FigureRecord } from './shown.ts';

/** Highest quotient first; cells without one last, by code. */
export function byQuotient(cells: readonly ExplorerCell[]): ExplorerCell[] {
  return [...cells].sort(
    (a, b) => (b.lq ?? -1) - (a.lq ?? -1) || (a.geo + a.activity < b.geo + b.activity ? -1 : 1),
  );
}

export function cellTable(
  context: ExplorerContext,
  cells: readonly ExplorerCell[],
  about: 'region' | 'activity' | 'both',
  caption: string,
): FigureTable {
  const { terms, words } = context;
  const numeric = [
    terms.lq,
    terms.range,
    terms.share,
    fill(words.table.reference, { ofArea: ofArea(context) }),
    terms.employment,
  ];
  return {
    caption,
    head: about === 'region' ? terms.region : terms.activity,
    columns: [
      ...(about === 'both' ? [{ title: terms.region, numeric: false }] : []),
      ...numeric.map((title) => ({ title, numeric: true })),
      { title: terms.verdict, numeric: false },
    ],
    rows: cells.map((cell) => {
      const region = regionName(context, cell.geo);
      const activity = activityLabel(context, cell.activity);
      const name =
        about === 'region' ? region : about === 'activity' ? activity : `${region}, ${activity}`;
      return {
        head: about === 'region' ? region : activity,
        href:
          about === 'region' ? regionPath(context, cell.geo) : activityPath(context, cell.activity),
        strong: isCounted(cell, context.state.certainty),
        cells: [...(about === 'both' ? [{ text: region }] : []), ...figures(context, cell)],
        explains: {
          geo: cell.geo,
          activity: cell.activity,
          label: fill(words.explain.open, { name }),
        },
      };
    }),
  };
}

function figures(context: ExplorerContext, cell: ExplorerCell): TableCell[] {
  const { lang, state, terms } = context;
  const lq = (value: number): string => formatLq(value, lang, state.lqThreshold);
  const percent = (value: number | null): TableCell => ({
    text: value === null ? '' : formatPercentNumber(value, lang, state.minShare),
  });
  const { lq_low: low, lq_high: high, employment } = cell;
  const unreliable = cell.obs_flag.includes('u') ? ` ${terms.lowReliability}` : '';
  return [
    cell.lq === null
      ? { text: withoutNumber(cell, context), missing: true }
      : { text: lq(cell.lq) },
    { text: low === null || high === null || low === high ? '' : `${lq(low)}–${lq(high)}` },
    percent(cell.share),
    percent(cell.reference_share),
    { text: employment === null ? '' : formatNumber(employment, lang) + unreliable },
    { text: verdictMark(cell, terms.certainty) },
  ];
}

export function cellRecord(context: ExplorerContext, cell: ExplorerCell): FigureRecord {
  const { state, edition } = context;
  return {
    edition: edition.id,
    time_period: edition.year,
    geo: cell.geo,
    region: regionName(context, cell.geo),
    classification: cell.classification,
    level: cell.level,
    activity: cell.activity,
    activity_name: activityName(context, cell.activity),
    employment: cell.employment,
    region_total: cell.region_total,
    share: cell.share,
    share_low: cell.share_low,
    share_high: cell.share_high,
    reference_share: cell.reference_share,
    reference_share_low: cell.reference_share_low,
    reference_share_high: cell.reference_share_high,
    lq: cell.lq,
    lq_low: cell.lq_low,
    lq_high: cell.lq_high,
    passes: cell.passes,
    certainty: cell.certainty,
    coverage: cell.coverage,
    obs_flag: cell.obs_flag,
    conf_status: cell.conf_status,
    missing_reason: cell.missing_reason,
    source: cell.source,
    lq_threshold: state.lqThreshold,
    min_share: state.minShare,
    total_basis: state.totalBasis,
    reference_area: state.referenceArea,
    ecosystem_weights: state.level === 'ecosystem' ? state.weights : null,
  };
}
