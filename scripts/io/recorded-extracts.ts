import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ExtractMeta } from '../../src/schema/extract-meta.ts';
import { readExtractMeta } from './snapshot-meta.ts';

/** The birth certificates of all extracts of a project, the latest first. */
export function recordedExtracts(dataDir: string): ExtractMeta[] {
  const folder = path.join(dataDir, 'extracts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => !id.startsWith('.'))
    .filter((id) => existsSync(path.join(folder, id, 'extract.meta.json')))
    .map((id) => readExtractMeta(folder, id))
    .sort(
      (a, b) =>
        b.retrieved.localeCompare(a.retrieved) || b.id.localeCompare(a.id, 'en', { numeric: true }),
    );
}
