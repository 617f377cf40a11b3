import { LF } from './line-feeder.ts';

const QUOTE = 0x22;

export interface SkimmedShape {
  /** The byte between fields (of the key, in a TSV), and the one between the cells of a TSV. */
  separator: number;
  second: number;
  longest: number;
}

/**
 * Most lines of an extract are not wanted, and what makes one unwanted (another indicator) stands
 * near its beginning and again in the lines that follow. The skimmer remembers that beginning and
 * passes over every line that repeats it, without parsing: it compares the bytes, and counts the
 * separators behind them, so that a damaged or merged line is left to the reader to refuse.
 * Lines end with LF here; quotes, and whatever else does not fit, are left to the reader too.
 */
export class LineSkimmer {
  readonly #shape: SkimmedShape;
  /** Lines passed over by the last call of `skim`. */
  lines = 0;
  #prefix = new Uint8Array(64);
  #length = 0;
  #separators = 0;
  #seconds = 0;

  constructor(shape: SkimmedShape) {
    this.#shape = shape;
  }

  /** The bytes that make a line unwanted, and how many separators must follow them. */
  remember(
    bytes: Uint8Array,
    start: number,
    end: number,
    separators: number,
    seconds: number,
  ): void {
    const length = end - start;
    if (length > this.#prefix.length) this.#prefix = new Uint8Array(2 * length);
    for (let at = 0; at < length; at++) this.#prefix[at] = bytes[start + at]!;
    this.#length = length;
    this.#separators = separators;
    this.#seconds = seconds;
  }

  /** Where the first line begins that has to be read; `lines` tells how many were passed over. */
  skim(bytes: Uint8Array, start: number, end: number): number {
    this.lines = 0;
    const length = this.#length;
    const prefix = this.#prefix;
    // Neighbouring lines differ near the end of what decides: most lines to read show it there.
    if (length < 2 || bytes[start + length - 2] !== prefix[length - 2]) return start;
    // Four bytes at a time: the comparison is most of the work on a large SDMX-CSV.
    const words = length >> 2;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const wanted = new DataView(prefix.buffer);
    const { separator, second, longest } = this.#shape;
    const highest = Math.max(separator, second, QUOTE);
    const separators = this.#separators;
    const seconds = this.#seconds;
    let line = start;
    let lines = 0;
    for (;;) {
      if (line + length >= end) break;
      let word = 0;
      while (word < words && view.getInt32(line + 4 * word) === wanted.getInt32(4 * word)) word++;
      if (word < words) break;
      let at = line + 4 * words;
      while (at < line + length && bytes[at] === prefix[at - line]) at++;
      if (at < line + length) break;
      let met = 0;
      let metSeconds = 0;
      let isEnded = false;
      for (; at < end; at++) {
        const byte = bytes[at]!;
        if (byte > highest) continue;
        if (byte === separator) met++;
        else if (byte === second) metSeconds++;
        else if (byte === LF) {
          isEnded = true;
          break;
        } else if (byte === QUOTE) break;
      }
      if (!isEnded || met !== separators || metSeconds !== seconds || at - line > longest) break;
      lines++;
      line = at + 1;
    }
    this.lines = lines;
    return line;
  }
}
