import { DataError, type Place } from '../core/data-error.ts';
import type { ByteDictionary } from './byte-dictionary.ts';
import type { BytesReader } from './bytes-reader.ts';
import type { CellCollector, CollectorOptions } from './cell-collector.ts';
import { FILTERED } from './code-judge.ts';
import { checkDimensions, dimensionId } from './file-dimensions.ts';
import { LineFeeder } from './line-feeder.ts';
import { LineSkimmer } from './line-skimmer.ts';
import { shown, textOf } from './shown.ts';

const TAB = 0x09;
const SPACE = 0x20;
const COMMA = 0x2c;
const AT = 0x40;
const LOWER_N = 0x6e;
const ZERO = 0x30;

/** The dimensions and periods that the first line of a bulk TSV names. */
export interface TsvHeader {
  dimensions: string[];
  periods: string[];
}

/** `freq,nace_r2,geo\TIME_PERIOD<TAB>2015 …`, and the older `nace_r2,geo\time`; null if it is neither. */
export function parseTsvHeader(line: string): TsvHeader | null {
  const [first = '', ...periods] = line.split('\t');
  const match = /^([\w,]+)\\(?:time_period|time) ?$/i.exec(first);
  if (match === null || periods.length === 0) return null;
  return {
    dimensions: match[1]!.split(',').map(dimensionId),
    periods: periods.map((period) => period.trim()),
  };
}

/**
 * Reads Eurostat's bulk TSV: one line per series, one column per period, cells
 * `value SP flags[@status]`. Every line must have the header's number of codes and cells.
 * A cell with nothing in it is no observation; `:` is one that is not available.
 */
export class TsvReader implements BytesReader {
  readonly #collector: CellCollector;
  readonly #options: CollectorOptions;
  readonly #feeder: LineFeeder;
  readonly #skimmer: LineSkimmer;
  /** Index of each period, or `FILTERED`. */
  readonly #times: number[] = [];
  readonly #dictionaries: ByteDictionary[] = [];
  #geoAt = 0;
  /** Where the activity stands; -1 in a table without activities. */
  #activityAt = 0;
  #onlyActivity = FILTERED;
  readonly #answers = new Int32Array(64);

