import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Compressed already; once more would only grow. */
const PACKED = new Set(['.woff2', '.png', '.parquet']);

/**
 * A site as a host on the web sends it, gzipped at the usual level: the files of `root`, and `extra`
 * by request path. Bodies are kept, so that no answer waits for the disk or for gzip a second time.
 */
export function gzipServer(root: string, extra: ReadonlyMap<string, Buffer>): Server {
  const bodies = new Map<string, { body: Buffer; packed: boolean; type: string }>();
  const load = (address: string): { body: Buffer; packed: boolean; type: string } | null => {
    const known = bodies.get(address);
    if (known !== undefined) return known;
    const name = address.endsWith('/') ? `${address}index.html` : address;
    const file = path.join(root, path.posix.normalize(name));
    const own = extra.get(name);
    if (own === undefined && !(existsSync(file) && statSync(file).isFile())) return null;
    const bytes = own ?? readFileSync(file);
    const ending = path.extname(name);
    const packed = !PACKED.has(ending);
    const made = {
      body: packed ? gzipSync(bytes, { level: 6 }) : bytes,
      packed,
      type: TYPES[ending] ?? 'application/octet-stream',
    };
    bodies.set(address, made);
    return made;
  };
  return createServer((request, response) => {
    const found = load(new URL(request.url ?? '/', 'http://local').pathname);
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': found.body.length,
      ...(found.packed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(found.body);
  });
}
