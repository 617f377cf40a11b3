import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipLand, clipLines, type Frame } from './clip.ts';
import { simplified } from './simplify.ts';
import { together } from './together.ts';

/** Larger than any map frame around Italy, so that the cut is never seen. */
const FRAME: Frame = [3, 34, 22, 49];
const ITALY = '380';
/** The 10m Maldives have degenerate rings that flood the sea. */
const MALDIVES = '462';
const COARSE = { triangle: 40, island: 200 };
const STEPS = 1e4;

/** Neighbours of Italy: `land` in one piece without Italy, `borders` between two neighbours. */
export function contextTopology(world: Topology): Topology {
  const countries = world.objects['countries'] as GeometryCollection;
  const others = countries.geometries.filter(({ id }) => id !== ITALY && id !== MALDIVES);
  const land: MultiPolygon = merge(world, others as never);
  const borders: MultiLineString = mesh(
    world,
    { type: 'GeometryCollection', geometries: others },
    (a, b) => a !== b,
  );
  const cut = topology({ land: clipLand(land, FRAME), borders: clipLines(borders, FRAME) }, 1e6);
  return together([simplified(cut, COARSE)], STEPS);
}
