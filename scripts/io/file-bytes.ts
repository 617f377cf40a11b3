import { open } from 'node:fs/promises';

/**
 * The bytes of a file in large pieces that share one buffer: a piece is only valid until the next
 * is asked for. A file of hundreds of megabytes then costs no memory of its own.
 */
export async function* fileBytes(file: string, size = 262_144): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = new Uint8Array(size);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, size);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
