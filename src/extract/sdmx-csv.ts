import { DataError } from '../core/data-error.ts';
import { ByteDictionary } from './byte-dictionary.ts';
import type { BytesReader } from './bytes-reader.ts';
import type { CellCollector, CollectorOptions } from './cell-collector.ts';
import { FILTERED } from './code-judge.ts';
import { CsvLine } from './csv-line.ts';
import { LineFeeder } from './line-feeder.ts';
import { LineSkimmer } from './line-skimmer.ts';
import { SeriesKey } from './series-key.ts';
import { sdmxColumns } from './sdmx-csv-header.ts';
import { shown, textOf } from './shown.ts';

const COLON = 0x3a;

/** Sixteen dimensions with names, and what else SDMX-CSV has, are some fifty columns. */
const MOST_COLUMNS = 256;

/** One column that decides about a row: its place, its dictionary, and whether `code: name` is cut. */
interface Decider {
  column: number;
  dictionary: ByteDictionary;
  isCut: boolean;
}

/**
 * Reads SDMX-CSV 1.0 and 2.0, with codes or with codes and names, comma or semicolon: one row per
 * observation. Every row must have the header's number of fields and be of the profile's dataset.
 */
export class SdmxCsvReader implements BytesReader {
  readonly #collector: CellCollector;
  readonly #options: CollectorOptions;
  readonly #feeder: LineFeeder;
  readonly #separator: number;
  readonly #skimmer: LineSkimmer;
  #fields: CsvLine;
  #width = 0;
  readonly #deciders: Decider[] = [];
  #time: Decider;
  readonly #series = new SeriesKey();
  #answers = new Int32Array(0);
  #geoAt = 0;
  /** Which decider is the activity; -1 in a table without activities. */
  #activityAt = -1;
  #onlyActivity = FILTERED;
  #valueAt = 0;
  #flagAt = -1;
  #isFlagCut = false;
  #statusAt = -1;
  #isStatusCut = false;

