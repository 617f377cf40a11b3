import { createReadStream } from 'node:fs';
import type { DataError } from '../../src/core/data-error.ts';
import { DEFAULT_LIMITS } from '../../src/extract/limits.ts';
import { nonDataAnswer } from '../../src/extract/non-data-answers.ts';
import { concat, plainBytes } from '../../src/extract/plain-bytes.ts';

/** More than any answer without data is long. */
const HEAD_BYTES = 65_536;

/** What came, told from the body and not from its status or its headers. */
export interface AnswerContent {
  isGzip: boolean;
  /** The beginning of the body, decompressed. */
  head: string;
  /** The body's own error when it is no data. */
  fault: DataError | null;
}

/** Reads a body whole, so that gzip's checksum is verified (GZIP_DAMAGED), and keeps its beginning. */
export async function answerContent(file: string, shown: string): Promise<AnswerContent> {
  const place = { file: shown };
  let isGzip = false;
  let head = new Uint8Array(0);
  const source = createReadStream(file);
  const sniffed = (async function* () {
    let isFirst = true;
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      if (isFirst) isGzip = chunk[0] === 0x1f && chunk[1] === 0x8b;
      isFirst = false;
      yield chunk;
    }
  })();
  for await (const chunk of plainBytes(sniffed, { file: shown, limits: DEFAULT_LIMITS })) {
    if (head.length < HEAD_BYTES) head = concat(head, chunk.subarray(0, HEAD_BYTES - head.length));
  }
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, '');
  return { isGzip, head: text, fault: nonDataAnswer(text, place) };
}
