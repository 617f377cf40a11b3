/**
 *   barRow(bar, place) and barText(bar, place) -> one row of ranked bars, 24 px and more to point at
 */
import { markFill } from './mark-patterns.ts';
import { linesText } from './text-lines.ts';
import { branch, type Branch } from './tree.ts';

/** Height of a row, and room above the first one, in pixels. */
export const ROW = 26;
export const TOP = 22;
/** Between a bar and the words on both sides of it, in pixels. */
export const BESIDE = 8;

export interface Bar {
  geo: string;
  /** In one line or two, as the text. */
  name: readonly string[];
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  text: readonly string[];
  fill: string;
  verdict: string;
  hatches: readonly ('possible' | 'partial')[];
}

interface Place {
  index: number;
  left: number;
  x: (value: number) => number;
  most: number;
  chosen: boolean;
}

/** Name, bar, hatches, border and range of one region, as one thing to point at. */
export function barRow(bar: Bar, { index, left, x, most, chosen }: Place): Branch {
  const y = TOP + index * ROW;
  const middle = y + ROW / 2;
  const { value, low, high } = bar;
  const end = value === null ? left : x(value);
  const box = { x: left, y: y + 5, width: Math.max(end - left, 0), height: ROW - 10 };
  const ranged = low !== null && high !== null && high > low;
  return branch(
    'g',
    {
      class: 'pick bar-row-mark',
      'data-geo': bar.geo,
      tabindex: index === 0 ? '0' : '-1',
      role: 'button',
      'aria-label': bar.label,
    },
    branch('rect', { class: 'pick-room', x: 0, y, width: '100%', height: ROW }),
    linesText(
      {
        class: chosen ? 'bar-name is-chosen' : 'bar-name',
        'data-verdict': bar.verdict,
        x: left - BESIDE,
        y: middle,
        'text-anchor': 'end',
      },
      bar.name,
    ),
    value === null ? null : branch('rect', { ...box, class: 'bar', 'data-fill': bar.fill }),
    value === null
      ? null
      : bar.hatches.map((kind) =>
          branch('rect', { ...box, class: 'map-mark', fill: markFill(kind) }),
        ),
    value !== null && bar.verdict !== 'none'
      ? branch('rect', { ...box, class: 'map-outline', 'data-verdict': bar.verdict })
      : null,
    ranged ? range(x(low), x(high), middle, high > most) : null,
  );
}

/** The figure, or the reason why there is none, behind bar and range. */
export function barText(
  { value, low, high, text }: Bar,
  { index, left, x }: Pick<Place, 'index' | 'left' | 'x'>,
): Branch {
  const end = value === null ? left : x(value);
  const reach = low !== null && high !== null && high > low ? x(high) : end;
  const place = { x: Math.max(end, reach) + BESIDE, y: TOP + index * ROW + ROW / 2 };
  return linesText({ class: value === null ? 'bar-text missing' : 'bar-text', ...place }, text);
}

/** From the low to the high end; an arrow where the high end lies beyond the chart. */
function range(from: number, to: number, y: number, beyond: boolean): Branch {
  const cap = beyond ? `m-5 -3 5 3 -5 3` : 'm0 -4v8';
  const d = `M${from.toFixed(1)} ${y - 4}v8m0 -4H${to.toFixed(1)}${cap}`;
  return branch(
    'g',
    {},
    branch('path', { class: 'bar-halo', d }),
    branch('path', { class: 'bar-range', d }),
  );
}
