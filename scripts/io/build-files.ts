import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { computeEdition, extractIds } from '../../src/pipeline/computed-edition.ts';
import type { EditionResult } from '../../src/pipeline/edition-tables.ts';
import type { LoadedExtract } from '../../src/pipeline/loaded-extract.ts';
import { manifestEdition } from '../../src/pipeline/manifest.ts';
import { publishEdition } from '../../src/pipeline/published-edition.ts';
import { referenceLists } from '../../src/pipeline/reference-lists.ts';
import type { Report } from '../../src/pipeline/stage-report.ts';
import { tableFiles, type PublishedFile } from '../../src/pipeline/table-files.ts';
import type { Edition } from '../../src/schema/edition.ts';
import {
  EDITION_TABLES,
  manifestSchema,
  REFERENCE_TABLES,
  type Manifest,
  type ReferenceTable,
} from '../../src/schema/published.ts';
import { STATISTICS_TABLES } from '../../src/schema/published-statistics.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import { flagRowSchema } from '../../src/schema/reference.ts';
import { collectInputs } from './collect-inputs.ts';
import { loadExtract, readExtractMeta } from './load-extract.ts';
import { readEditions, readPublishedTables } from './read-editions.ts';
import { readProfiles, readReference } from './read-reference.ts';
import { replicationFiles } from './replication-files.ts';
import { sha256 } from './sha256.ts';

/** Geometry that the site shows, published beside the editions. */
const GEOMETRY = ['nuts2-italy.topojson', 'context.topojson', 'labels.json'];

/**
 * All files of a run in memory: the tables of the editions asked for (none: all), those of the others
 * as they are published now, reference lists, geometry, the replication report, and the manifest that
 * lists them.
 */
export async function buildFiles(
  dataDir: string,
  ids: readonly string[],
  out: string,
  reportFor: (edition: string) => Report,
): Promise<PublishedFile[]> {
  const tables = readReference(dataDir);
  const editions = readEditions(dataDir, ids);
  const extracts = await loadExtracts(dataDir, editions, tables);
  const files: PublishedFile[] = [];
  for (const edition of editions) {
    const report = reportFor(edition.id);
    const result =
      edition.kind === 'computed'
        ? computeEdition(edition, extracts, tables, report)
        : publishEdition(edition, readPublishedTables(dataDir, edition.content), tables, report);
    files.push(...editionFiles(edition.id, result));
  }
  const kept = keptEditions(out, editions);
  const published = [...editions.map(manifestEdition), ...kept.editions].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const lists = referenceLists(
    tables,
    new Set(['nace_r2', ...published.map(({ parameters }) => String(parameters['nace_revision']))]),
  );
  for (const name of Object.keys(REFERENCE_TABLES) as ReferenceTable[]) {
    files.push(...tableFiles(`reference/${name}`, REFERENCE_TABLES[name], lists[name]));
  }
  files.push(...tableFiles('reference/flags', flagRowSchema, tables.flags));
  for (const name of GEOMETRY) {
    const bytes = readFileSync(path.join(dataDir, 'geo', name));
    files.push({ path: `geo/${name}`, bytes, rows: null });
  }
  files.push(...kept.files);
  files.push(...replicationFiles(dataDir, published, files, tables));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: Manifest = {
    contract: 1,
    ...product(),
    editions: published,
    inputs: collectInputs(dataDir, allExtractMetas(dataDir, kept.editions, extracts)),
    files: files.map((file) => ({
      path: file.path,
      bytes: file.bytes.length,
      rows: file.rows,
      sha256: sha256(file.bytes),
    })),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const checksum = new TextEncoder().encode(`${sha256(bytes)}  manifest.json\n`);
  return [
    ...files,
    { path: 'manifest.json', bytes, rows: null },
    { path: 'manifest.sha256', bytes: checksum, rows: null },
  ];
}

async function loadExtracts(
  dataDir: string,
  editions: readonly Edition[],
  tables: ReferenceTables,
): Promise<Map<string, LoadedExtract>> {
  const profiles = readProfiles(dataDir);
  const periods = new Map<string, Set<string>>();
  for (const edition of editions) {
    if (edition.kind === 'published') continue;
    for (const id of extractIds(edition)) {
      const wanted = periods.get(id) ?? new Set();
      for (const period of [edition.time_period, ...edition.earlier_periods]) wanted.add(period);
      periods.set(id, wanted);
    }
  }
  const loaded = new Map<string, LoadedExtract>();
  for (const [id, wanted] of periods) {
    loaded.set(id, await loadExtract(dataDir, id, wanted, profiles, tables));
  }
  return loaded;
}

function editionFiles(
  id: string,
  { tables, statistics, landscape }: EditionResult,
): PublishedFile[] {
  const all: Partial<Record<string, Parameters<typeof tableFiles>[2]>> = {
    ...tables,
    ...statistics,
  };
  const files = Object.entries({ ...EDITION_TABLES, ...STATISTICS_TABLES }).flatMap(
    ([name, schema]) => {
      const rows = all[name];
      return rows === undefined ? [] : tableFiles(`${id}/${name}`, schema, rows);
    },
  );
  if (landscape === null) return files;
  const bytes = new TextEncoder().encode(`${JSON.stringify(landscape)}\n`);
  return [...files, { path: `${id}/landscape.json`, bytes, rows: null }];
}

/** Editions published before and not asked for now, with their files as they are. */
function keptEditions(
  out: string,
  rebuilt: readonly Edition[],
): { editions: Manifest['editions']; files: PublishedFile[] } {
  const file = path.join(out, 'manifest.json');
  if (!existsSync(file)) return { editions: [], files: [] };
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const editions = manifest.editions.filter(
    (edition) => !rebuilt.some((other) => other.id === edition.id),
  );
  const files = manifest.files
    .filter((entry) => editions.some((edition) => entry.path.startsWith(`${edition.id}/`)))
    .map(({ path: name, rows }) => ({
      path: name,
      bytes: readFileSync(path.join(out, name)),
      rows,
    }));
  return { editions, files };
}

function allExtractMetas(
  dataDir: string,
  kept: Manifest['editions'],
  loaded: ReadonlyMap<string, LoadedExtract>,
) {
  const metas = new Map([...loaded].map(([id, extract]) => [id, extract.meta]));
  for (const input of kept.flatMap((edition) => edition.inputs)) {
    const id = /^extracts\/(.+)$/.exec(input)?.[1];
    if (id !== undefined && !metas.has(id)) metas.set(id, readExtractMeta(dataDir, id));
  }
  return [...metas.values()];
}

function product(): { product: string; version: string } {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return { product: name, version };
}
