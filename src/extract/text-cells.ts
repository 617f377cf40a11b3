import type { CellCollector } from './cell-collector.ts';

/** Brings cells that are already text (of JSON, of a CSV parser) to the collector, which reads bytes, so that there is one grammar. */
export class TextCells {
  readonly #collector: CellCollector;
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(256);

  constructor(collector: CellCollector) {
    this.#collector = collector;
  }

  cell(
    geo: number,
    activity: number,
    time: number,
    value: string,
    flag: string,
    status: string,
    line: number,
    column: number,
  ): void {
    // UTF-8 takes at most three bytes for each unit of a string.
    const most = 3 * (value.length + flag.length + status.length);
    if (most > this.#bytes.length) this.#bytes = new Uint8Array(most);
    const valueEnd = this.#encode(value, 0);
    const flagEnd = this.#encode(flag, valueEnd);
    const end = this.#encode(status, flagEnd);
    this.#collector.cell(
      geo,
      activity,
      time,
      this.#bytes,
      0,
      valueEnd,
      valueEnd,
      flagEnd,
      flagEnd,
      end,
      line,
      column,
    );
  }

  #encode(text: string, at: number): number {
    if (text === '') return at;
    return at + this.#encoder.encodeInto(text, this.#bytes.subarray(at)).written;
  }
}
