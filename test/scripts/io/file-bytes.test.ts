import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { fileBytes } from '../../../scripts/io/file-bytes.ts';
import { nodeGunzip } from '../../../scripts/io/node-gunzip.ts';
import { DataError } from '../../../src/core/data-error.ts';
import { plainBytes } from '../../../src/extract/plain-bytes.ts';
import { DEFAULT_LIMITS } from '../../../src/extract/limits.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'file-bytes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7919) % 251);

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  // Copied at once, because a chunk may be overwritten when the next is asked for.
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
  return Buffer.concat(pieces);
}

describe('the bytes of a file', () => {
  test('come whole, whatever the size of the pieces', async () => {
    const file = path.join(folder, 'plain');
    writeFileSync(file, content);
    for (const size of [1000, 100_003, 200_000]) {
      expect((await gathered(fileBytes(file, size))).equals(content)).toBe(true);
    }
  });

  test('of an empty file are none, and of one left early the file is closed', async () => {
    const file = path.join(folder, 'empty');
    writeFileSync(file, '');
    expect(await gathered(fileBytes(file))).toHaveLength(0);
    writeFileSync(file, content);
    for await (const chunk of fileBytes(file, 100)) {
      expect(chunk).toHaveLength(100);
      break;
    }
    rmSync(file);
  });

  test('are decompressed by Node as by the Web Streams, out of pieces that share one buffer', async () => {
    const file = path.join(folder, 'packed');
    writeFileSync(file, gzipSync(content));
    const options = { file: 'packed', limits: DEFAULT_LIMITS };
    const web = await gathered(plainBytes(fileBytes(file, 64), options));
    const node = await gathered(
      plainBytes(fileBytes(file, 64), { ...options, gunzip: nodeGunzip }),
    );
    expect(web.equals(content)).toBe(true);
    expect(node.equals(content)).toBe(true);
  });

  const packed = gzipSync(content);
  test.for([
    ['cut off', packed.subarray(0, -5)],
    ['followed by something else', Buffer.concat([packed, Buffer.from('<html>')])],
  ] as const)('that are %s are refused by both, in words', async ([, bytes]) => {
    const file = path.join(folder, 'damaged');
    writeFileSync(file, bytes);
    for (const gunzip of [undefined, nodeGunzip]) {
      // What follows comes with the end of the stream, or in a piece of its own.
      for (const size of [1_048_576, packed.length]) {
        const options = { file: 'damaged', limits: DEFAULT_LIMITS, gunzip };
        const error: unknown = await gathered(plainBytes(fileBytes(file, size), options)).catch(
          (one: unknown) => one,
        );
        expect(error).toBeInstanceOf(DataError);
        const { code, found } = error as DataError;
        expect(code).toBe('GZIP_DAMAGED');
        expect(found).not.toBe('');
      }
    }
  });
});
