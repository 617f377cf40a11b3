import Papa from 'papaparse';
import { DataError } from '../core/data-error.ts';
import type { ByteDictionary } from './byte-dictionary.ts';
import type { BytesReader } from './bytes-reader.ts';
import type { CellCollector, CollectorOptions } from './cell-collector.ts';
import { FILTERED } from './code-judge.ts';
import {
  dataBrowserMapping,
  mapColumns,
  type ColumnMapping,
  type MappedColumns,
  type Source,
} from './column-mapping.ts';
import { divisionSpelling } from './division-spelling.ts';
import { shown } from './shown.ts';
import { TextCells } from './text-cells.ts';
import { WholeText } from './whole-text.ts';

/**
 * Reads CSV of other dialects: old Data Browser exports, whose columns name themselves and whose
 * values may have commas between thousands, and special extractions through a column mapping.
 */
export class DelimitedCsvReader implements BytesReader {
  readonly #collector: CellCollector;
  readonly #options: CollectorOptions;
  readonly #separator: string;
  readonly #mapping: ColumnMapping | null;
  readonly #text: WholeText;
  readonly #encoder = new TextEncoder();

  /** Without a mapping the file is an old Data Browser export. */
  constructor(
    collector: CellCollector,
    options: CollectorOptions,
    separator: string,
    mapping: ColumnMapping | null,
  ) {
    this.#collector = collector;
    this.#options = options;
    this.#separator = separator;
    this.#mapping = mapping;
    this.#text = new WholeText(options.file, options.limits.wholeBytes);
  }

  push(chunk: Uint8Array): void {
    this.#text.push(chunk);
  }

  end(): void {
    const text = this.#text.take();
    const { file, limits } = this.#options;
    if (!/[\r\n]$/.test(text)) {
      const wayOut = 'Download it again. If it is whole, end its last line.';
      throw new DataError(
        'TRUNCATED_FILE',
        { file },
        'a last line without a line end',
        'a line end',
        wayOut,
      );
    }
    let takeRow: ((row: string[], line: number) => void) | null = null;
    let width = 0;
    // The line on which a row begins; a field in quotes may run over several.
    let line = 1;
    let next = 1;
    let blank = 0;
    Papa.parse<string[]>(text, {
      delimiter: this.#separator,
      step: ({ data, errors }) => {
        line = next;
        next += 1 + lineEndsIn(data);
        const place = { file, line };
        const [error] = errors;
        if (error !== undefined) {
          const wayOut = 'The line is damaged: download the file again.';
          throw new DataError(
            'QUOTE_NOT_CLOSED',
            place,
            shown(error.message),
            'fields in paired quotes',
            wayOut,
          );
        }
        if (data.length === 1 && data[0]!.trim() === '') {
          blank = line;
          return;
        }
        if (blank > 0) {
          const wayOut = 'Remove the line.';
          throw new DataError(
            'BLANK_LINE',
            { file, line: blank },
            'a blank line',
            'blank lines at the end only',
            wayOut,
          );
        }
        if (data.join('').length > limits.lineBytes) {
          const wayOut = 'Is this a CSV file?';
          throw new DataError(
            'LINE_TOO_LONG',
            place,
            'more',
            `at most ${limits.lineBytes} characters in a line`,
            wayOut,
          );
        }
        if (takeRow === null) {
          width = data.length;
          takeRow = this.#rowTaker(data);
          return;
        }
        if (data.length !== width) {
          const wayOut = 'The line is cut off, merged with another or edited.';
          throw new DataError(
            'RAGGED_LINE',
            place,
            shown(data.join(this.#separator)),
            `${width} fields`,
            wayOut,
          );
        }
        takeRow(data, line);
      },
    });
  }

  #rowTaker(header: string[]): (row: string[], line: number) => void {
    const { file, profile } = this.#options;
    const mapping = this.#mapping ?? dataBrowserMapping(header);
    const columns = mapColumns(header, mapping, profile, { file, line: 1 });
    const { codes } = this.#collector;
    const spell = this.#mapping === null ? (code: string) => code : divisionSpelling(profile);
    const deciders = columns.dimensions.map(({ id, source }) => ({
      source,
      dictionary: codes.dictionary(id),
      spell: id === profile.activity_dimension ? spell : (code: string) => code,
    }));
    const indexOf = (id: string | null): number =>
      columns.dimensions.findIndex((one) => one.id === id);
    const geoAt = indexOf(profile.geo_dimension);
    const activityAt = indexOf(profile.activity_dimension);
    const only = profile.activity_dimension === null ? codes.onlyActivity() : FILTERED;
    const cells = new TextCells(this.#collector);
    const answers = deciders.map(() => 0);
    return (row, line) => {
      this.#collector.counts.rows++;
      for (const [index, { source, dictionary, spell: spelt }] of deciders.entries()) {
        answers[index] = this.#lookup(dictionary, spelt(text(row, source).trim()), source, line);
      }
      const activity = activityAt < 0 ? only : answers[activityAt]!;
      const isWanted = activity !== FILTERED && !answers.includes(FILTERED);
      const time = isWanted
        ? this.#lookup(codes.time, text(row, columns.time).trim(), columns.time, line)
        : FILTERED;
      if (time === FILTERED) this.#collector.filterOut(1);
      else this.#cell(cells, answers[geoAt]!, activity, time, row, columns, line);
    };
  }

  #cell(
    cells: TextCells,
    geo: number,
    activity: number,
    time: number,
    row: string[],
    columns: MappedColumns,
    line: number,
  ): void {
    const written = text(row, columns.value).trim();
    const value = this.#mapping === null ? withoutThousands(written) : written;
    const flag = columns.flag === null ? '' : text(row, columns.flag).trim();
    const status = columns.status === null ? '' : text(row, columns.status).trim();
    cells.cell(geo, activity, time, value, flag, status, line, columnOf(columns.value));
  }

  #lookup(dictionary: ByteDictionary, code: string, source: Source, line: number): number {
    const bytes = this.#encoder.encode(code);
    return dictionary.lookup(bytes, 0, bytes.length, line, columnOf(source));
  }
}

function text(row: readonly string[], source: Source): string {
  return 'constant' in source ? source.constant : row[source.column]!;
}

function columnOf(source: Source): number {
  return 'constant' in source ? 1 : source.column + 1;
}

function lineEndsIn(row: readonly string[]): number {
  return row.reduce((sum, field) => sum + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** `1,234.5` as `1234.5`; commas in other places stay, and the number grammar refuses them. */
function withoutThousands(value: string): string {
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(value) ? value.replaceAll(',', '') : value;
}
