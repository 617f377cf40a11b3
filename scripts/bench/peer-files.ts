import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Feature } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';

const repository = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const json = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(repository, file), 'utf8'));

/** Classes and colours of the peer's map: the six limits of the site, one colour a class. */
const LOOK = {
  thresholds: [0.5, 0.8, 1.25, 1.5, 2, 3],
  colours: ['#2166ac', '#67a9cf', '#d1e5f0', '#f7f7f7', '#fddbc7', '#ef8a62', '#b2182b'],
  /** Degrees: centre of the map and width of a pixel. */
  position: { x: 12.6, y: 41.9, z: 0.0205 },
};

const line = (geometry: Feature['geometry'], properties: object): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

/**
 * Our geometry in the form of a Nuts2json file in EPSG:4326: regions, their borders and coast, the
 * land and borders around. The peer draws degrees as they are, which saves it the projecting.
 */
function nuts2json(): Topology {
  const regions = json('data/geo/nuts2-italy.topojson') as Topology<{ nuts2: GeometryCollection }>;
  const context = json('data/geo/context.topojson') as Topology<{
    land: GeometryCollection;
    borders: MultiLineString;
  }>;
  const { nuts2 } = regions.objects;
  const collection = (features: Feature[]) => ({ type: 'FeatureCollection' as const, features });
  const named = feature(regions, nuts2).features.map((region) => ({
    ...region,
    properties: { id: String(region.id), na: String(region.id) },
  }));
  const inner = mesh(regions, nuts2, (a, b) => a !== b);
  const coast = mesh(regions, nuts2, (a, b) => a === b);
  const land = feature(context, context.objects.land) as unknown as Feature;
  const borders = feature(context, context.objects.borders);
  return topology(
    {
      nutsrg: collection(named),
      nutsbn: collection([
        line(inner, { id: 1, lvl: 2, eu: 'T', co: 'F' }),
        line(coast, { id: 2, lvl: 0, eu: 'T', co: 'T' }),
      ]),
      cntrg: collection([line(land.geometry, { id: 'land', na: '' })]),
      cntbn: collection([line(borders.geometry, { id: 3, oth: 'T' })]),
      gra: collection([]),
    },
    1e4,
  );
}

interface QuotientRow {
  geo: string;
  level: string;
  activity: string;
  lq: number | null;
}

/** Quotients of the embedded edition by activity and region; `:` is the peer's word for no value. */
function valuesOf(activities: readonly string[]): unknown {
  const rows = json('public/data/sbs-2015/location-quotients.json') as QuotientRow[];
  const byActivity = Object.fromEntries(
    activities.map((activity) => [
      activity,
      Object.fromEntries(
        rows
          .filter((row) => row.level === 'division' && row.activity === activity)
          .map(({ geo, lq }) => [geo, lq ?? ':']),
      ),
    ]),
  );
  return { first: activities[0], ...LOOK, byActivity };
}

/** The peer's page and all it asks for, by request path below `folder`. */
export function peerFiles(folder: string, activities: readonly string[]): Map<string, Buffer> {
  return new Map([
    [`${folder}index.html`, readFileSync(path.join(import.meta.dirname, 'peer-page.html'))],
    [`${folder}eurostatmap.min.js`, readFileSync(require.resolve('eurostat-map'))],
    [`${folder}nuts2json/2024/4326/20M/2.json`, Buffer.from(JSON.stringify(nuts2json()))],
    [`${folder}values.json`, Buffer.from(JSON.stringify(valuesOf(activities)))],
  ]);
}
