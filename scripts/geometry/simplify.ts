import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/** Mean Earth radius in km (IUGG R1). */
const EARTH_RADIUS = 6371.0088;
const KM2 = 1 / EARTH_RADIUS ** 2;

/**
 * Visvalingam's simplification on the sphere: points whose triangle is below `triangle` km² go, and
 * so do detached islands below `island` km². Shared borders are one arc and stay shared. Coordinates
 * are rounded to a grid of `steps` × `steps`.
 */
export function simplified(
  topology: Topology,
  options: { triangle: number; island: number },
): Topology {
  const weighted = presimplify(topology as Topology<never>, sphericalTriangleArea);
  const fewer = simplify(weighted, options.triangle * KM2);
  return filter(
    fewer,
    filterAttachedWeight(fewer, options.island * KM2, (ring) => {
      const area = sphericalRingArea(ring, false);
      return Math.min(area, 4 * Math.PI - area);
    }),
  );
}

export const vertexCount = (topology: Topology): number =>
  topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
