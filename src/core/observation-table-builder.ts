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

/**
 * Grows an `ObservationTable` row by row: the columns double when full, so n rows cost O(n).
 * Codes are turned into indices once, by the caller, with `geos.indexOf(code)` and its siblings.
 */
export class ObservationTableBuilder {
  readonly geos = new CodeList();
  readonly activities = new CodeList();
  readonly timePeriods = new CodeList();
  readonly obsFlags = new CodeList();
  readonly confStatuses = new CodeList();
  length = 0;
  #capacity = 1024;
  #indices = new Int32Array(this.#capacity * COLUMNS);
  #values = new Float64Array(this.#capacity);
  #missing = new Uint8Array(this.#capacity);

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
    if (this.length === this.#capacity) this.#grow();
    const row = this.length++;
    const at = row * COLUMNS;
    const indices = this.#indices;
    indices[at] = geo;
    indices[at + 1] = activity;
    indices[at + 2] = timePeriod;
    indices[at + 3] = obsFlag;
    indices[at + 4] = confStatus;
    indices[at + 5] = line;
    indices[at + 6] = column;
    this.#values[row] = missing === 0 ? value : 0;
    this.#missing[row] = missing;
  }

  finish(): ObservationTable {
    const column = (offset: number): Int32Array => {
      const out = new Int32Array(this.length);
      for (let row = 0; row < out.length; row++) out[row] = this.#indices[row * COLUMNS + offset]!;
      return out;
    };
    return {
      geos: this.geos.codes,
      activities: this.activities.codes,
      timePeriods: this.timePeriods.codes,
      obsFlags: this.obsFlags.codes,
      confStatuses: this.confStatuses.codes,
      length: this.length,
      geo: column(0),
      activity: column(1),
      timePeriod: column(2),
      value: this.#values.slice(0, this.length),
      missing: this.#missing.slice(0, this.length),
      obsFlag: column(3),
      confStatus: column(4),
      line: column(5),
      column: column(6),
    };
  }

  #grow(): void {
    this.#capacity *= 2;
    const indices = new Int32Array(this.#capacity * COLUMNS);
    indices.set(this.#indices);
    this.#indices = indices;
    const values = new Float64Array(this.#capacity);
    values.set(this.#values);
    this.#values = values;
    const missing = new Uint8Array(this.#capacity);
    missing.set(this.#missing);
    this.#missing = missing;
  }
}

/** Seven integer columns lie side by side in one array while the table grows. */
const COLUMNS = 7;
