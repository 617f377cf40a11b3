import type { ObservationTable } from './observation-table.ts';

/** A list of codes in order of first appearance, with the way back from code to index. */
class CodeList {
  readonly codes: string[] = [];
  readonly #indices = new Map<string, number>();

  indexOf(code: string): number {
    const known = this.#indices.get(code);
    if (known !== undefined) return known;
    const index = this.codes.push(code) - 1;
    this.#indices.set(code, index);
    return index;
  }
}

/** Seven integer columns lie side by side while the table grows. */
const COLUMNS = 7;
const BLOCK_ROWS = 4096;

class Block {
  readonly indices = new Int32Array(BLOCK_ROWS * COLUMNS);
  readonly values = new Float64Array(BLOCK_ROWS);
  readonly missing = new Uint8Array(BLOCK_ROWS);
}

/**
 * Grows an `ObservationTable` row by row, in blocks, so that nothing is copied before the end.
 * Codes are turned into indices once, by the caller, with `geos.indexOf(code)` and its siblings.
 */
export class ObservationTableBuilder {
  readonly geos = new CodeList();
  readonly activities = new CodeList();
  readonly timePeriods = new CodeList();
  readonly obsFlags = new CodeList();
  readonly confStatuses = new CodeList();
  readonly #blocks: Block[] = [];
  #block: Block | null = null;
  #rows = BLOCK_ROWS;

  get length(): number {
    return this.#blocks.length * BLOCK_ROWS - (BLOCK_ROWS - this.#rows);
  }

  /** One row; `missing` is 0 for a value, otherwise 1 + index into `MISSING_REASONS`. */
  add(
    geo: number,
    activity: number,
    timePeriod: number,
    value: number,
    missing: number,
    obsFlag: number,
    confStatus: number,
    line: number,
    column: number,
  ): void {
    const row = this.#rows === BLOCK_ROWS ? 0 : this.#rows;
    if (row === 0) this.#blocks.push((this.#block = new Block()));
    this.#rows = row + 1;
    const { indices, values, missing: reasons } = this.#block!;
    const at = row * COLUMNS;
    indices[at] = geo;
    indices[at + 1] = activity;
    indices[at + 2] = timePeriod;
    indices[at + 3] = obsFlag;
    indices[at + 4] = confStatus;
    indices[at + 5] = line;
    indices[at + 6] = column;
    values[row] = missing === 0 ? value : 0;
    reasons[row] = missing;
  }

  finish(): ObservationTable {
    const length = this.length;
    const integers = (offset: number): Int32Array => {
      const out = new Int32Array(length);
      for (const [index, { indices }] of this.#blocks.entries()) {
        const first = index * BLOCK_ROWS;
        copyColumn(indices, offset, out.subarray(first, first + BLOCK_ROWS));
      }
      return out;
    };
    const value = new Float64Array(length);
    const missing = new Uint8Array(length);
    for (const [index, block] of this.#blocks.entries()) {
      const first = index * BLOCK_ROWS;
      const rows = Math.min(BLOCK_ROWS, length - first);
      value.set(block.values.subarray(0, rows), first);
      missing.set(block.missing.subarray(0, rows), first);
    }
    return {
      geos: this.geos.codes,
      activities: this.activities.codes,
      timePeriods: this.timePeriods.codes,
      obsFlags: this.obsFlags.codes,
      confStatuses: this.confStatuses.codes,
      length,
      geo: integers(0),
      activity: integers(1),
      timePeriod: integers(2),
      value,
      missing,
      obsFlag: integers(3),
      confStatus: integers(4),
      line: integers(5),
      column: integers(6),
    };
  }
}

/** A function of its own, which is compiled for speed after a few blocks; a loop within is not. */
function copyColumn(indices: Int32Array, offset: number, out: Int32Array): void {
  for (let row = 0; row < out.length; row++) out[row] = indices[row * COLUMNS + offset]!;
}
