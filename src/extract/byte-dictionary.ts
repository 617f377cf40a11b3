/**
 * Codes as they lie in a file, each looked up by its bytes and turned into a string only the
 * first time it is met: an open hash table over a pool of bytes.
 */
export class ByteDictionary {
  readonly #onNew: (code: string, line: number, column: number) => number;
  #slots = new Int32Array(256);
  #starts: number[] = [];
  #ends: number[] = [];
  #answers: number[] = [];
  #hashes: number[] = [];
  #pool = new Uint8Array(1024);
  #poolLength = 0;

  /** `onNew` judges a code when it is first met (or throws); its answer is kept for the next times. */
  constructor(onNew: (code: string, line: number, column: number) => number) {
    this.#onNew = onNew;
  }

  lookup(bytes: Uint8Array, start: number, end: number, line: number, column: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]! - 1;
      if (entry < 0) return this.#insert(bytes, start, end, hash, line, column);
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end)) {
        return this.#answers[entry]!;
      }
    }
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[entry]!;
    if (this.#ends[entry]! - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (this.#pool[from + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  #insert(
    bytes: Uint8Array,
    start: number,
    end: number,
    hash: number,
    line: number,
    column: number,
  ): number {
    const code = new TextDecoder().decode(bytes.subarray(start, end));
    const answer = this.#onNew(code, line, column);
    const length = end - start;
    if (this.#poolLength + length > this.#pool.length) {
      const pool = new Uint8Array(2 * this.#pool.length + length);
      pool.set(this.#pool);
      this.#pool = pool;
    }
    this.#pool.set(bytes.subarray(start, end), this.#poolLength);
    this.#starts.push(this.#poolLength);
    this.#poolLength += length;
    this.#ends.push(this.#poolLength);
    this.#answers.push(answer);
    this.#hashes.push(hash);
    if (2 * this.#answers.length > this.#slots.length) this.#rehash(2 * this.#slots.length);
    else this.#place(this.#answers.length - 1);
    return answer;
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1;
    const hash = this.#hashes[entry]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #rehash(size: number): void {
    this.#slots = new Int32Array(size);
    for (let entry = 0; entry < this.#answers.length; entry++) this.#place(entry);
  }
}
