/**
 *   mapGeometry(topology, { width, height, padding, object, context }) -> MapGeometry
 * The outlines of one map, projected once and used by any number of charts. `topology` is
 * `/data/geo/nuts2-italy.topojson`; `object` picks `nuts2` (640 px and more) or `nuts2_small` (up to about
 * 240 px); `context` is `/data/geo/context.topojson`, left out for small maps.
 */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pathData } from './path-data.ts';
import { italyProjection, type Padding } from './projection.ts';
import { withinSight } from './within-sight.ts';

export interface MapGeometry {
  width: number;
  height: number;
  /** By code. */
  regions: readonly { geo: string; d: string }[];
  /** Neighbouring land and the borders on it; empty without context. */
  land: string;
  borders: string;
  /** Degrees (east, north) to pixels. */
  project: (place: readonly [number, number]) => [number, number];
}

export interface MapGeometryOptions {
  width?: number;
  height?: number;
  padding?: Padding;
  object?: 'nuts2' | 'nuts2_small';
  context?: Topology;
}

type Shape = Polygon | MultiPolygon | MultiLineString;
const lines = (shape: Shape): Position[][] =>
  shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates;

/** Room for the names of the small regions above and beside the map. */
export const LABEL_ROOM: Padding = [34, 6, 8, 44];

export function mapGeometry(
  topology: Topology,
  {
    object = 'nuts2',
    width = object === 'nuts2' ? 640 : 160,
    height = Math.round(width * 1.18),
    padding = object === 'nuts2' ? LABEL_ROOM : [2, 2, 2, 2],
    context,
  }: MapGeometryOptions = {},
): MapGeometry {
  const shapes = feature(topology, topology.objects[object] as GeometryCollection).features.map(
    ({ id, geometry }) => ({ geo: String(id), rings: lines(geometry as Shape) }),
  );
  const projection = italyProjection(
    shapes.flatMap(({ rings }) => rings.flat()),
    width,
    height,
    padding,
  );
  const project = (place: readonly [number, number]): [number, number] =>
    projection([place[0], place[1]])!;
  const projected = (rings: Position[][]): [number, number][][] =>
    rings.map((ring) => ring.map(([east, north]) => project([east!, north!])));
  const around = (name: string, closed: boolean): string => {
    const shape = context?.objects[name];
    if (context === undefined || shape === undefined) return '';
    const found = feature(context, shape);
    if (!('geometry' in found)) return '';
    const outlines = projected(lines(found.geometry as Shape));
    return pathData(
      outlines.map((outline) => withinSight(outline, width, height)),
      closed,
    );
  };
  return {
    width,
    height,
    regions: shapes
      .map(({ geo, rings }) => ({ geo, d: pathData(projected(rings), true) }))
      .sort((a, b) => (a.geo < b.geo ? -1 : 1)),
    land: around('land', true),
    borders: around('borders', false),
    project,
  };
}
