/**
 *   rankedBars(rows: readonly RankedRow[], options: RankedBarsOptions) -> SVG text
 * Bars in the order given, with the value printed at the end and the threshold as a line through all.
 * A row without a value has its reason printed where the bar would begin: missing is never zero.
 */
import * as Plot from '@observablehq/plot';
import { formatLq } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { lqClass } from './lq-classes.ts';
import { plotToSvg } from './plot-to-svg.ts';

export interface RankedRow {
  name: string;
  /** The whole sentence, as `<title>`. */
  label: string;
  lq: number | null;
  /** Bold name and dark border. */
  passes: boolean;
  /** Printed instead of a bar where `lq` is null. */
  reason?: string;
}

export interface RankedBarsOptions {
  id: string;
  lang: Lang;
  title: string;
  description: string;
  /** Printed above the line of the threshold, e.g. "threshold 1.5". */
  thresholdLabel: string;
  lqThreshold?: number;
  width?: number;
}

const ROW = 24;
/** Mean width of a character of the 13 px sans, with some room for bold. */
const CHARACTER = 7.4;

export function rankedBars(rows: readonly RankedRow[], options: RankedBarsOptions): string {
  const { lang, lqThreshold = 1.5, thresholdLabel, width = 420 } = options;
  const order = rows.map((_, index) => index);
  const items = rows.map((row, index) => ({ ...row, index }));
  const known = items.flatMap((row) => (row.lq === null ? [] : [{ ...row, lq: row.lq }]));
  const room = Math.min(
    width * 0.45,
    12 + CHARACTER * Math.max(...rows.map(({ name }) => name.length)),
  );
  const top = Math.max(lqThreshold, ...known.map(({ lq }) => lq));
  const row = { y: 'index', fontSize: 13 };
  /** Keeps the line of the threshold out of the letters. */
  const halo = { stroke: 'var(--paper)', strokeWidth: 7 };
  const names = (bold: boolean): Plot.Markish =>
    Plot.text(
      items.filter(({ passes }) => passes === bold),
      {
        ...row,
        text: 'name',
        frameAnchor: 'left',
        dx: -8,
        textAnchor: 'end',
        ...(bold ? { fontWeight: 700 } : {}),
      },
    );

  return plotToSvg(
    {
      width,
      height: 24 + ROW * rows.length,
      marginTop: 20,
      marginBottom: 4,
      marginLeft: room,
      marginRight: 52,
      x: { domain: [0, top], axis: null },
      y: { type: 'band', domain: order, axis: null, padding: 0.22 },
      color: { type: 'identity' },
      marks: [
        Plot.barX(known, {
          y: 'index',
          x: 'lq',
          fill: ({ lq }: { lq: number }) => `var(--${lqClass(lq)})`,
          stroke: ({ passes }: { passes: boolean }) => (passes ? 'var(--threshold)' : 'none'),
          title: 'label',
        }),
        Plot.ruleX([0], { stroke: 'var(--grey-light)' }),
        Plot.ruleX([lqThreshold], { stroke: 'var(--threshold)', strokeDasharray: '2 3' }),
        Plot.text([thresholdLabel], {
          x: [lqThreshold],
          frameAnchor: 'top',
          dy: -10,
          fontSize: 12,
          fill: 'var(--grey)',
        }),
        names(false),
        names(true),
        Plot.text(known, {
          ...row,
          x: 'lq',
          fill: 'var(--ink)',
          text: ({ lq }: { lq: number }) => formatLq(lq, lang, lqThreshold),
          dx: 6,
          textAnchor: 'start',
          ...halo,
        }),
        Plot.text(
          items.filter(({ lq }) => lq === null),
          {
            ...row,
            text: ({ reason }: RankedRow) => reason ?? '–',
            frameAnchor: 'left',
            dx: 6,
            textAnchor: 'start',
            fill: 'var(--grey)',
            ...halo,
          },
        ),
      ],
    },
    { ...options, className: 'chart-ranked' },
  );
}
