import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/core/data-error.ts';
import { seededRandom } from '../../src/core/seeded-random.ts';
import { damaged, damagedGzip, type Damage } from './damage.ts';
import { standsInFile } from './literal-cells.ts';
import { madeExtract, type MadeExtract, type Rendering } from './made-extract.ts';
import { bytesOf, read, rowsOf } from './reading.ts';
import { RENDERERS } from './rendered.ts';

/** A longer run, or another: EXTRACT_RUNS=100 EXTRACT_SEED=7 npx vitest run test/extract/damaged-extracts.test.ts */
const times = Number(process.env['EXTRACT_RUNS'] ?? '1');
const seed = Number(process.env['EXTRACT_SEED'] ?? '20241124');

interface Sample {
  name: string;
  made: MadeExtract;
  rendering: Rendering;
  bytes: Uint8Array;
  packed: Uint8Array;
  /** What was meant, as `activity geo year value`. */
  meant: Set<string>;
}

/** Six extracts of each format. */
async function samples(): Promise<Sample[]> {
  const formats = Object.entries(RENDERERS);
  // The first samples of fast-check are its smallest: they are passed over.
  const made = fc.sample(madeExtract, { seed, numRuns: 100 + 6 * formats.length }).slice(100);
  const all = formats.flatMap(([name, render], index) =>
    made
      .filter((_, position) => position % formats.length === index)
      .map((one) => ({ name, made: one, rendering: render(one) })),
  );
  return Promise.all(
    all.map(async (one): Promise<Sample> => {
      const bytes = bytesOf(one.rendering.text);
      const meant = new Set(await factsOf(bytes, one.made, one.rendering));
      return { ...one, bytes, packed: new Uint8Array(gzipSync(bytes)), meant };
    }),
  );
}

async function readOf(bytes: Uint8Array, made: MadeExtract, { options }: Rendering) {
  return read(bytes, { ...options, profile: made.profile, emptyCells: 'not_available' });
}

async function factsOf(
  bytes: Uint8Array,
  made: MadeExtract,
  rendering: Rendering,
): Promise<string[]> {
  return rowsOf(await readOf(bytes, made, rendering)).map(
    ({ activity, geo, timePeriod, value }) => `${activity} ${geo} ${timePeriod} ${String(value)}`,
  );
}

/** Null where all is well: a named refusal, or only numbers that are right. */
async function fault(
  { made, rendering, meant }: Sample,
  { isSilent, bytes }: Damage,
): Promise<string | null> {
  const started = performance.now();
  let result;
  try {
    result = await readOf(bytes, made, rendering);
  } catch (error) {
    if (!(error instanceof DataError)) return `uncaught ${String(error)}`;
    const { code, place, wayOut } = error;
    return /^[A-Z0-9_]+$/.test(code) && place.file === 'extract' && wayOut !== ''
      ? null
      : `poor refusal ${error.message}`;
  } finally {
    expect(performance.now() - started).toBeLessThan(2000);
  }
  const text = new TextDecoder().decode(bytes);
  const { factor } = made.profile;
  for (const cell of rowsOf(result)) {
    if (cell.value === null) continue;
    const fact = `${cell.activity} ${cell.geo} ${cell.timePeriod} ${cell.value}`;
    if (meant.has(fact)) continue;
    const isComma = rendering.options.decimalMark === ',';
    const stands =
      isSilent &&
      standsInFile(
        isComma ? text.replace(/(\d),(\d)/g, '$1.$2') : text,
        result.format,
        factor,
        cell,
      );
    if (!stands) return `wrong value ${fact} at ${cell.line}:${cell.column}`;
  }
  return null;
}

describe('20,000 damaged extracts', () => {
  test('give named refusals or right numbers: nothing uncaught, no hang, no wrong value', async () => {
    const all = await samples();
    const random = seededRandom(seed);
    const tally = new Map<string, number>();
    const faults: string[] = [];
    let cases = 0;
    const judge = async (sample: Sample, damage: Damage): Promise<void> => {
      cases++;
      tally.set(damage.kind, (tally.get(damage.kind) ?? 0) + 1);
      const found = await fault(sample, damage);
      if (found === null) return;
      const replay = `seed ${seed}, case ${cases}, ${sample.name}, ${damage.kind}`;
      faults.push(
        `${found} (${replay}) in ${JSON.stringify(new TextDecoder().decode(damage.bytes))}`,
      );
    };
    // One sample of each format cut off after every byte.
    for (const sample of all.filter((_, index) => index % 6 === 0)) {
      for (let length = 0; length < sample.bytes.length; length++) {
        const bytes = sample.bytes.slice(0, length);
        await judge(sample, { kind: 'cut off', isSilent: false, bytes });
      }
    }
    while (cases < 20_000 * times) {
      const sample = all[Math.floor(random() * all.length)]!;
      const isPacked = random() < 0.05;
      await judge(
        sample,
        isPacked ? damagedGzip(sample.packed, random) : damaged(sample.bytes, random),
      );
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(tally.size).toBeGreaterThan(20);
  }, 600_000);
});
