import { geoCentroid } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { escapeText } from '../../charts/escape.ts';
import type { MapGeometry } from '../../charts/map-geometry.ts';

export interface RegionSymbol {
  geo: string;
  count: number;
  /** The whole sentence, as `<title>`. */
  label: string;
  href: string;
}
export interface TownMark {
  name: string;
  lat: number;
  lon: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The middle of each region, in degrees (east, north). */
function middles(topology: Topology): Map<string, [number, number]> {
  const regions = feature(topology, topology.objects['nuts2'] as GeometryCollection).features;
  return new Map(regions.map((region) => [String(region.id), geoCentroid(region)]));
}

/**
 * The map of organisations as SVG text: a circle a region, its area by the number of organisations
 * and the number in it, and a ring where a town is known. Regions without one stay plain.
 */
export function organisationMap(
  symbols: readonly RegionSymbol[],
  towns: readonly TownMark[],
  topology: Topology,
  geometry: MapGeometry,
  { id, title, description }: { id: string; title: string; description: string },
): string {
  const middle = middles(topology);
  const land = geometry.land
    ? `<path class="map-land" d="${geometry.land}"/><path class="map-border" d="${geometry.borders}"/>`
    : '';
  const regions = geometry.regions.map(
    ({ geo, d }) => `<path class="home" data-geo="${geo}" d="${d}"/>`,
  );
  const circles = symbols.map(({ geo, count, label, href }) => {
    const place = middle.get(geo);
    if (place === undefined) throw new RangeError(`no outline for ${geo}`);
    const [x, y] = geometry.project(place).map(tenth) as [number, number];
    const radius = tenth(7.5 * Math.sqrt(count));
    return (
      `<a href="${escapeText(href)}"><title>${escapeText(label)}</title>` +
      `<circle class="symbol" cx="${x}" cy="${y}" r="${Math.max(radius, 14)}"/>` +
      `<text class="symbol-text" x="${x}" y="${tenth(y)}" dy="0.35em">${count}</text></a>`
    );
  });
  const rings = towns.map(({ name, lat, lon }) => {
    const [x, y] = geometry.project([lon, lat]).map(tenth) as [number, number];
    return (
      `<circle class="town" cx="${x}" cy="${y}" r="4"><title>${escapeText(name)}</title></circle>` +
      `<text class="town-name" x="${tenth(x - 9)}" y="${tenth(y)}" dy="0.35em">${escapeText(name)}</text>`
    );
  });
  return (
    `<svg class="map" viewBox="0 0 ${geometry.width} ${geometry.height}" role="group" aria-label="${escapeText(title)}" aria-describedby="${id}-desc">` +
    `<desc id="${id}-desc">${escapeText(description)}</desc>${land}` +
    `<g aria-hidden="true">${regions.join('')}</g>${circles.join('')}` +
    `<g aria-hidden="true">${rings.join('')}</g></svg>`
  );
}
