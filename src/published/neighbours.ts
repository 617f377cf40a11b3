import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readGeometry } from '../published.ts';

/** The regions that share a border with a region, by code. Islands have none. */
export function neighboursOf(geo: string): string[] {
  const topology = readGeometry('nuts2-italy.topojson') as Topology;
  const { geometries } = topology.objects['nuts2'] as GeometryCollection;
  const place = geometries.findIndex((geometry) => geometry.id === geo);
  if (place === -1) throw new RangeError(`no outline of ${geo}`);
  return neighbors(geometries)
    [place]!.map((index) => String(geometries[index]!.id))
    .sort();
}
