import { LF } from './line-feeder.ts';

const QUOTE = 0x22;

/** The bytes that structure a line: between fields, and between the cells of a TSV (0: none). */
export interface SkimmedShape {
  separator: number;
  second: number;
  /** Bytes of the longest line. */
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
  /** Lines passed over by the last call of `skim`. */
  lines = 0;
  readonly #separator: number;
  readonly #longest: number;
  readonly #restOf: (bytes: Uint8Array, at: number, end: number) => number;
  #prefix = new Uint8Array(64);
  #length = 0;
  /** The separators that must follow the prefix. */
  #separators = 0;
  #seconds = 0;

  constructor({ separator, second, longest }: SkimmedShape) {
    this.#separator = separator;
    this.#longest = longest;
    const marks = marksOf(separator, second);
    this.#restOf =
      second === 0
        ? (bytes, at, end) => this.#shortRest(bytes, at, end)
        : (bytes, at, end) => this.#longRest(bytes, at, end, marks);
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
    if (length < 2 || start + length >= end) return start;
    if (bytes[start + length - 2] !== prefix[length - 2]) return start;
    // Four bytes at a time: the comparison is most of the work on a large SDMX-CSV.
    const words = length >> 2;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const wanted = new DataView(prefix.buffer);
    const longest = this.#longest;
    let line = start;
    let lines = 0;
    while (line + length < end) {
      let word = 0;
      while (word < words && view.getInt32(line + 4 * word) === wanted.getInt32(4 * word)) word++;
      if (word < words) break;
      let at = line + 4 * words;
      while (at < line + length && bytes[at] === prefix[at - line]) at++;
      if (at < line + length) break;
      at = this.#restOf(bytes, at, end);
      if (at < 0 || at - line > longest) break;
      lines++;
      line = at + 1;
    }
    this.lines = lines;
    return line;
  }

  /** The end of the line, or -1: the rest of a CSV line is short, and few of its bytes matter. */
  #shortRest(bytes: Uint8Array, start: number, end: number): number {
    const separator = this.#separator;
    const highest = Math.max(separator, QUOTE);
    let met = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte > highest) continue;
      if (byte === separator) met++;
      else if (byte === LF) return met === this.#separators ? at : -1;
      else if (byte === QUOTE) return -1;
    }
    return -1;
  }

  /** The same for a TSV line, whose rest is long and full of tabs: adding marks takes no branch. */
  #longRest(bytes: Uint8Array, start: number, end: number, marks: Int32Array): number {
    let at = start;
    let met = 0;
    while (at < end && bytes[at] !== LF) met += marks[bytes[at++]!]!;
    return at < end && met === this.#separators * MARK + this.#seconds ? at : -1;
  }
}

/** More than the tabs of any line within the default limit, so that the two counts never mix. */
const MARK = 2 ** 21;

function marksOf(separator: number, second: number): Int32Array {
  const marks = new Int32Array(256);
  marks[separator] = MARK;
  marks[second] = 1;
  return marks;
}
