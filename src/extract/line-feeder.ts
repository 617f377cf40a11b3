import { DataError } from '../core/data-error.ts';
import type { LineSkimmer } from './line-skimmer.ts';
import { shown, textOf } from './shown.ts';

export const LF = 0x0a;
export const CR = 0x0d;

/** A line without its end; `line` counts from 1. The bytes are only valid during the call. */
export type LineHandler = (bytes: Uint8Array, start: number, end: number, line: number) => void;

/**
 * Cuts chunks of bytes into lines ended by LF, CRLF or (old Mac files) CR alone. A blank line may
 * stand at the end only, and the last line must be ended: what Eurostat writes always is, so a
 * last line without an end was cut off, and 312 may be the rest of 31234.
 */
export class LineFeeder {
  readonly #handle: LineHandler;
  readonly #terminator: number;
  readonly #longest: number;
  readonly #file: string;
  #skimmer: LineSkimmer | null = null;
  #onSkimmed: (lines: number) => void = () => undefined;
  #carry = new Uint8Array(4096);
  #carried = 0;
  #line = 0;
  #blank = 0;

  constructor(handle: LineHandler, terminator: number, longest: number, file: string) {
    this.#handle = handle;
    this.#terminator = terminator;
    this.#longest = longest;
    this.#file = file;
  }

  /** Lets whole lines be passed over before they are cut; `onSkimmed` hears how many. */
  skimWith(skimmer: LineSkimmer, onSkimmed: (lines: number) => void): void {
    if (this.#terminator !== LF) return;
    this.#skimmer = skimmer;
    this.#onSkimmed = onSkimmed;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    while (start < chunk.length) {
      if (this.#skimmer !== null && this.#carried === 0 && this.#blank === 0) {
        start = this.#skimmer.skim(chunk, start, chunk.length);
        const { lines } = this.#skimmer;
        this.#line += lines;
        if (lines > 0) this.#onSkimmed(lines);
      }
      const at = chunk.indexOf(this.#terminator, start);
      if (at < 0) break;
      if (this.#carried > 0) {
        this.#keep(chunk, start, at);
        const length = this.#carried;
        this.#carried = 0;
        this.#emit(this.#carry, 0, length);
      } else {
        this.#emit(chunk, start, at);
      }
      start = at + 1;
    }
    this.#keep(chunk, start, chunk.length);
  }

  end(): void {
    if (this.#carried === 0) return;
    const found = `a last line without a line end, ${shown(textOf(this.#carry, 0, this.#carried))}`;
    const wayOut = 'Download it again, compressed. If it is whole, end its last line.';
    const place = { file: this.#file, line: this.#line + 1 };
    throw new DataError('TRUNCATED_FILE', place, found, 'a line end', wayOut);
  }

  #emit(bytes: Uint8Array, start: number, end: number): void {
    const line = ++this.#line;
    const stop = end > start && this.#terminator === LF && bytes[end - 1] === CR ? end - 1 : end;
    if (stop - start > this.#longest) this.#refuseLength(line);
    if (stop === start) {
      this.#blank = line;
      return;
    }
    if (this.#blank > 0) {
      const place = { file: this.#file, line: this.#blank };
      const wayOut = 'The file was edited or damaged: remove the line, or download it again.';
      throw new DataError(
        'BLANK_LINE',
        place,
        'a blank line',
        'blank lines at the end only',
        wayOut,
      );
    }
    this.#handle(bytes, start, stop, line);
  }

  #keep(chunk: Uint8Array, start: number, end: number): void {
    const needed = this.#carried + end - start;
    // Two bytes more than the longest line: its end may be CRLF.
    if (needed > this.#longest + 2) this.#refuseLength(this.#line + 1);
    if (needed > this.#carry.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#carry.subarray(0, this.#carried));
      this.#carry = larger;
    }
    this.#carry.set(chunk.subarray(start, end), this.#carried);
    this.#carried = needed;
  }

  #refuseLength(line: number): never {
    const expected = `at most ${this.#longest} bytes in a line`;
    const wayOut =
      'Is it one of the Eurostat formats? If it is, raise the limit with --cap line-bytes=NUMBER.';
    throw new DataError('LINE_TOO_LONG', { file: this.#file, line }, 'more', expected, wayOut);
  }
}
