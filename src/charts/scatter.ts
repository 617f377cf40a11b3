/**
 *   scatter(points: readonly ScatterPoint[], options: ScatterOptions) -> SVG text
 * Location quotient against share of employment, both on square-root scales (a zero has its place).
 * Both thresholds are drawn and the quadrant above them is named. Points that pass carry their names as
 * far as there is room; every point has its sentence as `<title>`. Points without a quotient or share
 * are left out here: the page says how many, the table which.
 */
import * as Plot from '@observablehq/plot';
import { scaleSqrt } from 'd3';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { lqClass } from './lq-classes.ts';
import { placeNames, SIDES } from './place-names.ts';
import { plotToSvg } from './plot-to-svg.ts';

export interface ScatterPoint {
  /** Short name, printed beside the point. */
  name: string;
  /** The whole sentence. */
  label: string;
  lq: number | null;
  /** Share of the region's employment, 0 to 1. */
  share: number | null;
  passes: boolean;
}

export interface ScatterOptions {
  id: string;
  lang: Lang;
  title: string;
  description: string;
  lqThreshold?: number;
  minShare?: number;
  words: {
    /** Axis titles, e.g. "Share of employment in the region, %" and "Location quotient". */
    share: string;
    lq: string;
    /** Name of the upper right quadrant, e.g. "Agglomerations". */
    quadrant: string;
  };
  width?: number;
  height?: number;
}

const MARGIN = { top: 26, right: 14, bottom: 42, left: 34 };
const LQ_TICKS = [0.5, 1.5, 3, 5, 10, 15, 20, 30, 50, 100, 200];
const SHARE_TICKS = [0.1, 1, 2, 5, 10, 20, 30, 50];

export function scatter(points: readonly ScatterPoint[], options: ScatterOptions): string {
  const { lang, words, lqThreshold = 1.5, minShare = 0.01, width = 420, height = 400 } = options;
  const known = points
    .flatMap(({ lq, share, ...rest }) =>
      lq === null || share === null ? [] : [{ ...rest, lq, percent: share * 100 }],
    )
    .sort(
      (a, b) => Number(b.passes) - Number(a.passes) || b.lq - a.lq || (a.name < b.name ? -1 : 1),
    );
  const least = minShare * 100;
  const most = Math.max(least * 2, ...known.map(({ percent }) => percent)) * 1.1;
  const top = Math.max(lqThreshold * 2, ...known.map(({ lq }) => lq)) * 1.1;
  const box = {
    x0: MARGIN.left,
    x1: width - MARGIN.right,
    y0: MARGIN.top,
    y1: height - MARGIN.bottom,
  };
  const x = scaleSqrt([0, most], [box.x0, box.x1]);
  const y = scaleSqrt([0, top], [box.y1, box.y0]);
  const sides = placeNames(
    known.map(({ name, lq, percent, passes }) => ({
      x: x(percent),
      y: y(lq),
      name: passes ? name : '',
    })),
    { ...box, y0: box.y0 + 16 },
  );
  const number = (value: number): string =>
    formatNumber(value, lang, String(value).split('.')[1]?.length ?? 0);
  const at = { x: 'percent', y: 'lq' };
  const tick = { tickFormat: number, tickSize: 4, fontSize: 12 };

  return plotToSvg(
    {
      width,
      height,
      marginTop: MARGIN.top,
      marginRight: MARGIN.right,
      marginBottom: MARGIN.bottom,
      marginLeft: MARGIN.left,
      x: { type: 'sqrt', domain: [0, most] },
      y: { type: 'sqrt', domain: [0, top] },
      color: { type: 'identity' },
      marks: [
        Plot.rect([{}], {
          x1: least,
          x2: most,
          y1: lqThreshold,
          y2: top,
          fill: 'var(--accent-wash)',
        }),
        Plot.axisX({ ...tick, ticks: [0, ...SHARE_TICKS.filter((t) => t < most)], label: null }),
        Plot.axisY({ ...tick, ticks: [0, ...LQ_TICKS.filter((t) => t < top)], label: null }),
        Plot.text([words.share], {
          frameAnchor: 'bottom-right',
          dy: 38,
          textAnchor: 'end',
          fontSize: 12,
          fill: 'var(--grey)',
        }),
        Plot.text([words.lq], {
          frameAnchor: 'top-left',
          dx: -MARGIN.left + 4,
          dy: -20,
          textAnchor: 'start',
          fontSize: 12,
          fill: 'var(--grey)',
        }),
        Plot.ruleX([least], { stroke: 'var(--threshold)', strokeWidth: 1 }),
        Plot.ruleY([lqThreshold], { stroke: 'var(--threshold)', strokeWidth: 1 }),
        Plot.text([words.quadrant], {
          frameAnchor: 'top-right',
          dx: -6,
          dy: 5,
          textAnchor: 'end',
          fontSize: 12,
          fontWeight: 700,
          fill: 'var(--accent)',
        }),
        Plot.dot(known, {
          ...at,
          r: (point: { passes: boolean }) => (point.passes ? 5 : 3.5),
          fill: (point: { lq: number }) => `var(--${lqClass(point.lq)})`,
          stroke: (point: { passes: boolean }) =>
            point.passes ? 'var(--threshold)' : 'var(--grey-light)',
          strokeWidth: 1,
          title: 'label',
        }),
        ...SIDES.map((side) =>
          Plot.text(
            known.filter((_, index) => sides[index] === side),
            {
              ...at,
              text: 'name',
              fontSize: 12,
              dx: side === 'right' ? 8 : side === 'left' ? -8 : 0,
              dy: side === 'above' ? -12 : side === 'below' ? 13 : 0,
              textAnchor: side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle',
              stroke: 'var(--accent-wash)',
              strokeWidth: 3,
              fill: 'var(--ink)',
            },
          ),
        ),
      ],
      r: { type: 'identity' },
    },
    { ...options, className: 'chart-scatter' },
  );
}
