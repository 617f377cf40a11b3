const QUOTE = 0x22;

/**
 * Cuts one line of CSV into fields. The bounds of field i are `starts[i]` and `ends[i]` in
 * `bytes`; fields in quotes are copied without them to a buffer of their own.
 */
export class CsvLine {
  readonly #separator: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  bytes: Uint8Array = new Uint8Array(0);
  #unquoted = new Uint8Array(256);

  constructor(separator: number, mostFields: number) {
    this.#separator = separator;
    this.starts = new Int32Array(mostFields);
    this.ends = new Int32Array(mostFields);
  }

  /** The number of fields; one more than fit if there are too many, -1 if a quote is wrong. */
  split(bytes: Uint8Array, start: number, end: number): number {
    const fields = this.splitRest(bytes, start, end, 0);
    return fields < 0 ? this.#splitQuoted(bytes, start, end) : fields;
  }

  /** The same from field `first` on, which begins at `from`; -1 if there is any quote. */
  splitRest(bytes: Uint8Array, from: number, end: number, first: number): number {
    const separator = this.#separator;
    this.bytes = bytes;
    let field = first;
    let start = from;
    for (let at = from; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === QUOTE) return -1;
      if (byte !== separator) continue;
      if (field < this.starts.length) {
        this.starts[field] = start;
        this.ends[field] = at;
      }
      field++;
      start = at + 1;
    }
    return this.#close(field, start, end);
  }

  #close(field: number, from: number, end: number): number {
    if (field < this.starts.length) {
      this.starts[field] = from;
      this.ends[field] = end;
    }
    return Math.min(field, this.starts.length) + 1;
  }

  #splitQuoted(bytes: Uint8Array, start: number, end: number): number {
    if (this.#unquoted.length < end - start) this.#unquoted = new Uint8Array(2 * (end - start));
    const out = this.#unquoted;
    this.bytes = out;
    let length = 0;
    let field = 0;
    let from = 0;
    let at = start;
    for (;;) {
      const isQuoted = at < end && bytes[at] === QUOTE;
      if (isQuoted) {
        at++;
        for (;;) {
          if (at >= end) return -1;
          if (bytes[at] !== QUOTE) out[length++] = bytes[at++]!;
          else if (at + 1 < end && bytes[at + 1] === QUOTE) {
            out[length++] = QUOTE;
            at += 2;
          } else break;
        }
        at++;
        if (at < end && bytes[at] !== this.#separator) return -1;
      } else {
        while (at < end && bytes[at] !== this.#separator) {
          if (bytes[at] === QUOTE) return -1;
          out[length++] = bytes[at++]!;
        }
      }
      if (at >= end) return this.#close(field, from, length);
      if (field < this.starts.length) {
        this.starts[field] = from;
        this.ends[field] = length;
      }
      field++;
      from = length;
      at++;
    }
  }
}
