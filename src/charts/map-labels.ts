/**
 *   mapLabels(labels, data, geometry, lang) -> the names on a map, as SVG text
 * `labels` is `data/geo/labels.json`: `at` is where the text stands (degrees east, north), `leader` the
 * point inside a small region that a fine line leads to. A name takes the look of its region: bold
 * where it passes, in the ink that reads on its fill.
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
  leader: readonly [number, number] | null;
}

const LINE = 14;
const tenth = (value: number): number => Math.round(value * 10) / 10;

function leaderPath(x: number, y: number, label: MapLabel, [toX, toY]: [number, number]): string {
  const lines = label.en.length;
  const side = label.anchor === 'start' ? -4 : label.anchor === 'end' ? 4 : 0;
  const fromY = side === 0 ? (toY > y ? y + (lines - 1) * LINE + 5 : y - 12) : y - 4;
  return `<path class="map-leader" d="M${tenth(x + side)} ${tenth(fromY)}L${tenth(toX)} ${tenth(toY)}"/>`;
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
      const outside = label.leader !== null;
      const leader = outside ? leaderPath(x, y, label, geometry.project(label.leader!)) : '';
      const lines = label[lang];
      const text = lines
        .map((line, index) =>
          index === 0
            ? escapeText(line)
            : `<tspan x="${x}" dy="${LINE}">${escapeText(line)}</tspan>`,
        )
        .join('');
      const look = `data-fill="${datum?.fill ?? 'no-data'}" data-verdict="${datum?.verdict ?? 'none'}"`;
      return `${leader}<text class="map-label${outside ? ' is-outside' : ''}" data-geo="${escapeText(label.geo)}" ${look} x="${x}" y="${y}" text-anchor="${label.anchor}">${text}</text>`;
    })
    .join('');
}
