import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, runScript, scratchFolder } from './run-script.ts';

const FLIPS = 1000;
const scratch = scratchFolder();
const out = join(scratch, 'published');
const verify = (): ReturnType<typeof runScript> =>
  runScript('scripts/data-verify.ts', ['--out', out]);

beforeAll(async () => {
  expect((await runScript('scripts/data-build.ts', ['--out', out, '--quiet'])).code).toBe(0);
});

/** A pseudo-random sequence (Park–Miller), so that a failure can be repeated. */
function* chance(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

describe('data:verify', () => {
  it('agrees with what was just published', async () => {
    const run = await verify();
    expect(run.code).toBe(0);
    expect(run.stderr).toBe('');
  });

  it(`finds ${FLIPS} of ${FLIPS} flipped bytes`, async () => {
    const random = chance(2015);
    const files = Object.keys(fingerprint(out));
    const manifests = files.filter((file) => file.startsWith('manifest.'));
    const tables = files.filter((file) => !file.startsWith('manifest.'));
    let flipped = 0;
    let found = 0;

    /** Flips one random bit in each of the files, verifies once, and puts the bytes back. */
    const round = async (chosen: string[]): Promise<void> => {
      const whole = chosen.map((file) => ({ file, bytes: readFileSync(join(out, file)) }));
      for (const { file, bytes } of whole) {
        const damaged = Buffer.from(bytes);
        const at = Math.floor(random.next().value! * damaged.length);
        damaged[at] = damaged[at]! ^ (1 << Math.floor(random.next().value! * 8));
        writeFileSync(join(out, file), damaged);
      }
      const { code, stderr } = await verify();
      for (const { file, bytes } of whole) {
        flipped += 1;
        if (code === 1 && stderr.includes(file)) found += 1;
        writeFileSync(join(out, file), bytes);
      }
    };
    // A damaged manifest is told alone, so each of its flips has a run of its own.
    for (const file of manifests) for (let i = 0; i < 5; i += 1) await round([file]);
    while (flipped < FLIPS) await round(tables.slice(0, FLIPS - flipped));

    expect({ flipped, found }).toEqual({ flipped: FLIPS, found: FLIPS });
    expect((await verify()).code).toBe(0);
  });

  it('finds a missing file', async () => {
    rmSync(join(out, 'sbs-2015/regions.csv'));
    const { code, stderr } = await verify();
    expect(code).toBe(1);
    expect(stderr).toContain('sbs-2015/regions.csv: missing');
  });
});
