import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, staticServer } from '../../../scripts/io/static-server.ts';
import { scratchFolder } from '../run-script.ts';

const root = join(scratchFolder(), 'dist');
let server: Server;
let origin: string;

beforeAll(async () => {
  mkdirSync(join(root, 'regions'), { recursive: true });
  mkdirSync(join(root, '_astro'));
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, 'preview.png'), 'picture');
  writeFileSync(join(root, '_astro/look.1a2b3c.css'), 'look');
  writeFileSync(join(root, 'regions/index.html'), 'regions');
  writeFileSync(join(root, '404.html'), 'not here');
  writeFileSync(join(root, '../secret.txt'), 'secret');
  server = staticServer(root, '/sub/');
  origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Status and text of an answer, redirects not followed. */
async function get(path: string): Promise<[number, string]> {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  return [answer.status, answer.headers.get('location') ?? (await answer.text())];
}

describe('static server', () => {
  it('answers a folder with its page, below the base path', async () => {
    expect(await get('/sub/')).toEqual([200, 'home']);
    expect(await get('/sub/regions/?a=b')).toEqual([200, 'regions']);
  });

  it('redirects a folder without its slash', async () => {
    expect(await get('/sub/regions')).toEqual([301, '/sub/regions/']);
  });

  it('answers what is not there, and what is outside the base path, with the 404 page', async () => {
    expect(await get('/sub/nowhere/')).toEqual([404, 'not here']);
    expect(await get('/regions/')).toEqual([404, 'not here']);
  });

  it('compresses text for whoever takes it, and no picture', async () => {
    const encoding = async (path: string, accepted: string): Promise<string | null> => {
      const answer = await fetch(origin + path, { headers: { 'accept-encoding': accepted } });
      await answer.text();
      return answer.headers.get('content-encoding');
    };
    expect(await encoding('/sub/', 'gzip, br')).toBe('gzip');
    expect(await encoding('/sub/', 'br')).toBeNull();
    expect(await encoding('/sub/preview.png', 'gzip')).toBeNull();
    expect(await get('/sub/')).toEqual([200, 'home']);
  });

  it('lets only files with a hash in their name be kept unasked', async () => {
    const kept = async (path: string): Promise<string | null> =>
      (await fetch(origin + path)).headers.get('cache-control');
    expect(await kept('/sub/_astro/look.1a2b3c.css')).toContain('immutable');
    expect(await kept('/sub/')).toBe('no-cache');
    expect(await kept('/sub/preview.png')).toBe('no-cache');
  });

  it('never leaves its folder', async () => {
    expect((await get('/sub/%2e%2e%2fsecret.txt'))[0]).toBe(404);
    expect((await get('/sub/..%2fsecret.txt'))[0]).toBe(404);
  });

  it('survives an address that is no address', async () => {
    expect((await get('/sub/%E0%A4%A'))[0]).toBe(400);
    expect((await get('/sub/'))[0]).toBe(200);
  });

  it('takes the next free port when its own is taken', async () => {
    const first = createServer();
    const port = await listen(first, 41_500, '127.0.0.1');
    const second = createServer();
    expect(await listen(second, port, '127.0.0.1')).toBeGreaterThan(port);
    first.close();
    second.close();
  });
});
