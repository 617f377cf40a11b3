/**
 *   italyProjection(points, width, height, padding) -> d3 projection
 * Lambert azimuthal equal-area around 42° N 12.5° E, scaled so that `points` (degrees, east first)
 * fill the box inside the padding [top, right, bottom, left], in pixels.
 */
import { geoAzimuthalEqualArea, type GeoProjection } from 'd3';
import type { Position } from 'geojson';

export type Padding = readonly [top: number, right: number, bottom: number, left: number];

export function italyProjection(
  points: readonly Position[],
  width: number,
  height: number,
  padding: Padding = [0, 0, 0, 0],
): GeoProjection {
  const [top, right, bottom, left] = padding;
  const extent: [[number, number], [number, number]] = [
    [left, top],
    [width - right, height - bottom],
  ];
  return geoAzimuthalEqualArea()
    .rotate([-12.5, -42])
    .fitExtent(extent, { type: 'MultiPoint', coordinates: [...points] });
}
