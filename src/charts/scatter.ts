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
import { MARGIN, scatterFrame, type ScatterWords } from './scatter-frame.ts';

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
  words: ScatterWords;
  width?: number;
  height?: number;
}

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
  const most = Math.max(least * 2, 1, ...known.map(({ percent }) => percent)) * 1.1;
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
        ...scatterFrame({ least, most, lqThreshold, top, number, words }),
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
