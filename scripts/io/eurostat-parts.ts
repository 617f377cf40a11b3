import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import { dataUrl } from '../../src/pipeline/query-plan-url.ts';
import { halveQuery, splitQuery, type Query } from '../../src/pipeline/query-plan.ts';
import { askForData, type AsyncOptions } from './eurostat-async.ts';
import type { EurostatClient } from './eurostat-client.ts';
import { sha256 } from './sha256.ts';

/** One request that brought data, and the file it lies in as served. */
export interface Part {
  file: string;
  isGzip: boolean;
  url: string;
  bytes: number;
  sha256: string;
}

/** Parts above this are a sign that the question is wrong, not that it is large. */
const MOST_PARTS = 200;

/** Downloads a query in as many parts as its size asks for; what Eurostat still finds too big is halved. */
export async function downloadParts(
  client: EurostatClient,
  query: Query,
  limit: number,
  folder: string,
  options: AsyncOptions,
): Promise<Part[]> {
  const waiting = splitQuery(query, limit);
  const parts: Part[] = [];
  while (waiting.length > 0) {
    if (parts.length + waiting.length > MOST_PARTS) throw tooManyParts(query);
    const next = waiting.shift()!;
    const url = dataUrl(options.base, next);
    const file = path.join(folder, `part-${String(parts.length + 1).padStart(3, '0')}`);
    try {
      const { isGzip, bytes } = await askForData(client, url, file, options);
      parts.push({ file, isGzip, url, bytes, sha256: sha256(readFileSync(file)) });
      if (parts.length + waiting.length > 1) {
        client.options.say(`part ${parts.length} of ${parts.length + waiting.length}`);
      }
    } catch (error) {
      const isTooBig = error instanceof DataError && error.code === 'EXTRACTION_TOO_BIG';
      const halves = isTooBig ? halveQuery(next) : null;
      if (halves === null) throw error;
      client.options.say('EXTRACTION_TOO_BIG: asking in halves');
      waiting.unshift(...halves);
    }
  }
  return parts;
}

function tooManyParts(query: Query): DataError {
  return new DataError(
    'QUERY_TOO_LARGE',
    { file: query.dataset },
    `more than ${MOST_PARTS} requests`,
    `at most ${MOST_PARTS} requests`,
    'Ask for fewer regions, activities or years.',
  );
}