  constructor(
    collector: CellCollector,
    options: CollectorOptions,
    terminator: number,
    separator: string,
  ) {
    this.#collector = collector;
    this.#options = options;
    this.#separator = separator.charCodeAt(0);
    this.#fields = new CsvLine(this.#separator, MOST_COLUMNS);
    this.#time = { column: 0, dictionary: collector.codes.time, isCut: false };
    const longest = options.limits.lineBytes;
    this.#skimmer = new LineSkimmer({ separator: this.#separator, second: 0, longest });
    this.#feeder = new LineFeeder(
      (bytes, start, end, line) => {
        if (line === 1) this.#header(bytes, start, end);
        else this.#line(bytes, start, end, line);
      },
      terminator,
      longest,
      options.file,
    );
    this.#feeder.skimWith(this.#skimmer, (lines) => {
      collector.counts.rows += lines;
      collector.filterOut(lines);
    });
  }

  push(chunk: Uint8Array): void {
    this.#feeder.push(chunk);
  }

  end(): void {
    this.#feeder.end();
  }

  #header(bytes: Uint8Array, start: number, end: number): void {
    const { file, profile } = this.#options;
    this.#width = this.#split(bytes, start, end, 1);
    if (this.#width > MOST_COLUMNS) {
      const wayOut = 'Eurostat files have fewer: is this one of them?';
      const expected = `at most ${MOST_COLUMNS} columns`;
      throw new DataError('TOO_MANY_COLUMNS', { file, line: 1 }, 'more', expected, wayOut);
    }
    const cells = Array.from({ length: this.#width }, (_, field) =>
      textOf(this.#fields.bytes, this.#fields.starts[field]!, this.#fields.ends[field]!),
    );
    const columns = sdmxColumns(cells, profile, { file, line: 1 });
    const dataset = new ByteDictionary((text, line, column) =>
      this.#judgeDataset(text, line, column),
    );
    for (const [column, { role, isCodeAndName }] of columns.entries()) {
      const decide = (dictionary: ByteDictionary): number =>
        this.#deciders.push({ column, dictionary, isCut: isCodeAndName }) - 1;
      if (role.kind === 'dataflow') decide(dataset);
      if (role.kind === 'value') this.#valueAt = column;
      if (role.kind === 'flag') [this.#flagAt, this.#isFlagCut] = [column, isCodeAndName];
      if (role.kind === 'status') [this.#statusAt, this.#isStatusCut] = [column, isCodeAndName];
      if (role.kind !== 'dimension') continue;
      const decider = decide(this.#collector.codes.dictionary(role.id));
      if (role.id === profile.geo_dimension) this.#geoAt = decider;
      if (role.id === profile.activity_dimension) this.#activityAt = decider;
    }
    if (profile.activity_dimension === null)
      this.#onlyActivity = this.#collector.codes.onlyActivity();
    // Time last: a monthly row of a table with several frequencies is out before its month is judged.
    const column = columns.findIndex(({ role }) => role.kind === 'time');
    const isCut = columns[column]!.isCodeAndName;
    this.#time = { column, dictionary: this.#collector.codes.time, isCut };
    this.#answers = new Int32Array(this.#deciders.length);
    this.#fields = new CsvLine(this.#separator, this.#width);
  }

  #line(bytes: Uint8Array, start: number, end: number, line: number): void {
    this.#collector.counts.rows++;
    if (this.#sameSeries(bytes, start, end)) return this.#cell(line);
    const width = this.#split(bytes, start, end, line);
    if (width !== this.#width) {
      const expected = `${this.#width} fields, as the first line has`;
      this.#refuse('RAGGED_LINE', bytes, start, end, line, expected);
    }
    const { starts, ends, bytes: row } = this.#fields;
    this.#series.forget();
    let last = 0;
    for (const [index, { column, dictionary, isCut }] of this.#deciders.entries()) {
      last = Math.max(last, column);
      const to = this.#endOf(column, isCut);
      const answer = dictionary.lookup(row, starts[column]!, to, line, column + 1);
      if (answer === FILTERED) {
        this.#collector.filterOut(1);
        // Every line that begins like this one, up to the field that decided, is unwanted too.
        const isPlain = row === bytes && last < width - 1;
        if (isPlain) this.#skimmer.remember(row, start, ends[last]! + 1, width - 2 - last, 0);
        return;
      }
      this.#answers[index] = answer;
    }
    if (row === bytes && last < this.#time.column) {
      this.#series.remember(row, start, starts[this.#time.column]!);
    }
    this.#cell(line);
  }

  /** Whether a line is of the series of the line before, by its bytes up to the period; then the fields from there on are cut. */
  #sameSeries(bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#series.endOf(bytes, start, end);
    if (from < 0) return false;
    return this.#fields.splitRest(bytes, from, end, this.#time.column) === this.#width;
  }

  /** The rest of a line whose series is wanted. */
  #cell(line: number): void {
    const { starts, ends, bytes: row } = this.#fields;
    const { column, dictionary, isCut } = this.#time;
    const to = this.#endOf(column, isCut);
    const time = dictionary.lookup(row, starts[column]!, to, line, column + 1);
    const activity = this.#activityAt < 0 ? this.#onlyActivity : this.#answers[this.#activityAt]!;
    if (time === FILTERED || activity === FILTERED) {
      this.#collector.filterOut(1);
      return;
    }
    const flag = this.#flagAt;
    const status = this.#statusAt;
    this.#collector.cell(
      this.#answers[this.#geoAt]!,
      activity,
      time,
      row,
      starts[this.#valueAt]!,
      ends[this.#valueAt]!,
      flag < 0 ? 0 : starts[flag]!,
      flag < 0 ? 0 : this.#endOf(flag, this.#isFlagCut),
      status < 0 ? 0 : starts[status]!,
      status < 0 ? 0 : this.#endOf(status, this.#isStatusCut),
      line,
      this.#valueAt + 1,
    );
  }

  /** Where the code in a field ends: before the colon of `code: name`, or with the field. */
  #endOf(column: number, isCut: boolean): number {
    const { starts, ends, bytes } = this.#fields;
    return isCut ? codeEnd(bytes, starts[column]!, ends[column]!) : ends[column]!;
  }

  #split(bytes: Uint8Array, start: number, end: number, line: number): number {
    const width = this.#fields.split(bytes, start, end);
    if (width < 0)
      this.#refuse('QUOTE_NOT_CLOSED', bytes, start, end, line, 'quotes in pairs around a field');
    return width;
  }

  /** `ESTAT:SBS_R_NUTS06_R2(1.0)` must name the dataset of the profile. */
  #judgeDataset(text: string, line: number, column: number): number {
    const { file, profile } = this.#options;
    const dataset = datasetOfStructure(text);
    if (dataset === profile.dataset.toLowerCase()) return 0;
    const wayOut = `Choose the profile of ${shown(dataset)}, or write one.`;
    throw new DataError(
      'DATASET_DIFFERS',
      { file, line, column },
      shown(text),
      profile.dataset,
      wayOut,
    );
  }

  #refuse(
    code: string,
    bytes: Uint8Array,
    start: number,
    end: number,
    line: number,
    expected: string,
  ): never {
    const found = shown(textOf(bytes, start, end));
    const wayOut = 'The line is cut off, merged with another or edited: download the file again.';
    throw new DataError(code, { file: this.#options.file, line }, found, expected, wayOut);
  }
}

/** The dataset behind `ESTAT:SBS_R_NUTS06_R2(1.0)`, in lower case. */
export function datasetOfStructure(text: string): string {
  return text
    .replace(/^[^:]*:/, '')
    .replace(/[(:].*$/, '')
    .trim()
    .toLowerCase();
}

function codeEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (bytes[at] === COLON) return at;
  return end;
}
