/**
 *   bubbleScales(cells, thresholds, width, height, quadrant = 0) -> square-root scales of share and quotient,
 *   in pixels; right of the minimum share there is at least the room of `quadrant`
 *   bubbleFrame(context, scales, width, height) -> the named quadrant, both threshold lines, ticks, titles
 */
import { formatLimit, formatNumber } from '../../i18n/format.ts';
import type { ExplorerCell } from './explorer-cell.ts';
import type { ExplorerContext } from './explorer-context.ts';
import { branch, type Branch } from './tree.ts';

const MARGIN = { top: 42, right: 16, bottom: 46, left: 40 };
const SHARE_TICKS = [0, 0.001, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5];
const LQ_TICKS = [0, 0.5, 1, 3, 5, 10, 20, 50, 100, 200];
/** Ticks nearer than this to another are left out, in pixels. */
const APART = 26;

export interface BubbleScales {
  box: { x0: number; x1: number; y0: number; y1: number };
  /** Share of the region's employment, 0 to 1. */
  x: (share: number) => number;
  y: (lq: number) => number;
  most: number;
  top: number;
}

export function bubbleScales(
  cells: readonly Pick<ExplorerCell, 'share' | 'lq'>[],
  { lqThreshold, minShare }: { lqThreshold: number; minShare: number },
  width: number,
  height: number,
  quadrant = 0,
): BubbleScales {
  const own = Math.max(minShare * 2, 0.01, ...cells.map(({ share }) => share ?? 0)) * 1.1;
  const top = Math.max(lqThreshold * 2, ...cells.map(({ lq }) => lq ?? 0)) * 1.3;
  const box = {
    x0: MARGIN.left,
    x1: width - MARGIN.right,
    y0: MARGIN.top,
    y1: height - MARGIN.bottom,
  };
  // The minimum stands at √(minimum ÷ most) of the axis, and the quadrant takes the rest.
  const before = Math.max(0.1, 1 - quadrant / (box.x1 - box.x0));
  const most = Math.max(own, minShare / before ** 2);
  return {
    ...{ box, most, top },
    x: (share) => box.x0 + Math.sqrt(share / most) * (box.x1 - box.x0),
    y: (lq) => box.y1 - Math.sqrt(lq / top) * (box.y1 - box.y0),
  };
}

export function bubbleFrame(
  { state, words, lang }: ExplorerContext,
  { box, x, y, most, top }: BubbleScales,
  width: number,
  height: number,
): Branch {
  const [left, down] = [x(state.minShare), y(state.lqThreshold)];
  const text = (attributes: Record<string, string | number>, label: string): Branch =>
    branch('text', { class: 'axis-text', ...attributes }, label);
  const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;
  const percent = (share: number): string => {
    const value = Number((share * 100).toFixed(3));
    return formatNumber(value, lang, decimals(value));
  };
  const shares = spaced(SHARE_TICKS, state.minShare, most, x);
  const quotients = spaced(LQ_TICKS, state.lqThreshold, top, y);
  return branch(
    'g',
    { 'aria-hidden': 'true' },
    branch('rect', {
      class: 'quadrant',
      x: left,
      y: box.y0,
      width: box.x1 - left,
      height: down - box.y0,
    }),
    shares.map((share) =>
      text({ x: x(share), y: box.y1 + 18, 'text-anchor': 'middle' }, percent(share)),
    ),
    quotients.map((lq) =>
      text({ x: box.x0 - 8, y: y(lq), 'text-anchor': 'end' }, formatLimit(lq, lang)),
    ),
    branch('path', { class: 'axis-line', d: `M${box.x0} ${box.y0}V${box.y1}H${box.x1}` }),
    branch('path', { class: 'threshold-line', d: `M${left.toFixed(1)} ${box.y0}V${box.y1}` }),
    branch('path', { class: 'threshold-line', d: `M${box.x0} ${down.toFixed(1)}H${box.x1}` }),
    text({ x: width - MARGIN.right, y: height - 8, 'text-anchor': 'end' }, words.scatter.share),
    text({ x: 4, y: 14 }, words.scatter.lq),
    branch(
      'text',
      // Above its quadrant, where no bubble and no name of one can cover it.
      { class: 'quadrant-name', x: box.x1, y: box.y0 - 8, 'text-anchor': 'end' },
      words.scatter.quadrant,
    ),
  );
}

/** The threshold with its own tick, and round ticks that have room beside it. */
function spaced(
  round: readonly number[],
  threshold: number,
  end: number,
  place: (value: number) => number,
): number[] {
  const kept = [threshold];
  for (const tick of round) {
    if (tick >= end) continue;
    if (kept.every((other) => Math.abs(place(other) - place(tick)) >= APART)) kept.push(tick);
  }
  return kept.filter((tick) => tick < end).sort((a, b) => a - b);
}
