import { DataError } from '../../src/core/data-error.ts';
import { dataUrl } from '../../src/pipeline/query-plan-url.ts';
import type { Query } from '../../src/pipeline/query-plan.ts';
import { lastSnapshot } from './snapshot-record.ts';

/** The sentence that names the last snapshot of a question; OFFLINE where there is none. */
export function offlineSnapshot(
  extractsDir: string,
  base: string,
  query: Query,
  asked: string,
): string {
  const last = lastSnapshot(extractsDir, query.dataset, asked);
  if (last !== null) {
    return `snapshot    ${last.id}, retrieved ${last.record.retrieved_at} (not asked whether it is the newest)`;
  }
  throw new DataError(
    'OFFLINE',
    { file: extractsDir },
    `no snapshot of ${query.dataset} for ${asked}`,
    'one, because --offline asks nothing',
    `Leave --offline out, or paste into a browser: ${dataUrl(base, query)}`,
  );
}
