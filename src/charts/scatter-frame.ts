/**
 *   scatterFrame({ least, most, lqThreshold, top, number, words }) -> Plot marks
 * What stands behind the points of a scatter: the quadrant of the agglomerations, ticks, both axis
 * titles and both thresholds. Shares in per cent.
 */
import * as Plot from '@observablehq/plot';

export interface ScatterWords {
  /** Axis titles, e.g. "Share of employment in the region, %" and "Location quotient". */
  share: string;
  lq: string;
  /** Name of the upper right quadrant, e.g. "Agglomerations". */
  quadrant: string;
}

export interface ScatterFrame {
  least: number;
  most: number;
  lqThreshold: number;
  top: number;
  number: (value: number) => string;
  words: ScatterWords;
}

export const MARGIN = { top: 26, right: 14, bottom: 42, left: 34 };
const SHARE_TICKS = [0, 0.1, 2, 5, 10, 20, 30, 50];
const LQ_TICKS = [0, 0.5, 3, 5, 10, 15, 20, 30, 50, 100, 200];

/** Round ticks below the end of the axis, and the threshold with its own. */
const ticks = (round: readonly number[], threshold: number, end: number): number[] =>
  [...new Set([...round, threshold])].filter((tick) => tick < end).sort((a, b) => a - b);

export function scatterFrame(frame: ScatterFrame): Plot.Markish[] {
  const { least, most, lqThreshold, top, number, words } = frame;
  const tick = { tickFormat: number, tickSize: 4, fontSize: 12, label: null };
  const title = { fontSize: 12, fill: 'var(--grey)' };
  const line = { stroke: 'var(--threshold)', strokeWidth: 1 };
  const bounds = { x1: least, x2: most, y1: lqThreshold, y2: top };
  return [
    Plot.rect([{}], { ...bounds, fill: 'var(--accent-wash)' }),
    Plot.axisX({ ...tick, ticks: ticks(SHARE_TICKS, least, most) }),
    Plot.axisY({ ...tick, ticks: ticks(LQ_TICKS, lqThreshold, top) }),
    Plot.text([words.share], { ...title, frameAnchor: 'bottom-right', textAnchor: 'end', dy: 38 }),
    Plot.text([words.lq], {
      ...title,
      frameAnchor: 'top-left',
      textAnchor: 'start',
      dx: 4 - MARGIN.left,
      dy: -20,
    }),
    Plot.ruleX([least], line),
    Plot.ruleY([lqThreshold], line),
    Plot.text([words.quadrant], {
      frameAnchor: 'top-right',
      textAnchor: 'end',
      dx: -6,
      dy: 5,
      fontSize: 12,
      fontWeight: 700,
      fill: 'var(--accent)',
    }),
  ];
}
