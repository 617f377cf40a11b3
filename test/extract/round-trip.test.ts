import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { expectedCells, madeExtract, type Rendering, type MadeExtract } from './made-extract.ts';
import { bytesOf, read, rowsOf } from './reading.ts';
import { RENDERERS } from './rendered.ts';

/** A longer run: EXTRACT_RUNS=100 npx vitest run test/extract/round-trip.test.ts */
const times = Number(process.env['EXTRACT_RUNS'] ?? '1');
const seed = Number(process.env['EXTRACT_SEED'] ?? '20241124');

async function cellsOf(
  made: MadeExtract,
  { text, options }: Rendering,
  isPacked: boolean,
  chunk: number,
): Promise<string[]> {
  const bytes = bytesOf(text);
  const content = isPacked ? new Uint8Array(gzipSync(bytes)) : bytes;
  const all = { ...options, profile: made.profile, emptyCells: 'not_available' as const };
  const result = await read(content, all, chunk);
  expect(result.counts.rejected).toBe(0);
  return rowsOf(result)
    .map(({ activity, geo, timePeriod, value, missingReason, obsFlag, confStatus }) =>
      [activity, geo, timePeriod, String(missingReason ?? value), sorted(obsFlag), confStatus].join(
        ' ',
      ),
    )
    .sort();
}

/** Older formats put `c` among the letters in their order. */
const sorted = (letters: string): string => letters.split('').sort().join('');

describe('2,000 made-up extracts', () => {
  test('parse back exactly, whatever the format, the compression and the chunks', async () => {
    const names = Object.keys(RENDERERS);
    await fc.assert(
      fc.asyncProperty(
        madeExtract,
        fc.constantFrom(...names),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(1, 7, 64, 65_536),
        async (made, name, dice, chunk) => {
          const rendering = RENDERERS[name]!(made);
          const cells = await cellsOf(made, rendering, dice < 3, chunk);
          expect(cells).toEqual(expectedCells(made, rendering.style));
        },
      ),
      { seed, numRuns: 2000 * times },
    );
  }, 120_000);

  test('say the same in three formats', async () => {
    await fc.assert(
      fc.asyncProperty(madeExtract, async (made) => {
        const formats = ['TSV today', 'SDMX-CSV 2.0', 'JSON-stat 2.0'];
        const [first, ...others] = await Promise.all(
          formats.map((name) => cellsOf(made, RENDERERS[name]!(made), false, 65_536)),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      { seed, numRuns: 300 * times },
    );
  }, 120_000);
});
