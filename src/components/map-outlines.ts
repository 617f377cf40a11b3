import type { Topology } from 'topojson-specification';
import { mapGeometry, type MapGeometry } from '../charts/map-geometry.ts';

const kept = new WeakMap<Topology, Map<string, MapGeometry>>();

function once(topology: Topology, name: string, make: () => MapGeometry): MapGeometry {
  const drawn = kept.get(topology) ?? new Map<string, MapGeometry>();
  kept.set(topology, drawn);
  const geometry = drawn.get(name) ?? make();
  drawn.set(name, geometry);
  return geometry;
}

/** The large map with its neighbours, projected once a build. */
export function largeOutlines(topology: Topology, context: Topology): MapGeometry {
  return once(topology, 'large', () => mapGeometry(topology, { context }));
}

/** The small map without neighbours, projected once a build. */
export function smallOutlines(topology: Topology): MapGeometry {
  return once(topology, 'small', () => mapGeometry(topology, { object: 'nuts2_small' }));
}
