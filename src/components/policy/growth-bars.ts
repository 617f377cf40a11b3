import * as Plot from '@observablehq/plot';
import { plotToSvg } from '../../charts/plot-to-svg.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';

export interface GrowthRow {
  name: string;
  change: number;
  /** Part of a row above: printed indented and lighter. */
  part: boolean;
}

const ROW = 24;

/** A rate with its sign, one decimal: `+10.1`, `−0.8`. */
export function formatChange(change: number, lang: Lang): string {
  return (change > 0 ? '+' : '') + formatNumber(change, lang, 1);
}

/** Growth rates as bars to both sides of zero, in the order given, each with its value at the end. */
export function growthBars(
  rows: readonly GrowthRow[],
  { lang, ...frame }: { lang: Lang; id: string; title: string; description: string },
): string {
  const items = rows.map((row, index) => ({ ...row, index }));
  const widest = Math.max(...rows.map(({ name, part }) => name.length + (part ? 2 : 0)));
  const names = (part: boolean): Plot.Markish =>
    Plot.text(
      items.filter((row) => row.part === part),
      {
        y: 'index',
        text: 'name',
        frameAnchor: 'left',
        dx: part ? -204 + 14 : -204,
        textAnchor: 'start',
        fontSize: 13,
        fill: part ? 'var(--grey)' : 'var(--ink)',
      },
    );
  const values = (up: boolean): Plot.Markish =>
    Plot.text(
      items.filter(({ change }) => change >= 0 === up),
      {
        y: 'index',
        x: 'change',
        text: ({ change }: GrowthRow) => formatChange(change, lang),
        dx: up ? 5 : -5,
        textAnchor: up ? 'start' : 'end',
        fontSize: 13,
        stroke: 'var(--paper)',
        strokeWidth: 4,
        fill: 'var(--ink)',
      },
    );
  const low = Math.min(0, ...rows.map(({ change }) => change));
  const high = Math.max(0, ...rows.map(({ change }) => change));
  return plotToSvg(
    {
      width: Math.max(460, 220 + widest * 4),
      height: 12 + ROW * rows.length,
      marginTop: 6,
      marginBottom: 6,
      marginLeft: 210,
      marginRight: 44,
      x: { domain: [low - (low < 0 ? (high - low) * 0.24 : 0), high], axis: null },
      y: { type: 'band', domain: items.map(({ index }) => index), axis: null, padding: 0.25 },
      marks: [
        Plot.barX(items, {
          y: 'index',
          x1: 0,
          x2: 'change',
          fill: ({ change }: GrowthRow) => (change < 0 ? 'var(--lq-1)' : 'var(--lq-6)'),
          title: ({ name, change }: GrowthRow) => `${name}: ${formatChange(change, lang)} %`,
        }),
        Plot.ruleX([0], { stroke: 'var(--grey-light)' }),
        names(false),
        names(true),
        values(true),
        values(false),
      ],
    },
    { ...frame, className: 'chart-growth' },
  );
}
