/**
 *   mapLabels(labels, data, geometry, lang) -> the names on a map, as SVG text
 * `labels` is `data/geo/labels.json`: `at` is where the text stands (degrees east, north), `leader` the
 * point inside a small region that a fine line leads to. A name takes the look of its region: bold
 * where it passes, in the ink that reads on what it stands `on`. On a narrow screen the letters grow and
 * only names with `narrow` and those that pass are shown (chart.css).
 */
import type { Lang } from '../i18n/languages.ts';
import { escapeText } from './escape.ts';
import type { MapDatum } from './map-datum.ts';
import type { MapGeometry } from './map-geometry.ts';

export interface MapLabel {
  geo: string;
  en: readonly string[];
  it: readonly string[];
  at: readonly [number, number];
  anchor: 'start' | 'middle' | 'end';
  on: 'region' | 'land' | 'sea';
  narrow: boolean;
  leader: readonly [number, number] | null;
}

/** Height of a line and of a letter at the size of chart.css, in pixels of the map. */
const LINE = 14;
const LETTER = 10;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** From the side of the text that faces the region, a few pixels off it. */
function leaderPath(label: MapLabel, lines: number, from: [number, number], to: [number, number]) {
  const [x, y] = from;
  const side = label.anchor === 'start' ? -4 : label.anchor === 'end' ? 4 : 0;
  const below = to[1] > y ? y + (lines - 1) * LINE + 5 : y - LETTER - 3;
  const start = side === 0 ? [x, below] : [x + side, y - 4];
  return `M${start.map(tenth).join(' ')}L${to.map(tenth).join(' ')}`;
}

export function mapLabels(
  labels: readonly MapLabel[],
  data: readonly MapDatum[],
  geometry: MapGeometry,
  lang: Lang,
): string {
  const datumOf = new Map(data.map((datum) => [datum.geo, datum]));
  return labels
    .map((label) => {
      const [x, y] = geometry.project(label.at).map(tenth) as [number, number];
      const datum = datumOf.get(label.geo);
      const look =
        `data-geo="${escapeText(label.geo)}" data-fill="${datum?.fill ?? 'no-data'}" ` +
        `data-verdict="${datum?.verdict ?? 'none'}"`;
      const size = label.narrow ? '' : ' is-minor';
      const lines = label[lang].map(escapeText);
      const text = lines.map((line, index) =>
        index === 0 ? line : `<tspan x="${x}" dy="1.1em">${line}</tspan>`,
      );
      const leader =
        label.leader === null
          ? ''
          : `<path class="map-leader" d="${leaderPath(label, lines.length, [x, y], geometry.project(label.leader))}"/>`;
      return `${leader}<text class="map-label on-${label.on}${size}" ${look} x="${x}" y="${y}" text-anchor="${label.anchor}">${text.join('')}</text>`;
    })
    .join('');
}
