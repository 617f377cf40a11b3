import { quantize } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

type Arcs = number | Arcs[];

/** Arc references moved by `by`; a reversed arc is written as the complement of its index. */
const shifted = (arcs: Arcs, by: number): Arcs =>
  Array.isArray(arcs) ? arcs.map((arc) => shifted(arc, by)) : arcs < 0 ? arcs - by : arcs + by;

function shiftedObject(object: GeometryObject, by: number): GeometryObject {
  if (object.type === 'GeometryCollection')
    return { ...object, geometries: object.geometries.map((each) => shiftedObject(each, by)) };
  const { id, type, arcs } = object as { id?: string; type: string; arcs: Arcs };
  return { ...(id === undefined ? {} : { id }), type, arcs: shifted(arcs, by) } as GeometryObject;
}

/** Several topologies in one file with one grid of `steps` × `steps`; of the attributes only ids stay. */
export function together(topologies: readonly Topology[], steps: number): Topology {
  const all: Topology = { type: 'Topology', objects: {}, arcs: [] };
  for (const each of topologies) {
    for (const [name, object] of Object.entries(each.objects) as [string, GeometryObject][])
      all.objects[name] = shiftedObject(object, all.arcs.length);
    all.arcs.push(...each.arcs);
  }
  return quantize(all as Topology<never>, steps);
}
