import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.topojson': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Compressed already; once more would only grow. */
const PACKED = new Set(['.gz', '.parquet', '.png', '.wasm', '.woff2']);
/** Names in this folder carry a hash of what is inside, so that a name never changes its content. */
const HASHED = '_astro/';

/**
 * Sends a file, gzipped for whoever takes that. Hashed files may be kept for a year; all others must be
 * asked for again, because the next build writes them anew under the same name.
 */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  hashed: boolean,
): Promise<void> {
  const ending = extname(file);
  const headers: OutgoingHttpHeaders = {
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-type': TYPES[ending] ?? 'application/octet-stream',
  };
  const packs = !PACKED.has(ending);
  if (packs) headers['vary'] = 'accept-encoding';
  if (packs && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' });
    await pipeline(createReadStream(file), createGzip(), response);
  } else {
    response.writeHead(200, headers);
    await pipeline(createReadStream(file), response);
  }
}

/** The file behind a request path, or null: outside the base, outside the folder, or not there. */
async function fileBehind(root: string, base: string, path: string): Promise<string | null> {
  if (!path.startsWith(base)) return null;
  const inside = normalize(join(root, decodeURIComponent(path.slice(base.length))));
  if (inside !== normalize(root) && !inside.startsWith(normalize(root) + sep)) return null;
  const file = path.endsWith('/') ? join(inside, 'index.html') : inside;
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? file : null;
}

/**
 * A server of a built site as any static host behaves: text is compressed, a folder answers with its `index.html`, a
 * folder without its slash is redirected, anything unknown gets `404.html`. `base` is `/` or
 * `/sub/`; outside it everything is unknown. It does not listen yet.
 */
export function staticServer(root: string, base: string): Server {
  return createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const path = new URL(request.url ?? '/', 'http://local').pathname;
      const file = await fileBehind(root, base, path);
      if (file !== null) {
        await send(request, response, file, path.startsWith(base + HASHED));
        return;
      }
      if (!path.endsWith('/') && (await fileBehind(root, base, `${path}/`)) !== null) {
        response.writeHead(301, { location: `${path}/` }).end();
        return;
      }
      const notFound = await readFile(join(root, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    answer().catch(() => {
      // Who has got the first half of an answer can only be left without the second.
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    });
  });
}

/** Listens on `port`, or on the next free one above it (at most 100 further); resolves to the port taken. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let candidate = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      const next = error.code === 'EADDRINUSE' && port !== 0 && candidate < port + 100;
      if (!next) {
        reject(error);
        return;
      }
      candidate += 1;
      server.listen(candidate, host);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : candidate);
    });
    server.listen(candidate, host);
  });
}
