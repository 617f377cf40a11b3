/** What the bytes of a value are. */
export const VALUE = { number: 0, empty: 1, colon: 2, rejected: 3 } as const;

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;

/**
 * Reads a value by the strict grammar `0 | [1-9][0-9]*` with an optional decimal part, `:` or
 * nothing, and scales it to persons exactly: 65.1 thousand is 651·1000/10 = 65100, where
 * 65.1 × 1000 in doubles is 65099.99999999999. Fifteen digits at most, because then digits ×
 * factor and the power of ten are whole numbers a double holds and the one division rounds once.
 * No exponent, no sign (a count of persons is never negative), no `NaN`, no thousands mark.
 */
export class NumberReader {
  readonly #factor: number;
  readonly #mark: number;
  /** Persons, after `read` returned `VALUE.number`. */
  persons = 0;
  /** Why, after `read` returned `VALUE.rejected`. */
  reason = '';

  constructor(factor: number, decimalMark: '.' | ',' = '.') {
    this.#factor = factor;
    this.#mark = decimalMark === ',' ? 0x2c : POINT;
  }

  read(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return VALUE.empty;
    const first = bytes[start]!;
    if (first === COLON && end - start === 1) return VALUE.colon;
    if (first === MINUS) return this.#reject('a negative number');
    let digits = 0;
    let decimals = -1;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        digits = digits * 10 + (byte - ZERO);
        if (decimals >= 0) decimals++;
      } else if (byte === this.#mark && decimals < 0 && at > start) {
        decimals = 0;
      } else {
        return this.#reject('not a number');
      }
    }
    if (decimals === 0) return this.#reject('not a number');
    const whole = end - start - (decimals < 0 ? 0 : decimals + 1);
    if (first === ZERO && whole > 1) return this.#reject('a number with leading zeros');
    const scaled = digits * this.#factor;
    if (end - start > 16 || scaled > Number.MAX_SAFE_INTEGER) {
      return this.#reject('more digits than can be held exactly');
    }
    this.persons = decimals < 0 ? scaled : scaled / POWERS[decimals]!;
    return VALUE.number;
  }

  #reject(reason: string): number {
    this.reason = reason;
    return VALUE.rejected;
  }
}

/** Written out: `10 ** 15` is exact in a double, and so are the smaller ones. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
