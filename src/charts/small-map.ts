/**
 * Small maps, about 2 kB of outlines a page, whatever the number of maps.
 *   mapShapes(geometry, id)        -> hidden SVG with the outlines, once a page (`geometry` of `nuts2_small`)
 *   smallMap(data, options)        -> picture (role img) of fills, hatches and threshold borders, no names
 *   locatorMap(geo, options)       -> picture with one region filled
 * `options.shapes` is the id given to `mapShapes`; patterns are the map's own.
 */
import { escapeText } from './escape.ts';
import { withoutGaps, type MapDatum } from './map-datum.ts';
import type { MapGeometry } from './map-geometry.ts';
import { mapLayers, shapeId, useMarkup } from './map-layers.ts';
import { PATTERN_KINDS, patterns } from './patterns.ts';

export interface SmallMapOptions {
  geometry: MapGeometry;
  /** Unique on the page. */
  id: string;
  /** Id of the `mapShapes` on the same page. */
  shapes: string;
  title: string;
}

export function mapShapes(geometry: MapGeometry, id: string): string {
  const paths = geometry.regions.map(
    ({ geo, d }) => `<path id="${escapeText(shapeId(id, geo))}" d="${d}"/>`,
  );
  return `<svg class="map-shapes" width="0" height="0" aria-hidden="true"><defs>${paths.join('')}</defs></svg>`;
}

function frame(inside: string, { geometry, title }: SmallMapOptions): string {
  const box = `viewBox="0 0 ${geometry.width} ${geometry.height}"`;
  return `<svg class="map map-small" ${box} role="img" aria-label="${escapeText(title)}">${inside}</svg>`;
}

export function smallMap(data: readonly MapDatum[], options: SmallMapOptions): string {
  const id = escapeText(options.id);
  const shapes = escapeText(options.shapes);
  const shown = withoutGaps(data, options.geometry);
  const { marks, outlines } = mapLayers(id, shown, shapes);
  const kinds = PATTERN_KINDS.filter((kind) =>
    marks.some(({ fill }) => fill.endsWith(`-${kind})`)),
  );
  const regions = shown.map(
    ({ geo, fill }) => `<use href="#${shapeId(shapes, geo)}" class="region" data-fill="${fill}"/>`,
  );
  const defs = kinds.length === 0 ? '' : `<defs>${patterns(id, kinds)}</defs>`;
  return frame(defs + regions.join('') + [...marks, ...outlines].map(useMarkup).join(''), options);
}

export function locatorMap(geo: string, options: Omit<SmallMapOptions, 'id'>): string {
  const shapes = escapeText(options.shapes);
  const regions = options.geometry.regions.map(
    (each) =>
      `<use href="#${shapeId(shapes, each.geo)}" class="${each.geo === geo ? 'place is-here' : 'place'}"/>`,
  );
  return frame(regions.join(''), { ...options, id: '' });
}
