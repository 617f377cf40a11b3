import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { vertexCount } from '../../scripts/geometry/simplify.ts';

const at = (name: string): URL => new URL(`../../data/geo/${name}`, import.meta.url);
const bytes = (name: string): Buffer => readFileSync(at(name));
const read = (name: string): unknown => JSON.parse(bytes(name).toString('utf8'));

const regions = read('nuts2-italy.topojson') as Topology;
const context = read('context.topojson') as Topology;
const shapes = (object: string) =>
  feature(regions, regions.objects[object] as GeometryCollection).features.map((each) => ({
    geo: String(each.id),
    polygons: (each.geometry as MultiPolygon).coordinates,
  }));

/**
 * km² of a ring on a sphere of 6371.0088 km, whose longitudes and sines of latitude make an equal-area
 * plane: half the sum of Δλ · (2 + sin φ1 + sin φ2).
 */
function ringArea(ring: Position[]): number {
  const rad = Math.PI / 180;
  const sum = ring.slice(1).reduce((total, [x, y], index) => {
    const [px, py] = ring[index]!;
    return total + (x! - px!) * rad * (2 + Math.sin(y! * rad) + Math.sin(py! * rad));
  }, 0);
  return (Math.abs(sum) * 6371.0088 ** 2) / 2;
}
const area = (polygons: Position[][][]): number =>
  polygons.reduce(
    (sum, [outer, ...holes]) =>
      sum + ringArea(outer!) - holes.reduce((all, hole) => all + ringArea(hole), 0),
    0,
  );

/** Even-odd: how often a line to the east crosses the rings. */
function inside(polygons: Position[][][], x: number, y: number): boolean {
  let odd = false;
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i += 1) {
      const [x1, y1] = ring[i - 1]! as [number, number];
      const [x2, y2] = ring[i]! as [number, number];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
    }
  return odd;
}

/** km², Istat, superficie delle unità territoriali (rounded): what an outline may miss by 8 % (lagoons, islets). */
const ISTAT = new Map([
  ['ITC1', 25387],
  ['ITC2', 3261],
  ['ITC4', 23864],
  ['ITF2', 4461],
  ['ITG1', 25832],
  ['ITG2', 24100],
  ['ITH1', 7398],
  ['ITH2', 6207],
  ['ITH3', 18345],
  ['ITH4', 7924],
  ['ITI1', 22987],
  ['ITI2', 8464],
  ['ITI3', 9401],
  ['ITI4', 17232],
]);

describe.each(['nuts2', 'nuts2_small'])('the outlines %s', (object) => {
  const drawn = shapes(object);

  it('are the 21 regions of Italy, by code, without any other attribute', () => {
    expect(drawn.map(({ geo }) => geo)).toEqual([
      'ITC1',
      'ITC2',
      'ITC3',
      'ITC4',
      'ITF1',
      'ITF2',
      'ITF3',
      'ITF4',
      'ITF5',
      'ITF6',
      'ITG1',
      'ITG2',
      'ITH1',
      'ITH2',
      'ITH3',
      'ITH4',
      'ITH5',
      'ITI1',
      'ITI2',
      'ITI3',
      'ITI4',
    ]);
    const stored = (regions.objects[object] as GeometryCollection).geometries;
    for (const each of stored) expect(Object.keys(each).sort()).toEqual(['arcs', 'id', 'type']);
  });

  it('have plausible areas: Sicily the largest, Valle d’Aosta the smallest', () => {
    const areas = new Map(drawn.map(({ geo, polygons }) => [geo, area(polygons)]));
    const order = [...areas].sort(([, a], [, b]) => b - a).map(([geo]) => geo);
    expect([order[0], order.at(-1)]).toEqual(['ITG1', 'ITC2']);
    for (const [geo, official] of ISTAT)
      expect(Math.abs(areas.get(geo)! / official - 1), geo).toBeLessThan(0.09);
  });

  it('do not overlap: each of 12,000 places lies in one region at most', () => {
    const twice: string[] = [];
    for (let x = 6.55; x < 18.6; x += 0.1)
      for (let y = 36.55; y < 47.2; y += 0.1) {
        const found = drawn.filter(({ polygons }) => inside(polygons, x, y));
        if (found.length > 1) twice.push(`${x} ${y}: ${found.map(({ geo }) => geo).join(' ')}`);
      }
    expect(twice).toEqual([]);
  });

  it('hold the capitals of the regions where they lie', () => {
    const capitals = {
      ITC1: [7.68, 45.07],
      ITC2: [7.32, 45.74],
      ITC4: [9.19, 45.46],
      ITF2: [14.66, 41.56],
      ITF5: [15.8, 40.64],
      ITH1: [11.35, 46.5],
      ITH2: [11.12, 46.07],
      ITH5: [11.34, 44.49],
      ITI1: [11.26, 43.77],
      ITI2: [12.39, 43.11],
      ITI4: [12.5, 41.9],
    } as const;
    for (const [geo, [x, y]] of Object.entries(capitals))
      expect(
        drawn.filter(({ polygons }) => inside(polygons, x, y)).map((each) => each.geo),
        geo,
      ).toEqual([geo]);
  });

  it('share their borders: no arc belongs to more than two regions', () => {
    const uses = new Map<number, number>();
    const stored = (regions.objects[object] as GeometryCollection).geometries;
    for (const { arcs } of stored as unknown as { arcs: number[][][] }[])
      for (const arc of arcs.flat(2)) {
        const index = arc < 0 ? ~arc : arc;
        uses.set(index, (uses.get(index) ?? 0) + 1);
      }
    expect(Math.max(...uses.values())).toBe(2);
    expect([...uses.values()].filter((times) => times === 2).length).toBeGreaterThan(30);
  });
});

describe('the files', () => {
  it('stay small: 10 kB gzipped for Italy, 5 kB for what lies around it', () => {
    expect(gzipSync(bytes('nuts2-italy.topojson')).byteLength).toBeLessThan(10_000);
    expect(gzipSync(bytes('context.topojson')).byteLength).toBeLessThan(5_000);
  });

  it('are the ones the provenance names, from public-domain sources', () => {
    const { files, counts, sources } = read('provenance.json') as {
      files: { file: string; bytes: number; sha256: string; vertices: number }[];
      counts: unknown;
      sources: { licence: string; sha256: string; version: string }[];
    };
    expect(counts).toEqual({ provinces: 110, nuts2: 21 });
    for (const { file, sha256, ...rest } of files) {
      expect(createHash('sha256').update(bytes(file)).digest('hex'), file).toBe(sha256);
      const vertices = vertexCount(file === 'context.topojson' ? context : regions);
      expect(rest).toEqual({ bytes: bytes(file).byteLength, vertices });
    }
    for (const { licence } of sources) expect(licence).toMatch(/^public domain/);
  });

  it('leave Italy out of what lies around it', () => {
    const [land] = [feature(context, context.objects['land']!)].flatMap((each) =>
      'geometry' in each ? [(each.geometry as MultiPolygon).coordinates] : [],
    );
    expect(inside(land!, 12.5, 41.9)).toBe(false);
    expect(inside(land!, 9.1, 42.2)).toBe(true); // Corsica
    expect(inside(land!, 14.5, 46.05)).toBe(true); // Ljubljana
    expect(inside(land!, 16, 43)).toBe(false); // the Adriatic
  });
});
