import { DataError } from '../core/data-error.ts';

/** Gathers a file that can only be read whole, up to a limit, and decodes it strictly as UTF-8. */
export class WholeText {
  readonly #file: string;
  readonly #most: number;
  #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(file: string, most: number) {
    this.#file = file;
    this.#most = most;
  }

  push(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length > this.#most) {
      const expected = `at most ${this.#most} bytes of a format that is read whole`;
      const wayOut =
        'Take the table as TSV or SDMX-CSV, which are read as they come, or say --cap whole-bytes=NUMBER.';
      throw new DataError('FILE_TOO_LARGE', { file: this.#file }, 'more', expected, wayOut);
    }
    // A copy: the source may use the same memory for its next chunk.
    this.#chunks.push(chunk.slice());
  }

  take(): string {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    this.#chunks = [];
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(whole);
    } catch {
      const place = { file: this.#file };
      throw new DataError('NOT_UTF8', place, 'other bytes', 'UTF-8', 'Save the file as UTF-8.');
    }
  }
}
