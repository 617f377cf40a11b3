/**
 *   structure(rows: readonly StructureRow[], options: StructureOptions) -> SVG text
 * Employment structure of a region against its reference area: one row an activity, a filled dot for
 * the region's share and a ring for the reference's, joined by a line. A missing share has no dot.
 */
import * as Plot from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { plotToSvg } from './plot-to-svg.ts';

export interface StructureRow {
  name: string;
  /** The whole sentence, as `<title>`. */
  label: string;
  /** Shares, 0 to 1. */
  share: number | null;
  reference: number | null;
}

export interface StructureOptions {
  id: string;
  lang: Lang;
  title: string;
  description: string;
  words: {
    /** Key: name of the region and of the reference area. */
    region: string;
    reference: string;
    /** Axis title, e.g. "% of employment". */
    share: string;
  };
  width?: number;
}

const ROW = 26;
/** Mean width of a character of the 13 px sans, with some room. */
const CHARACTER = 7.3;

export function structure(rows: readonly StructureRow[], options: StructureOptions): string {
  const { lang, words, width = 420 } = options;
  const items = rows.map(({ name, label, share, reference }, index) => ({
    index,
    name,
    label,
    share: share === null ? null : share * 100,
    reference: reference === null ? null : reference * 100,
  }));
  const pairs = items.filter(({ share, reference }) => share !== null && reference !== null);
  const room = Math.min(
    width * 0.5,
    14 + CHARACTER * Math.max(...rows.map(({ name }) => name.length)),
  );
  const top = Math.max(1, ...items.flatMap(({ share, reference }) => [share ?? 0, reference ?? 0]));
  const number = (value: number): string =>
    formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);
  const region = { r: 5, fill: 'var(--accent)', stroke: 'var(--accent)', strokeWidth: 1.6 };
  const ring = { r: 5, fill: 'var(--paper)', stroke: 'var(--grey)', strokeWidth: 1.6 };
  const key = (dy: number, dx: number, word: string): Plot.Markish =>
    Plot.text([word], {
      frameAnchor: 'top-left',
      dx,
      dy,
      textAnchor: 'start',
      lineAnchor: 'middle',
      fontSize: 12,
    });
  const sample = (dx: number, look: Plot.DotOptions): Plot.Markish =>
    Plot.dot([0], { ...look, frameAnchor: 'top-left', dx, dy: -30 });
  const second = 30 + CHARACTER * words.region.length;

  return plotToSvg(
    {
      width,
      height: 50 + 34 + ROW * rows.length,
      marginTop: 44,
      marginBottom: 40,
      marginLeft: room,
      marginRight: 14,
      x: { domain: [0, top * 1.05] },
      y: { type: 'band', domain: items.map(({ index }) => index), axis: null },
      marks: [
        Plot.gridX({ stroke: 'var(--hairline)', strokeOpacity: 1, ticks: 5 }),
        Plot.axisX({ tickFormat: number, tickSize: 0, fontSize: 12, ticks: 5, label: null }),
        Plot.text([words.share], {
          frameAnchor: 'bottom-right',
          dy: 36,
          textAnchor: 'end',
          fontSize: 12,
          fill: 'var(--grey)',
        }),
        Plot.text(items, {
          y: 'index',
          text: 'name',
          frameAnchor: 'left',
          dx: -10,
          textAnchor: 'end',
          fontSize: 13,
        }),
        Plot.ruleY(pairs, {
          y: 'index',
          x1: 'share',
          x2: 'reference',
          stroke: 'var(--grey-light)',
        }),
        Plot.dot(
          items.filter(({ reference }) => reference !== null),
          { y: 'index', x: 'reference', title: 'label', ...ring },
        ),
        Plot.dot(
          items.filter(({ share }) => share !== null),
          { y: 'index', x: 'share', title: 'label', ...region },
        ),
        sample(0, region),
        key(-30, 10, words.region),
        sample(second, ring),
        key(-30, second + 10, words.reference),
      ],
    },
    { ...options, className: 'chart-structure' },
  );
}
