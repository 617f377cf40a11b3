import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { DataError } from '../../src/core/data-error.ts';
import { DEFAULT_LIMITS } from '../../src/extract/limits.ts';
import { concat, plainBytes } from '../../src/extract/plain-bytes.ts';

const LF = 0x0a;

/**
 * Joins the parts of a split query to one gzip file: the first whole, of the others all but the first
 * line, which must be the same. The parts themselves stay beside it as they were served.
 */
export async function joinParts(parts: readonly string[], file: string): Promise<void> {
  await pipeline(Readable.from(joined(parts)), createGzip(), createWriteStream(file));
}

async function* joined(parts: readonly string[]): AsyncGenerator<Uint8Array> {
  let header: string | null = null;
  for (const part of parts) {
    let pending: Uint8Array | null = new Uint8Array(0);
    let last: number | undefined = LF;
    const source = createReadStream(part) as AsyncIterable<Uint8Array>;
    for await (const chunk of plainBytes(source, { file: part, limits: DEFAULT_LIMITS })) {
      let body = chunk;
      if (pending !== null) {
        pending = concat(pending, chunk);
        const end = pending.indexOf(LF);
        if (end < 0) continue;
        const first = new TextDecoder().decode(pending.subarray(0, end)).trim();
        if (header === null) body = pending;
        else if (first === header) body = pending.subarray(end + 1);
        else throw headersDiffer(part, first, header);
        header ??= first;
        pending = null;
      }
      if (body.length === 0) continue;
      yield body;
      last = body.at(-1);
    }
    if (last !== LF) yield Uint8Array.of(LF);
  }
}

function headersDiffer(file: string, found: string, expected: string): DataError {
  const wayOut = 'The table changed between two requests: run the command again.';
  return new DataError('PARTS_DIFFER', { file, line: 1 }, found, expected, wayOut);
}
