import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';
import { escapeText } from '../../charts/escape.ts';

const WIDTH = 420;
const HEIGHT = 400;
/** Corners of the part of Europe that is shown, in degrees (east, north). */
const FRAME = [
  [-10, 36],
  [43, 36],
  [-6, 69],
  [34, 69],
] as const;

export interface EuropePoint {
  /** Number beside the point, as in the list next to the map. */
  number: number;
  label: string;
  lat: number;
  lon: number;
}

/** Lambert azimuthal equal-area around 52° N 10° E, as for European statistics. */
function projection(): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-10, -52])
    .clipAngle(40)
    .fitExtent(
      [
        [4, 4],
        [WIDTH - 4, HEIGHT - 4],
      ],
      { type: 'MultiPoint', coordinates: FRAME.map(([east, north]) => [east, north]) },
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}

const place = projection();
const path = geoPath(place);
const outlines = feature(
  countries as unknown as Topology,
  countries.objects.countries as unknown as GeometryCollection,
).features.flatMap((country) => {
  const d = path(country)?.replace(/-?\d+\.\d{2,}/g, (number) => Number(number).toFixed(1));
  return d ? [{ id: String(country.id), d }] : [];
});

/**
 * Outlines of Europe once a page, as hidden SVG; maps on it refer to them by `id`.
 */
export function europeShapes(id: string): string {
  const paths = outlines.map((country) => `<path id="${id}-${country.id}" d="${country.d}"/>`);
  return `<svg class="map-shapes" width="0" height="0" aria-hidden="true"><defs>${paths.join('')}</defs></svg>`;
}

/**
 * A map of Europe as SVG text: partner countries filled, Italy darker, and numbered points if any.
 * Countries are ISO 3166-1 numbers, as the outlines have them.
 */
export function europeMap(
  partners: ReadonlySet<string>,
  home: string,
  points: readonly EuropePoint[],
  { id, shapes, title, description }: Record<'id' | 'shapes' | 'title' | 'description', string>,
): string {
  const land = outlines.map((country) => {
    const look = country.id === home ? ' is-home' : partners.has(country.id) ? ' is-partner' : '';
    return `<use class="land${look}" href="#${shapes}-${country.id}"/>`;
  });
  const marks = points.map(({ number, label, lat, lon }) => {
    const [x, y] = place([lon, lat])!.map((value) => value.toFixed(1)) as [string, string];
    return (
      `<g><title>${escapeText(label)}</title><circle class="symbol" cx="${x}" cy="${y}" r="10"/>` +
      `<text class="point-number" x="${x}" y="${y}" dy="0.35em">${number}</text></g>`
    );
  });
  return (
    `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeText(title)}" aria-describedby="${id}-desc">` +
    `<desc id="${id}-desc">${escapeText(description)}</desc>${land.join('')}${marks.join('')}</svg>`
  );
}
