import { describe, expect, test } from 'vitest';
import type { Limits } from '../../src/extract/limits.ts';
import { bytesOf, gz, inChunks, read, refusal, SBS } from './reading.ts';
import { readExtract } from '../../src/extract/read-extract.ts';

const HEADER = 'nace_r2,indic_sb,geo\\time\t2014 \n';
const content = `${HEADER}C15,V16110,ITI1\t1 \nC16,V16110,ITI1\t2 \n`;

/** The same extract with a limit at what it needs, and one below. */
async function atAndBelow(
  text: string | Uint8Array,
  limit: keyof Limits,
  needed: number,
  others: Partial<Limits> = {},
): Promise<string> {
  await read(text, { limits: { ...others, [limit]: needed } });
  return (await refusal(read(text, { limits: { ...others, [limit]: needed - 1 } }))).code;
}

describe('limits hold at the cap and one beyond it', () => {
  test('compressed bytes', async () => {
    const packed = gz(content);
    expect(await atAndBelow(packed, 'compressedBytes', packed.length)).toBe('COMPRESSED_TOO_LARGE');
  });

  test('expanded bytes, plain and gzipped', async () => {
    const size = bytesOf(content).length;
    expect(await atAndBelow(content, 'expandedBytes', size)).toBe('EXPANDED_TOO_LARGE');
    expect(await atAndBelow(gz(content), 'expandedBytes', size)).toBe('EXPANDED_TOO_LARGE');
  });

  test('the ratio, once the floor is passed', async () => {
    // Two mebibytes of blank lines behind the data shrink to about two kilobytes: some 1000 to 1.
    const bomb = gz(content + '\n'.repeat(2 ** 21));
    expect((await refusal(read(bomb))).code).toBe('RATIO_TOO_HIGH');
    await read(bomb, { limits: { ratio: 2000 } });
    await read(gz(content + '\n'.repeat(2 ** 19)));
    const exact = gz(content);
    const size = bytesOf(content).length;
    const atRatio = size / exact.length;
    await read(exact, { limits: { ratioFloor: 0, ratio: atRatio } });
    const below = read(exact, { limits: { ratioFloor: 0, ratio: atRatio * 0.999 } });
    expect((await refusal(below)).code).toBe('RATIO_TOO_HIGH');
  });

  test('the bytes of a line', async () => {
    expect(await atAndBelow(content, 'lineBytes', HEADER.length - 1)).toBe('LINE_TOO_LONG');
    const crlf = content.replaceAll('\n', '\r\n');
    for (const size of [1, 5, 1000]) {
      await read(crlf, { limits: { lineBytes: HEADER.length - 1 } }, size);
      const longer = read(crlf, { limits: { lineBytes: HEADER.length - 2 } }, size);
      expect((await refusal(longer)).code).toBe('LINE_TOO_LONG');
    }
  });

  test('dimensions', async () => {
    expect(await atAndBelow(content, 'dimensions', SBS.dimensions.length)).toBe(
      'TOO_MANY_DIMENSIONS',
    );
  });

  test('characters of a code', async () => {
    expect(await atAndBelow(content, 'codeLength', 6)).toBe('CODE_TOO_LONG');
  });

  test('different codes', async () => {
    // C15, C16, V16110 and ITI1.
    expect(await atAndBelow(content, 'codes', 4)).toBe('TOO_MANY_CODES');
  });

  test('columns of SDMX-CSV', async () => {
    const wide = (columns: number): string =>
      `freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE${',x'.repeat(columns - 6)}\n`;
    // 256 columns fit, and are refused for what they are.
    expect((await refusal(read(wide(256)))).code).toBe('UNKNOWN_DIMENSION');
    expect((await refusal(read(wide(257)))).code).toBe('TOO_MANY_COLUMNS');
  });

  test('rejected cells', async () => {
    const bad = `${HEADER}C15,V16110,ITI1\tx \nC16,V16110,ITI1\ty \n`;
    expect(await atAndBelow(bad, 'rejectedCells', 2)).toBe('TOO_MANY_REJECTED');
  });

  test('the product of the sizes and the bytes of a JSON-stat answer', async () => {
    const index = (code: string): object => ({ category: { index: { [code]: 0 } } });
    const json = JSON.stringify({
      id: ['nace_r2', 'indic_sb', 'geo', 'time'],
      size: [1, 1, 1, 2],
      dimension: {
        nace_r2: index('C15'),
        indic_sb: index('V16110'),
        geo: index('ITI1'),
        time: { category: { index: ['2014', '2015'] } },
      },
      value: [1, 2],
    });
    expect(await atAndBelow(json, 'cubeCells', 2)).toBe('CUBE_TOO_LARGE');
    expect(await atAndBelow(json, 'wholeBytes', json.length)).toBe('FILE_TOO_LARGE');
  });
});

describe('a read', () => {
  test('that is cancelled stops, and closes its source', async () => {
    const controller = new AbortController();
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for await (const chunk of inChunks(bytesOf(content), 8)) {
          yield chunk;
          controller.abort();
        }
      } finally {
        isClosed = true;
      }
    }
    const options = {
      file: 'extract',
      profile: SBS,
      emptyCells: 'not_available',
      obsFlags: new Set<string>(),
      confStatuses: new Set<string>(),
      signal: controller.signal,
    } as const;
    expect((await refusal(readExtract(source(), options))).code).toBe('CANCELLED');
    expect(isClosed).toBe(true);
  });

  test('tells its progress in bytes as delivered', async () => {
    const packed = gz(content);
    const seen: number[] = [];
    await read(packed, { onProgress: (bytes) => seen.push(bytes) }, 10);
    expect(seen.at(-1)).toBe(packed.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  test('of gzip that is cut off, damaged or followed by something else is refused', async () => {
    const packed = gz(content);
    for (let length = 2; length < packed.length; length++) {
      expect((await refusal(read(packed.subarray(0, length)))).code).toBe('GZIP_DAMAGED');
    }
    const damaged = packed.slice();
    damaged[packed.length - 6]! ^= 1;
    expect((await refusal(read(damaged))).code).toBe('GZIP_DAMAGED');
    const followed = new Uint8Array([...packed, 1, 2, 3]);
    expect((await refusal(read(followed))).code).toBe('GZIP_DAMAGED');
  });
});
