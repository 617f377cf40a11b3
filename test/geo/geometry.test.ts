import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { clipLand, clipLines } from '../../scripts/geometry/clip.ts';
import { regionTopology } from '../../scripts/geometry/regions.ts';
import { together } from '../../scripts/geometry/together.ts';

/** A square of one degree with its south-west corner at x, y, wound clockwise as d3 has it. */
const square = (x: number, y: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x, y + 1],
      [x + 1, y + 1],
      [x + 1, y],
      [x, y],
    ],
  ],
});
const provinces = (codes: Record<string, [number, number]>) =>
  ({
    type: 'FeatureCollection',
    features: Object.entries(codes).map(([code, [x, y]]) => ({
      type: 'Feature',
      properties: { iso_3166_2: code, region: '' },
      geometry: square(x, y),
    })),
  }) satisfies FeatureCollection<Polygon>;
const row = (province: string, geo: string) => ({ province, region: '', geo });
const three = provinces({ A: [10, 42], B: [11, 42], C: [12, 42] });

describe('provinces', () => {
  it('of one region become one outline without the border between them', () => {
    const { topology: merged, counts } = regionTopology(three, [
      row('A', 'IT01'),
      row('B', 'IT01'),
      row('C', 'IT02'),
    ]);
    expect(counts).toEqual({ provinces: 3, nuts2: 2 });
    const regions = feature(merged, merged.objects['nuts2'] as GeometryCollection).features;
    expect(regions.map(({ id }) => id)).toEqual(['IT01', 'IT02']);
    const [polygon] = (regions[0]!.geometry as MultiPolygon).coordinates;
    expect(polygon).toHaveLength(1);
    const xs = polygon![0]!.map(([x]) => Math.round(x!));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, 12]);
  });

  it('without a row, with two rows, or only in the table are refused, with the way out', () => {
    const all = [row('A', 'IT01'), row('B', 'IT01'), row('C', 'IT02')];
    const wrong = (rows: typeof all) => () => regionTopology(three, rows);
    expect(wrong(all.slice(1))).toThrow(/GEO_MAPPING.*no row for A.*every province/);
    expect(wrong([...all, row('D', 'IT02')])).toThrow(/a row for D/);
    expect(wrong([...all, row('A', 'IT02')])).toThrow(/a province twice/);
  });

  it('give the same bytes whatever the order of the rows', () => {
    const all = [row('A', 'IT01'), row('B', 'IT01'), row('C', 'IT02')];
    const bytes = (rows: typeof all): string => JSON.stringify(regionTopology(three, rows));
    expect(bytes([...all].reverse())).toBe(bytes(all));
  });
});

describe('topologies put together', () => {
  it('keep their shapes, and of the attributes only the ids', () => {
    const one = topology({ left: square(10, 42) });
    const two = topology({ right: square(11, 42) });
    const both = together([one, two], 1e4);
    expect(Object.keys(both.objects)).toEqual(['left', 'right']);
    const right = feature(both, both.objects['right']!) as unknown as { geometry: Polygon };
    expect(right.geometry.coordinates[0]!.map(([x, y]) => [x!.toFixed(2), y!.toFixed(2)])).toEqual(
      square(11, 42).coordinates[0]!.map(([x, y]) => [x!.toFixed(2), y!.toFixed(2)]),
    );
  });
});

describe('what lies around', () => {
  it('is cut at the frame', () => {
    const land = clipLand(
      { type: 'MultiPolygon', coordinates: [square(10, 42).coordinates] },
      [10.5, 41, 20, 42.5],
    );
    const points = land.coordinates.flat(2);
    const bounds = [0, 1].map((axis) => points.map((point) => point[axis]!));
    expect(bounds.map((values) => [Math.min(...values), Math.max(...values)])).toEqual([
      [10.5, 11],
      [42, 42.5],
    ]);
  });

  it('is nothing outside the frame', () => {
    const far = { type: 'MultiPolygon' as const, coordinates: [square(80, 10).coordinates] };
    expect(clipLand(far, [3, 34, 22, 49]).coordinates).toEqual([]);
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [80, 10],
          [81, 11],
        ],
      ],
    };
    expect(clipLines(line, [3, 34, 22, 49]).coordinates).toEqual([]);
  });
});
