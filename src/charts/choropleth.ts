/**
 *   choropleth(data: readonly MapDatum[], options: ChoroplethOptions) -> SVG text
 * The map of Italy. Regions of the geometry without a datum are drawn as `no-data`: nothing is guessed.
 *
 * For an island: `svg.map[data-map-id]`; regions are `.region[data-geo][data-fill]` (an `<a>` where
 * `hrefOf` is given, otherwise a `<g tabindex="0">`), each with a `<title>` that holds the datum's label
 * and a path `#{id}-{geo}`; names are `.map-label[data-geo][data-fill][data-verdict]`; hatches and borders
 * are the children of `.map-marks` and `.map-outlines`, as `mapLayers(id, data)` lists them.
 */
import type { Lang } from '../i18n/languages.ts';
import { escapeText } from './escape.ts';
import { withoutGaps, type MapDatum } from './map-datum.ts';
import type { MapGeometry } from './map-geometry.ts';
import { mapLabels, type MapLabel } from './map-labels.ts';
import { mapLayers, shapeId, useMarkup } from './map-layers.ts';
import { PATTERN_KINDS, patterns } from './patterns.ts';

export interface ChoroplethOptions {
  geometry: MapGeometry;
  /** Unique on the page; prefix of all ids. */
  id: string;
  lang: Lang;
  /** What the map shows, with the year: the accessible name. */
  title: string;
  /** One or two sentences on what is seen; the equal table is the full description. */
  description: string;
  /** `data/geo/labels.json`; none for a map without names. */
  labels?: readonly MapLabel[];
  /** A region leads to its page; works without JavaScript. */
  hrefOf?: (geo: string) => string;
  /** False: a picture (role img) without anything to focus. */
  interactive?: boolean;
  /** The id of a map above with the same geometry, whose outlines are used again instead of repeated. */
  shapes?: string;
}

export function choropleth(data: readonly MapDatum[], options: ChoroplethOptions): string {
  const { geometry, lang, title, description, labels = [], hrefOf, interactive = true } = options;
  const id = escapeText(options.id);
  const shapes = escapeText(options.shapes ?? options.id);
  const shown = withoutGaps(data, geometry);
  const { marks, outlines } = mapLayers(id, shown, shapes);

  const regions = geometry.regions.map(({ geo, d }, index) => {
    const { fill, label } = shown[index]!;
    const attributes = `class="region" data-geo="${geo}" data-fill="${fill}"`;
    const path =
      shapes === id
        ? `<path id="${shapeId(id, geo)}" d="${d}"/>`
        : `<use href="#${shapeId(shapes, geo)}"/>`;
    const inside = `<title>${escapeText(label)}</title>${path}`;
    if (!interactive) return `<g ${attributes}>${path}</g>`;
    return hrefOf === undefined
      ? `<g ${attributes} tabindex="0" role="img">${inside}</g>`
      : `<a ${attributes} href="${escapeText(hrefOf(geo))}">${inside}</a>`;
  });

  const context = geometry.land
    ? `<path class="map-land" d="${geometry.land}"/><path class="map-border" d="${geometry.borders}"/>`
    : '';
  const role = interactive ? 'group' : 'img';
  return (
    `<svg class="map" data-map-id="${id}" viewBox="0 0 ${geometry.width} ${geometry.height}" role="${role}" aria-label="${escapeText(title)}" aria-describedby="${id}-desc">` +
    `<desc id="${id}-desc">${escapeText(description)}</desc>` +
    `<defs>${patterns(id, PATTERN_KINDS)}</defs>${context}` +
    `<g class="map-regions">${regions.join('')}</g>` +
    `<g class="map-marks" aria-hidden="true">${marks.map(useMarkup).join('')}</g>` +
    `<g class="map-outlines" aria-hidden="true">${outlines.map(useMarkup).join('')}</g>` +
    `<g class="map-labels" aria-hidden="true">${mapLabels(labels, data, geometry, lang)}</g></svg>`
  );
}