  constructor(collector: CellCollector, options: CollectorOptions, terminator: number) {
    this.#collector = collector;
    this.#options = options;
    const { file, limits } = options;
    this.#skimmer = new LineSkimmer({ separator: COMMA, second: TAB, longest: limits.lineBytes });
    this.#feeder = new LineFeeder(
      (bytes, start, end, line) => {
        if (line === 1) this.#header(textOf(bytes, start, end));
        else this.#line(bytes, start, end, line);
      },
      terminator,
      limits.lineBytes,
      file,
    );
    this.#feeder.skimWith(this.#skimmer, (lines) => {
      collector.counts.rows += lines;
      collector.filterOut(lines * this.#times.length);
    });
  }

  push(chunk: Uint8Array): void {
    this.#feeder.push(chunk);
  }

  end(): void {
    this.#feeder.end();
  }

  #header(text: string): void {
    const { file, profile } = this.#options;
    const place: Place = { file, line: 1 };
    const header = parseTsvHeader(text);
    if (header === null) {
      const wayOut = 'Download the TSV again: its first line is damaged.';
      throw new DataError(
        'HEADER_NOT_UNDERSTOOD',
        place,
        shown(text),
        'a,b,geo\\TIME_PERIOD and years',
        wayOut,
      );
    }
    checkDimensions(header.dimensions, profile, place);
    const { codes } = this.#collector;
    for (const id of header.dimensions) this.#dictionaries.push(codes.dictionary(id));
    this.#geoAt = header.dimensions.indexOf(profile.geo_dimension);
    this.#activityAt = header.dimensions.indexOf(profile.activity_dimension ?? '');
    if (profile.activity_dimension === null) this.#onlyActivity = codes.onlyActivity();
    for (const [index, period] of header.periods.entries()) {
      if (header.periods.indexOf(period) !== index) {
        const wayOut = 'Remove one of the two columns.';
        throw new DataError(
          'COLUMN_TWICE',
          { ...place, column: index + 2 },
          shown(period),
          'each year once',
          wayOut,
        );
      }
      this.#times.push(codes.judgeTime(period, 1, index + 2));
    }
  }

  #line(bytes: Uint8Array, start: number, end: number, line: number): void {
    const { counts } = this.#collector;
    counts.rows++;
    const dictionaries = this.#dictionaries;
    const answers = this.#answers;
    let dimension = 0;
    let from = start;
    let at = start;
    let decidedAt = start;
    let decidedBy = 0;
    let isWanted = this.#activityAt >= 0 || this.#onlyActivity !== FILTERED;
    for (; at <= end; at++) {
      const byte = at < end ? bytes[at]! : TAB;
      if (byte !== COMMA && byte !== TAB) continue;
      if (dimension >= dictionaries.length) this.#refuse(bytes, start, end, line);
      const answer = dictionaries[dimension]!.lookup(bytes, from, at, line, 1);
      answers[dimension++] = answer;
      if (answer === FILTERED && isWanted) {
        isWanted = false;
        decidedAt = at + 1;
        decidedBy = dimension;
      }
      from = at + 1;
      if (byte === TAB) break;
    }
    if (dimension !== dictionaries.length || at >= end || bytes[at] !== TAB) {
      this.#refuse(bytes, start, end, line);
    }
    if (isWanted) return this.#cells(bytes, at + 1, start, end, line);
    this.#skip(bytes, at + 1, start, end, line);
    if (decidedAt === start) return;
    // Every line that begins like this one, up to the code that decided, is unwanted too.
    const isLast = decidedBy === dictionaries.length;
    const tabs = this.#times.length - (isLast ? 1 : 0);
    const commas = isLast ? 0 : dictionaries.length - 1 - decidedBy;
    this.#skimmer.remember(bytes, start, decidedAt, commas, tabs);
  }

  #skip(bytes: Uint8Array, from: number, start: number, end: number, line: number): void {
    let cells = 1;
    for (let at = from; at < end; at++) if (bytes[at] === TAB) cells++;
    if (cells !== this.#times.length) this.#refuse(bytes, start, end, line);
    this.#collector.filterOut(cells);
  }

  #cells(bytes: Uint8Array, first: number, start: number, end: number, line: number): void {
    const times = this.#times;
    const geo = this.#answers[this.#geoAt]!;
    const activity = this.#activityAt < 0 ? this.#onlyActivity : this.#answers[this.#activityAt]!;
    let period = 0;
    let from = first;
    for (let at = first; at <= end; at++) {
      if (at < end && bytes[at] !== TAB) continue;
      if (period === times.length) this.#refuse(bytes, start, end, line);
      const time = times[period++]!;
      if (time === FILTERED) this.#collector.filterOut(1);
      else this.#cell(geo, activity, time, bytes, from, at, line, period + 1);
      from = at + 1;
    }
    if (period !== times.length) this.#refuse(bytes, start, end, line);
  }

  #cell(
    geo: number,
    activity: number,
    time: number,
    bytes: Uint8Array,
    start: number,
    end: number,
    line: number,
    column: number,
  ): void {
    let valueEnd = start;
    while (valueEnd < end && bytes[valueEnd] !== SPACE) valueEnd++;
    let flagStart = valueEnd < end ? valueEnd + 1 : end;
    // `0n`, "less than half of the unit", is the one old flag that stands without a space.
    if (valueEnd - start === 2 && bytes[start] === ZERO && bytes[start + 1] === LOWER_N) {
      flagStart = --valueEnd;
    }
    let stop = end;
    if (stop > flagStart && bytes[stop - 1] === SPACE) stop--;
    if (valueEnd === start && flagStart >= stop) {
      this.#collector.noObservation(1);
      return;
    }
    let flagEnd = flagStart;
    while (flagEnd < stop && bytes[flagEnd] !== AT) flagEnd++;
    const statusStart = flagEnd < stop ? flagEnd + 1 : stop;
    if (flagEnd < stop && statusStart === stop) {
      this.#collector.counts.cells++;
      this.#collector.reject('an @ without a status', textOf(bytes, start, end), line, column);
      return;
    }
    this.#collector.cell(
      geo,
      activity,
      time,
      bytes,
      start,
      valueEnd,
      flagStart,
      flagEnd,
      statusStart,
      stop,
      line,
      column,
    );
  }

  #refuse(bytes: Uint8Array, start: number, end: number, line: number): never {
    const expected = `${this.#dictionaries.length} codes and ${this.#times.length} cells, as the first line has`;
    const wayOut = 'The line is cut off, merged with another or edited: download the file again.';
    const place = { file: this.#options.file, line };
    throw new DataError('RAGGED_LINE', place, shown(textOf(bytes, start, end)), expected, wayOut);
  }
}
