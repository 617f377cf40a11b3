import { geoIdentity, geoStream } from 'd3';
import type { GeoPermissibleObjects } from 'd3';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type Frame = readonly [number, number, number, number];

/** The pieces of a geometry inside a frame of meridians and parallels, cut in plain degrees. */
function pieces(geometry: GeoPermissibleObjects, frame: Frame): Position[][] {
  const [west, south, east, north] = frame;
  const found: Position[][] = [];
  let line: Position[] = [];
  geoStream(
    geometry,
    geoIdentity()
      .clipExtent([
        [west, south],
        [east, north],
      ])
      .stream({
        point: (x, y) => void line.push([x, y]),
        lineStart: () => void (line = []),
        lineEnd: () => void found.push(line),
        polygonStart: () => undefined,
        polygonEnd: () => undefined,
        sphere: () => undefined,
      }),
  );
  return found;
}

/** Rings become polygons of their own: right where there are no holes, as in land without lakes. */
export function clipLand(land: MultiPolygon, frame: Frame): MultiPolygon {
  const rings = pieces(land, frame).map((ring) => [...ring, ring[0]!]);
  return {
    type: 'MultiPolygon',
    coordinates: rings.filter((ring) => ring.length > 3).map((ring) => [ring]),
  };
}

export function clipLines(lines: MultiLineString, frame: Frame): MultiLineString {
  return {
    type: 'MultiLineString',
    coordinates: pieces(lines, frame).filter((line) => line.length > 1),
  };
}
