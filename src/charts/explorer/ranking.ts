/**
 *   ranking(context, width) -> ranked bars of all regions: the figure with its bounds as a fine line, the
 *   threshold, and at the end the regions without a number with the reason in words
 */
import { formatLimit } from '../../i18n/format.ts';
import { cellLabel, cellLook, cellMeasure, cellText } from './cell-look.ts';
import { countData, countRows } from './count-rows.ts';
import { cellsOfActivity, type ExplorerCell } from './explorer-cell.ts';
import { shortRegion, type ExplorerContext } from './explorer-context.ts';
import { barRow, barText, BESIDE, ROW, TOP, type Bar } from './bar-row.ts';
import { regionMap } from './region-map.ts';
import type { Shown } from './shown.ts';
import { linesWithin, textWidth } from './text-lines.ts';
import { branch, type Branch } from './tree.ts';

/** Room of a name and of what is printed at a bar on a narrow screen; what is wider takes two lines. */
const NARROW = 126;

export function ranking(context: ExplorerContext, width: number): Shown {
  const bars = barsOf(context, width < 480 ? NARROW : Infinity);
  const shown = regionMap(context);
  return {
    ...shown,
    map: null,
    // What else the map shows is not drawn here.
    legend: shown.legend.slice(0, 1),
    moves: context.figures === null ? 'none' : 'list',
    drawing: [drawing(context, bars, Math.max(280, width), shown.title)],
  };
}

function barsOf(context: ExplorerContext, room: number): Bar[] {
  const { figures, state } = context;
  if (figures === null || state.measure === 'count') {
    const rows = countRows(context);
    const data = countData(context, rows);
    return inOrder(
      rows.map(({ geo, count }, index) => ({
        geo,
        name: linesWithin(shortRegion(context, geo), room),
        label: data[index]!.label,
        value: count,
        low: null,
        high: null,
        text: [count === null ? context.words.legend.noData : String(count)],
        fill: data[index]!.fill,
        verdict: 'none',
        hatches: [],
      })),
    );
  }
  return inOrder(
    cellsOfActivity(figures, state.activity).map((cell) => cellBar(cell, context, room)),
  );
}

function cellBar(cell: ExplorerCell, context: ExplorerContext, room: number): Bar {
  const measure = cellMeasure(context);
  const bounded = measure === 'lq' || measure === 'certainty';
  const { fill, verdict, possible, partial } = cellLook(cell, context);
  return {
    geo: cell.geo,
    name: linesWithin(shortRegion(context, cell.geo), room, verdict === 'passes'),
    label: cellLabel(cell, context),
    value: bounded ? cell.lq : cell[measure],
    low: bounded ? cell.lq_low : measure === 'share' ? cell.share_low : null,
    high: bounded ? cell.lq_high : measure === 'share' ? cell.share_high : null,
    text: linesWithin(cellText(cell, context), room),
    fill,
    verdict,
    hatches: [...(partial ? ['partial' as const] : []), ...(possible ? ['possible' as const] : [])],
  };
}

function inOrder(bars: readonly Bar[]): Bar[] {
  return [...bars].sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.geo < b.geo ? -1 : 1));
}

function drawing(
  context: ExplorerContext,
  bars: readonly Bar[],
  width: number,
  title: string,
): Branch {
  const { state, lang } = context;
  const measure = context.figures === null ? 'count' : state.measure;
  const threshold =
    measure === 'lq' || measure === 'certainty'
      ? state.lqThreshold
      : measure === 'share'
        ? state.minShare
        : null;
  const names = bars.flatMap(({ name, verdict }) =>
    name.map((line) => textWidth(line, verdict === 'passes')),
  );
  // Only what stands behind a bar or a range takes room from them.
  const texts = bars
    .filter(({ value, high }) => value !== null || high !== null)
    .flatMap(({ text }) => text.map((line) => textWidth(line)));
  const left = Math.max(width < 480 ? 0 : 168, ...names.map((name) => name + BESIDE));
  const after = Math.max(width < 480 ? 0 : 140, ...texts.map((text) => text + BESIDE));
  const room = width - left - after;
  const most = Math.max(
    (threshold ?? 0) * 1.25,
    ...bars.map(({ value }) => value ?? 0),
    Number.MIN_VALUE,
  );
  const x = (value: number): number => left + (Math.min(value, most) / most) * room;
  const height = TOP + bars.length * ROW + 4;
  const limit =
    threshold === null
      ? []
      : [
          branch('path', {
            class: 'threshold-line',
            d: `M${x(threshold).toFixed(1)} ${TOP - 6}V${height}`,
          }),
          branch(
            'text',
            { class: 'axis-text', x: x(threshold), y: TOP - 9, 'text-anchor': 'middle' },
            formatLimit(threshold, lang, measure === 'share' ? 'percent' : 'number'),
          ),
        ];
  return branch(
    'svg',
    {
      class: 'chart explorer-chart',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-label': title,
    },
    bars.map((bar, index) =>
      barRow(bar, { index, left, x, most, chosen: state.regions.includes(bar.geo) }),
    ),
    // Above the line of the threshold, or it would run through the figures.
    limit,
    branch(
      'g',
      { 'aria-hidden': 'true' },
      bars.map((bar, index) => barText(bar, { index, left, x })),
    ),
  );
}
