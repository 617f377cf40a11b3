/** The bytes of a line that name its series, kept to see whether the next line is of the same. */
export class SeriesKey {
  #bytes = new Uint8Array(64);
  #length = 0;

  forget(): void {
    this.#length = 0;
  }

  remember(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(2 * length);
    for (let at = 0; at < length; at++) this.#bytes[at] = bytes[start + at]!;
    this.#length = length;
  }

  /** Where the key ends in a line that begins with it; -1 if it does not, or none is kept. */
  endOf(bytes: Uint8Array, start: number, end: number): number {
    const length = this.#length;
    if (length === 0 || start + length > end) return -1;
    const key = this.#bytes;
    // The end first: it is where neighbouring lines differ.
    for (let at = length - 1; at >= 0; at--) if (bytes[start + at] !== key[at]) return -1;
    return start + length;
  }
}
