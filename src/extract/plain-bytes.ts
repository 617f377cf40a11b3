import { DataError } from '../core/data-error.ts';
import type { Limits } from './limits.ts';

/** Decompresses gzip, or throws. Node's own is faster than the web's, so scripts bring it. */
export type Gunzip = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

export interface PlainBytesOptions {
  file: string;
  limits: Limits;
  gunzip?: Gunzip | undefined;
  onProgress?: ((bytes: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The bytes of a file, decompressed where it begins with gzip's `1f 8b` (the name is not asked:
 * Eurostat sends gzip without saying so). Bytes are counted here on both sides, because stream
 * decompression has no output limit of its own, and gzip's checksum is always verified: a
 * truncated or damaged file is `GZIP_DAMAGED`. Progress counts bytes as delivered.
 */
export async function* plainBytes(
  source: AsyncIterable<Uint8Array>,
  options: PlainBytesOptions,
): AsyncGenerator<Uint8Array> {
  const count = { in: 0, out: 0 };
  const counted = countedBytes(source, options, count);
  const first = await firstBytes(counted, 2);
  const chunks = rejoin(first, counted);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  for await (const chunk of isGzip ? gunzipped(chunks, options) : chunks) {
    count.out += chunk.length;
    refuseExpansion(count, isGzip, options);
    yield chunk;
  }
}

async function* countedBytes(
  source: AsyncIterable<Uint8Array>,
  { file, onProgress, signal }: PlainBytesOptions,
  count: { in: number },
): AsyncGenerator<Uint8Array> {
  refuseCancelled(file, signal);
  for await (const chunk of source) {
    refuseCancelled(file, signal);
    count.in += chunk.length;
    onProgress?.(count.in);
    yield chunk;
  }
}

function refuseCancelled(file: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new DataError('CANCELLED', { file }, 'a request to stop', 'the whole file', 'Start again.');
}

function refuseExpansion(
  count: { in: number; out: number },
  isGzip: boolean,
  { file, limits }: PlainBytesOptions,
): void {
  const wayOut = (cap: string): string =>
    `If the file is right, raise the limit with --cap ${cap}=NUMBER; otherwise take a smaller slice.`;
  if (isGzip && count.in > limits.compressedBytes) {
    const most = `at most ${limits.compressedBytes} compressed bytes`;
    throw new DataError('COMPRESSED_TOO_LARGE', { file }, 'more', most, wayOut('compressed-bytes'));
  }
  if (count.out > limits.expandedBytes) {
    const most = `at most ${limits.expandedBytes} bytes`;
    throw new DataError('EXPANDED_TOO_LARGE', { file }, 'more', most, wayOut('expanded-bytes'));
  }
  if (isGzip && count.out > limits.ratioFloor && count.out > limits.ratio * count.in) {
    const found = `${count.out} bytes out of ${count.in}`;
    const most = `at most ${limits.ratio} bytes for one`;
    throw new DataError('RATIO_TOO_HIGH', { file }, found, most, wayOut('ratio'));
  }
}

async function firstBytes(chunks: AsyncGenerator<Uint8Array>, least: number): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < least) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = concat(head, next.value);
  }
  return head;
}

/** Two pieces as one; the pieces themselves where one of them is empty. */
export function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

async function* rejoin(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* gunzipped(
  chunks: AsyncGenerator<Uint8Array>,
  { file, gunzip = webGunzip }: PlainBytesOptions,
): AsyncGenerator<Uint8Array> {
  let sourceError: Error | undefined;
  async function* copies(): AsyncGenerator<Uint8Array> {
    try {
      // Copies, because a stream may still hold a chunk when the source reuses its memory.
      for await (const chunk of chunks) yield chunk.slice();
    } catch (error) {
      sourceError = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
  try {
    yield* gunzip(copies());
  } catch (error) {
    // An error of the source (cancelled, disk) is the cause; decompression only echoes it.
    if (sourceError !== undefined) throw sourceError;
    if (error instanceof DataError) throw error;
    // Some runtimes say nothing at all.
    const said = error instanceof Error ? error.message : String(error);
    const found = said === '' ? 'bytes that do not decompress' : said;
    const wayOut =
      'Download the file again: it is cut off, damaged, or packed in several parts, which not every reader takes.';
    throw new DataError('GZIP_DAMAGED', { file }, found, 'a whole gzip file', wayOut);
  } finally {
    await chunks.return(undefined).catch(() => undefined);
  }
}

/** Gunzip by the Web Streams, which browsers and Node have. */
async function* webGunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const pump = (async () => {
    try {
      for await (const chunk of bytes) await writer.write(chunk as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => undefined);
    }
  })();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) break;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await pump;
  }
}
