import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../src/schema/parse-json.ts';

/** What was asked and what was answered, beside a fetched extract: `fetch.json`. */
export const fetchRecordSchema = z.strictObject({
  dataset: z.string(),
  /** The query as asked, before codes that the table lacks were taken out; equal texts ask the same. */
  asked: z.string(),
  since: z.number().int(),
  until: z.number().int(),
  estimated_cells: z.number().int(),
  /** When Eurostat last updated the data, as it writes it. */
  updated: z.string().nullable(),
  /** `Last-Modified` of the table's description, unparsed: it is sent back as it came. */
  last_modified: z.string().nullable(),
  retrieved_at: z.string(),
  requests: z.array(
    z.strictObject({ url: z.string(), bytes: z.number().int(), sha256: z.string() }),
  ),
  /** Codes asked for of which nothing came. */
  absent: z.array(z.strictObject({ dimension: z.string(), codes: z.array(z.string()) })),
});
export type FetchRecord = z.infer<typeof fetchRecordSchema>;

export const RECORD_FILE = 'fetch.json';

/** A snapshot on disk: its folder's name and what was asked. */
export interface Snapshot {
  id: string;
  record: FetchRecord;
}

/** The latest snapshot that answers the same question; null where there is none. */
export function lastSnapshot(extractsDir: string, dataset: string, asked: string): Snapshot | null {
  if (!existsSync(extractsDir)) return null;
  const snapshots = readdirSync(extractsDir)
    .filter((id) => !id.startsWith('.'))
    .flatMap((id): Snapshot[] => {
      const file = path.join(extractsDir, id, RECORD_FILE);
      if (!existsSync(file)) return [];
      const record = parseJson(readFileSync(file, 'utf8'), file, fetchRecordSchema);
      return record.dataset === dataset && record.asked === asked ? [{ id, record }] : [];
    })
    .sort((a, b) => (a.record.retrieved_at < b.record.retrieved_at ? 1 : -1));
  return snapshots[0] ?? null;
}
