import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ExtractMeta } from '../../src/schema/extract-meta.ts';
import type { Manifest } from '../../src/schema/published.ts';
import { sha256 } from './sha256.ts';

type Input = Manifest['inputs'][number];

/** Folders of `data/` whose files enter the published numbers, with their licence in short. */
const OWN_INPUTS = [
  ['editions', 'EUPL-1.2'],
  ['reference', 'facts of public classifications; sources in data/README.md'],
  ['content', 'facts quoted with their source; see data/README.md'],
  ['geo', 'public domain (Natural Earth)'],
] as const;

/** Every input of a run with its address, dates, licence and checksum, for the manifest. */
export function collectInputs(dataDir: string, extracts: readonly ExtractMeta[]): Input[] {
  const own = OWN_INPUTS.flatMap(([folder, licence]) =>
    filesBelow(path.join(dataDir, folder)).map((file): Input => {
      const bytes = readFileSync(file);
      return {
        path: `data/${path.relative(dataDir, file).split(path.sep).join('/')}`,
        title: path.basename(file),
        dataset: null,
        doi: null,
        source_url: null,
        updated: null,
        retrieved: null,
        licence,
        bytes: bytes.length,
        sha256: sha256(bytes),
      };
    }),
  );
  const delivered = extracts.map((meta): Input => ({
    path: `data/extracts/${meta.id}/${meta.file}`,
    title: meta.title,
    dataset: meta.dataset,
    doi: meta.doi,
    source_url: meta.source_url,
    updated: meta.updated,
    retrieved: meta.retrieved,
    licence: meta.licence,
    bytes: meta.bytes,
    sha256: meta.sha256,
  }));
  return [...delivered, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((entry) => {
      const file = path.join(folder, entry);
      return statSync(file).isDirectory() ? filesBelow(file) : [file];
    })
    .filter((file) => /\.(csv|json|topojson)$/.test(file));
}
