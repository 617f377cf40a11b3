/**
 *   regionCentres(topology, geometry) -> for each region the point deepest inside its largest outline, in
 *   pixels of the map: where a circle stands, and what the arrow keys steer by
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapGeometry } from '../map-geometry.ts';

type Point = readonly [number, number];
type Ring = readonly Point[];

/** Steps of the search over the box of a region, in both directions. */
const STEPS = 32;

export function regionCentres(
  topology: Topology,
  geometry: MapGeometry,
): { geo: string; centre: [number, number] }[] {
  const shapes = feature(topology, topology.objects['nuts2'] as GeometryCollection).features;
  return shapes
    .map(({ id, geometry: shape }) => {
      const { type, coordinates } = shape as Polygon | MultiPolygon;
      const outlines = (type === 'Polygon' ? [coordinates] : coordinates).map(([outer]) =>
        projected(outer!, geometry),
      );
      const largest = outlines.sort((a, b) => area(b) - area(a))[0]!;
      return { geo: String(id), centre: deepest(largest) };
    })
    .sort((a, b) => (a.geo < b.geo ? -1 : 1));
}

function projected(ring: readonly Position[], { project }: MapGeometry): Point[] {
  return ring.map(([east, north]) => project([east!, north!]));
}

function edges(ring: Ring): [Point, Point][] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length]!]);
}

function area(ring: Ring): number {
  return Math.abs(edges(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0));
}

/** The point of a grid that is farthest from the outline among those inside it. */
function deepest(ring: Ring): [number, number] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const sides = edges(ring);
  let best: [number, number] = [left + width / 2, top + height / 2];
  let depth = -1;
  for (let i = 1; i < STEPS; i += 1) {
    for (let j = 1; j < STEPS; j += 1) {
      const point: [number, number] = [left + (width * i) / STEPS, top + (height * j) / STEPS];
      if (!isInside(point, sides)) continue;
      const near = Math.min(...sides.map(([a, b]) => distance(point, a, b)));
      if (near > depth) [best, depth] = [point, near];
    }
  }
  return best.map((value) => Math.round(value * 10) / 10) as [number, number];
}

function isInside([x, y]: Point, sides: readonly [Point, Point][]): boolean {
  return sides.reduce(
    (inside, [[ax, ay], [bx, by]]) =>
      ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside,
    false,
  );
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
