import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractMetaSchema } from '../../src/schema/extract-meta.ts';
import { LoopbackEurostat, type Behaviour } from './loopback-eurostat.ts';
import { runScript, scratchFolder, type Run } from './run-script.ts';

/** Moments at which a run is killed; `KILL_MOMENTS=200` for the whole campaign. */
const MOMENTS = Number(process.env['KILL_MOMENTS'] ?? 10);
const out = join(scratchFolder(), 'extracts');
const server = new LoopbackEurostat();
beforeAll(() => server.start());
afterAll(() => server.stop());

/** The data in eight pieces, so that there is time to be killed in between. */
const slow: Behaviour = (request, response) => {
  const bytes = gzipSync(server.slice(decodeURI(request.url ?? '')) ?? '');
  const size = Math.ceil(bytes.length / 8);
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + size));
    at += size;
    if (at < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, 20);
  request.on('close', () => clearInterval(timer));
};

function fetchTable(killAfter?: number): Promise<Run> {
  server.reset();
  server.always = slow;
  const args = ['lfst_r_lfe2en2', '--until', '2017', '--force', '--pace', '0'];
  const where = ['--base', server.base, '--out', out];
  return runScript('scripts/data-fetch.ts', [...args, ...where], { killAfter });
}

/** Snapshots by name, each with the checksum that its birth certificate and its bytes agree on. */
function snapshots(): Record<string, string> {
  const ids = readdirSync(out).filter((id) => !id.startsWith('.'));
  return Object.fromEntries(
    ids.map((id) => {
      const text = readFileSync(join(out, id, 'extract.meta.json'), 'utf8');
      const meta = extractMetaSchema.parse(JSON.parse(text));
      const bytes = readFileSync(join(out, id, meta.file));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(meta.sha256);
      return [id, meta.sha256];
    }),
  );
}

describe('data:fetch killed at any moment', () => {
  it('leaves whole snapshots or none, and the next run clears up behind it', async () => {
    mkdirSync(out, { recursive: true });
    const started = performance.now();
    expect((await fetchTable()).code).toBe(0);
    const duration = performance.now() - started;
    let before = snapshots();
    let killed = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const run = await fetchTable((duration * (moment + 0.5)) / MOMENTS);
      if (run.code === null) killed += 1;
      const after = snapshots();
      expect(after).toMatchObject(before);
      expect(Object.keys(after).length - Object.keys(before).length).toBeLessThanOrEqual(1);
      before = after;
    }
    expect(killed).toBeGreaterThan(0);
    expect((await fetchTable()).code).toBe(0);
    expect(readdirSync(out).filter((entry) => entry.startsWith('.'))).toEqual([]);
  }, 300_000);
});
