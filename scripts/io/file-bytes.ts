import { open } from 'node:fs/promises';

/**
 * The bytes of a file in large pieces, the next one read while one is worked on. Two buffers take
 * turns, so a piece is only valid until the next is asked for, and a file of hundreds of
 * megabytes costs no memory of its own.
 */
export async function* fileBytes(file: string, size = 1_048_576): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  const buffers = [new Uint8Array(size), new Uint8Array(size)] as const;
  const fill = (buffer: Uint8Array) => handle.read(buffer, 0, size);
  let turn = 0;
  let pending = fill(buffers[0]);
  try {
    for (;;) {
      const { bytesRead, buffer } = await pending;
      if (bytesRead === 0) return;
      turn = 1 - turn;
      pending = fill(buffers[turn]!);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // A reader that stops early leaves one read behind; its buffer must outlive it.
    await pending.catch(() => undefined);
    await handle.close();
  }
}
