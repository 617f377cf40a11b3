import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractMetaSchema, type ExtractMeta } from '../../src/schema/extract-meta.ts';
import { parseJson } from '../../src/schema/parse-json.ts';

/** The birth certificate of a snapshot in any folder of extracts. */
export function readExtractMeta(extractsDir: string, id: string): ExtractMeta {
  const file = path.join(extractsDir, id, 'extract.meta.json');
  return parseJson(readFileSync(file, 'utf8'), file, extractMetaSchema);
}
