import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { DataError } from '../../src/core/data-error.ts';
import { together } from './together.ts';
import { simplified } from './simplify.ts';

/** A row of region-of-province.csv. */
export interface ProvinceRow {
  province: string;
  region: string;
  geo: string;
}

export type Provinces = FeatureCollection<
  Polygon | MultiPolygon,
  { iso_3166_2: string; region: string }
>;

/** Grid of the source: 1e6 steps over 12 degrees, about a metre, closes hair cracks between provinces. */
const SOURCE_STEPS = 1e6;
/** Grid of the result: 1e4 steps over 12 degrees, about 100 m, a tenth of a pixel. */
const STEPS = 1e4;
/** About 2,500 and 450 vertices: a pixel or two on a map 640 and 160 pixels wide. */
const FULL = { triangle: 2.3, island: 25 };
const SMALL = { triangle: 36, island: 150 };

const wrong = (found: string, expected: string): DataError =>
  new DataError(
    'GEO_MAPPING',
    { file: 'data/geo/region-of-province.csv' },
    found,
    expected,
    'The mapping must name every province of the source once, and no other.',
  );

/**
 * Provinces merged to NUTS 2 regions, twice: `nuts2` and, coarser, `nuts2_small`. Checked both ways:
 * a province without a region and a row without a province are errors.
 */
export function regionTopology(provinces: Provinces, rows: readonly ProvinceRow[]) {
  const geoOf = new Map(rows.map((row) => [row.province, row.geo]));
  if (geoOf.size !== rows.length) throw wrong('a province twice', 'each province once');
  const codes = provinces.features.map((feature) => feature.properties.iso_3166_2);
  for (const code of codes)
    if (!geoOf.has(code)) throw wrong(`no row for ${code}`, 'a row for every province');
  for (const code of geoOf.keys())
    if (!codes.includes(code)) throw wrong(`a row for ${code}`, 'only provinces of the source');

  const source = topology({ provinces }, SOURCE_STEPS);
  const members = (source.objects['provinces'] as GeometryCollection).geometries;
  const geos = [...new Set(geoOf.values())].sort();
  const nuts2: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: geos.map((geo) => ({
      type: 'Feature',
      id: geo,
      properties: {},
      geometry: merge(
        source,
        members.filter((_, index) => geoOf.get(codes[index]!) === geo) as never,
      ),
    })),
  };
  const full = simplified(topology({ nuts2 }, SOURCE_STEPS), FULL);
  const small = simplified(topology({ nuts2_small: nuts2 }, SOURCE_STEPS), SMALL);
  return {
    topology: together([full, small], STEPS),
    counts: { provinces: codes.length, nuts2: geos.length },
  };
}
