import { createWriteStream } from 'node:fs';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DataError } from '../../src/core/data-error.ts';
import { shortUrl } from '../../src/pipeline/query-plan-url.ts';

/** One answer: its body lies in a file, as served. */
export interface HttpAnswer {
  status: number;
  bytes: number;
  lastModified: string | null;
  retryAfter: string | null;
  /** Whether the length of the body was announced, by length or by chunks: only then is a cut seen. */
  isFramed: boolean;
}

export interface HttpOptions {
  headers?: Record<string, string>;
  /** Without a byte for this long the connection counts as broken. */
  timeoutMs: number;
  /** A body above this is refused. */
  maxBytes: number;
  onBytes?: (bytes: number, total: number | null) => void;
  signal?: AbortSignal | undefined;
}

const MOST_REDIRECTS = 3;

/**
 * GETs an address and writes the body to a file as it was served: neither Node nor this function
 * decompresses it. Rejects when the connection breaks before the announced end.
 */
export async function httpGet(
  url: string,
  file: string,
  options: HttpOptions,
  redirects = 0,
): Promise<HttpAnswer> {
  const response = await open(url, options);
  const status = response.statusCode ?? 0;
  const location = response.headers.location;
  if (status >= 301 && status <= 308 && status !== 304 && location !== undefined) {
    response.destroy();
    if (redirects < MOST_REDIRECTS) {
      return httpGet(new URL(location, url).href, file, options, redirects + 1);
    }
    const wayOut = 'Check --base, or try again later.';
    throw new DataError('REDIRECTED', { file: shortUrl(url) }, location, 'an answer', wayOut);
  }
  const total = Number(response.headers['content-length'] ?? Number.NaN);
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      options.onBytes?.(bytes, Number.isNaN(total) ? null : total);
      done(bytes > options.maxBytes ? tooLarge(url, options.maxBytes) : null, chunk);
    },
  });
  await pipeline(response, counter, createWriteStream(file), { signal: options.signal });
  const header = (name: string): string | null => {
    const value = response.headers[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    status,
    bytes,
    lastModified: header('last-modified'),
    retryAfter: header('retry-after'),
    isFramed: header('content-length') !== null || header('transfer-encoding') !== null,
  };
}

function open(url: string, options: HttpOptions): Promise<IncomingMessage> {
  const { protocol } = new URL(url);
  const request = protocol === 'http:' ? requestHttp : requestHttps;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        headers: { 'accept-encoding': 'gzip', ...options.headers },
        timeout: options.timeoutMs,
        signal: options.signal,
        agent: false,
      },
      resolve,
    );
    outgoing.on('timeout', () => {
      outgoing.destroy(new Error(`no byte for ${options.timeoutMs / 1000} s`));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function tooLarge(url: string, maxBytes: number): DataError {
  return new DataError(
    'ANSWER_TOO_LARGE',
    { file: shortUrl(url) },
    `more than ${maxBytes} bytes`,
    `at most ${maxBytes} bytes`,
    'Ask for fewer activities, regions or years.',
  );
}
