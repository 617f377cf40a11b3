/**
 *   legend(options: LegendOptions) -> HTML text
 * A band of classes with their labels, then a row for each special look that the chart can show.
 * Words are passed in. `lqLegendBand(lang, nearEu, lqThreshold = 1.5)` and `countLegendBand(scale)` make
 * the bands.
 */
import type { Lang } from '../i18n/languages.ts';
import { countClassLabels, COUNT_CLASSES, type CountScale } from './count-classes.ts';
import { escapeText } from './escape.ts';
import { classIsAbove, LQ_CLASSES, lqClassLabels, lqLimits } from './lq-classes.ts';
import type { Fill } from './map-datum.ts';
import { PATTERN_KINDS, patternId, patterns, type PatternKind } from './patterns.ts';

/** `passes`: dark border; `small`: dashed border (above the LQ threshold, below the minimum share). */
export type LegendMark = 'passes' | 'small' | 'no-data' | PatternKind;

export interface LegendClass {
  fill: Fill;
  label: string;
  /** Upper limit, printed at the break where the intervals have no room. */
  limit?: string;
  /** Lies wholly above the threshold: the band breaks there. */
  above?: boolean;
  /** A word under the label, e.g. "near the EU". */
  note?: string;
}

export interface LegendOptions {
  /** Unique on the page; the patterns of the rows take it as prefix. */
  id: string;
  /** What the classes measure, with the unit; stands above the band. */
  title: string;
  band: readonly LegendClass[];
  rows: readonly { mark: LegendMark; label: string }[];
}

export function lqLegendBand(lang: Lang, nearEu: string, lqThreshold = 1.5): LegendClass[] {
  const labels = lqClassLabels(lang);
  const limits = lqLimits(lang);
  return LQ_CLASSES.map((fill, index) => ({
    fill,
    label: labels[index]!,
    ...(limits[index] === undefined ? {} : { limit: limits[index] }),
    ...(fill === 'lq-3' ? { note: nearEu } : {}),
    ...(classIsAbove(fill, lqThreshold) ? { above: true } : {}),
  }));
}

export function countLegendBand(scale: CountScale): LegendClass[] {
  const labels = countClassLabels(scale);
  return COUNT_CLASSES.map((fill, index) => ({ fill, label: labels[index]! }));
}

/** What a mark lies on in its swatch: hatches on a class colour, dots on paper. */
function swatch(mark: LegendMark, id: string): string {
  const plain = mark === 'no-data' || mark === 'suppressed';
  const fill: Fill = plain ? mark : mark === 'passes' || mark === 'small' ? 'lq-5' : 'lq-3';
  const box = '<rect x="1" y="1" width="26" height="14"';
  const pattern = PATTERN_KINDS.find((kind) => kind === mark);
  const over = pattern === undefined ? 'none' : `url(#${patternId(id, pattern)})`;
  const hatch = mark === 'no-data' || pattern ? `${box} class="map-mark" fill="${over}"/>` : '';
  const border =
    mark === 'passes' || mark === 'small'
      ? `${box} class="map-outline" data-verdict="${mark}"/>`
      : '';
  return `<svg class="swatch" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${box} class="region" data-fill="${fill}"/>${hatch}${border}</svg>`;
}

export function legend({ id, title, band, rows }: LegendOptions): string {
  const prefix = escapeText(`${id}-legend`);
  const classes = band.map(({ fill, label, note, limit, above: isAbove = false }) => {
    const to = limit === undefined ? '' : ` data-to="${escapeText(limit)}"`;
    const above = isAbove ? ' is-above' : '';
    const word = note === undefined ? '' : `<small>${escapeText(note)}</small>`;
    return `<li class="legend-class${above}" data-fill="${fill}"${to}><span>${escapeText(label)}</span>${word}</li>`;
  });
  const limits = band.some(({ limit }) => limit !== undefined) ? ' has-limits' : '';
  const kinds = PATTERN_KINDS.filter((kind) => rows.some(({ mark }) => mark === kind));
  const defs = `<svg class="map-shapes" width="0" height="0" aria-hidden="true"><defs>${patterns(prefix, kinds)}</defs></svg>`;
  const marks = rows.map(
    ({ mark, label }) => `<li>${swatch(mark, prefix)}<span>${escapeText(label)}</span></li>`,
  );
  return (
    `<div class="legend"><p class="legend-title">${escapeText(title)}</p>` +
    `<ol class="legend-band${limits}">${classes.join('')}</ol>` +
    (marks.length === 0
      ? ''
      : `${kinds.length === 0 ? '' : defs}<ul class="legend-rows">${marks.join('')}</ul>`) +
    '</div>'
  );
}
