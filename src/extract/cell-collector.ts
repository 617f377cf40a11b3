import { DataError, type Place } from '../core/data-error.ts';
import type { ObservationTable } from '../core/observation-table.ts';
import { ObservationTableBuilder } from '../core/observation-table-builder.ts';
import type { MissingReason } from '../core/observation.ts';
import type { Profile } from '../schema/reference.ts';
import { ByteDictionary } from './byte-dictionary.ts';
import { CodeJudge } from './code-judge.ts';
import { refuseDuplicates } from './duplicate-cells.ts';
import type { Limits } from './limits.ts';
import { missingCode, withheldReason } from './missing-code.ts';
import { NumberReader, VALUE } from './number-grammar.ts';
import { shown, textOf } from './shown.ts';

export interface DroppedCell {
  line: number;
  column: number;
  reason: string;
  text: string;
}

export interface CellCounts {
  rows: number;
  cells: number;
  values: number;
  unavailable: number;
  suppressed: number;
  rejected: number;
  filteredOut: number;
}

export interface CollectorOptions {
  file: string;
  profile: Profile;
  emptyCells: MissingReason;
  geos?: ReadonlySet<string> | undefined;
  activities?: ReadonlySet<string> | undefined;
  timePeriods?: ReadonlySet<string> | undefined;
  obsFlags: ReadonlySet<string>;
  confStatuses: ReadonlySet<string>;
  limits: Limits;
  decimalMark?: '.' | ',' | undefined;
}

/**
 * Where the readers of all formats bring their cells: each becomes a value, a missing value with
 * its reason, or a rejected cell with its place, and is counted as exactly one of these.
 */
export class CellCollector {
  readonly codes: CodeJudge;
  readonly counts: CellCounts = {
    rows: 0,
    cells: 0,
    values: 0,
    unavailable: 0,
    suppressed: 0,
    rejected: 0,
    filteredOut: 0,
  };
  readonly dropped: DroppedCell[] = [];
  readonly #options: CollectorOptions;
  readonly #builder = new ObservationTableBuilder();
  readonly #numbers: NumberReader;
  readonly #obsFlags: ByteDictionary;
  readonly #confStatuses: ByteDictionary;
  readonly #noFlag: number;
  readonly #noStatus: number;
  /** How many cells bear each spelling of a flag, by its index. */
  readonly #flagUses: number[] = [];
  readonly #statusUses: number[] = [];
  readonly #emptyCode: number;
  readonly #colonCode = missingCode('not_available');

  constructor(options: CollectorOptions) {
    this.#options = options;
    this.codes = new CodeJudge(options, this.#builder);
    this.#numbers = new NumberReader(options.profile.factor, options.decimalMark);
    this.#emptyCode = missingCode(options.emptyCells);
    const { obsFlags, confStatuses } = this.#builder;
    this.#obsFlags = new ByteDictionary((text) =>
      /^[a-z]{0,12}$/.test(text) ? obsFlags.indexOf(text) : -1,
    );
    this.#confStatuses = new ByteDictionary((text) =>
      /^[A-Z]?$/.test(text) ? confStatuses.indexOf(text) : -1,
    );
    this.#noFlag = obsFlags.indexOf('');
    this.#noStatus = confStatuses.indexOf('');
  }

  /**
   * One cell whose codes are wanted (indices of `codes`); value, flag and status are pieces of
   * the same bytes. `start` and `end` bound the whole cell, for the record of a rejected one.
   */
  cell(
    geo: number,
    activity: number,
    time: number,
    bytes: Uint8Array,
    valueStart: number,
    valueEnd: number,
    flagStart: number,
    flagEnd: number,
    statusStart: number,
    statusEnd: number,
    line: number,
    column: number,
  ): void {
    this.counts.cells++;
    const flag =
      flagStart === flagEnd
        ? this.#noFlag
        : this.#obsFlags.lookup(bytes, flagStart, flagEnd, line, column);
    const status =
      statusStart === statusEnd
        ? this.#noStatus
        : this.#confStatuses.lookup(bytes, statusStart, statusEnd, line, column);
    const kind = this.#numbers.read(bytes, valueStart, valueEnd);
    if (flag < 0)
      return this.reject('a flag that is no flag', textOf(bytes, flagStart, flagEnd), line, column);
    if (status < 0) {
      return this.reject(
        'a status that is no status',
        textOf(bytes, statusStart, statusEnd),
        line,
        column,
      );
    }
    if (kind === VALUE.rejected) {
      return this.reject(this.#numbers.reason, textOf(bytes, valueStart, valueEnd), line, column);
    }
    this.#flagUses[flag] = (this.#flagUses[flag] ?? 0) + 1;
    this.#statusUses[status] = (this.#statusUses[status] ?? 0) + 1;
    if (kind === VALUE.number) {
      this.counts.values++;
      this.#builder.add(geo, activity, time, this.#numbers.persons, 0, flag, status, line, column);
      return;
    }
    const missing = this.#missing(kind, flag, status);
    if (missing <= 2) this.counts.suppressed++;
    else this.counts.unavailable++;
    this.#builder.add(geo, activity, time, 0, missing, flag, status, line, column);
  }

  /** A cell that did not become a number; it is listed, and the caller decides whether that is too many. */
  reject(reason: string, text: string, line: number, column: number): void {
    this.counts.rejected++;
    this.dropped.push({ line, column, reason, text: text.slice(0, 80) });
    const most = this.#options.limits.rejectedCells;
    if (this.dropped.length <= most) return;
    const place = { file: this.#options.file, line, column };
    const wayOut =
      'This is not the file it seems to be: look at the first rejected cells, or say --cap rejected-cells=NUMBER.';
    throw new DataError(
      'TOO_MANY_REJECTED',
      place,
      shown(text),
      `at most ${most} rejected cells`,
      wayOut,
    );
  }

  /** Positions that are not wanted: counted, not read. */
  filterOut(cells: number): void {
    this.counts.cells += cells;
    this.counts.filteredOut += cells;
  }

  /** Positions of a table at which there is no observation at all. */
  noObservation(cells: number): void {
    this.counts.cells += cells;
    this.counts.unavailable += cells;
  }

  finish(): { table: ObservationTable; unknownFlags: Map<string, number> } {
    const place = { file: this.#options.file };
    if (this.counts.rows === 0) {
      const wayOut = 'The query matched nothing, or the file is cut off: download it again.';
      throw new DataError('EMPTY_FILE', place, 'no data', 'at least one row', wayOut);
    }
    this.codes.refuseUnseenPins();
    const table = this.#builder.finish();
    refuseDuplicates(table, place);
    this.#balance(place, table.length);
    return { table, unknownFlags: this.#unknownFlags() };
  }

  #missing(kind: number, flag: number, status: number): number {
    const builder = this.#builder;
    const reason =
      flag === this.#noFlag && status === this.#noStatus
        ? null
        : withheldReason(builder.obsFlags.codes[flag]!, builder.confStatuses.codes[status]!);
    if (reason !== null) return missingCode(reason);
    return kind === VALUE.colon ? this.#colonCode : this.#emptyCode;
  }

  /** cells in = values + unavailable + suppressed + rejected + filtered out, on every read. */
  #balance(place: Place, rows: number): void {
    const { cells, values, unavailable, suppressed, rejected, filteredOut } = this.counts;
    const sum = values + unavailable + suppressed + rejected + filteredOut;
    if (cells === sum && rows <= values + unavailable + suppressed) return;
    const found = `${cells} cells in, ${sum} accounted for`;
    throw new DataError(
      'CELLS_LOST',
      place,
      found,
      'the same',
      'Please report this: it is a fault here.',
    );
  }

  #unknownFlags(): Map<string, number> {
    const { obsFlags, confStatuses } = this.#options;
    const unknown = new Map<string, number>();
    const note = (letter: string, uses: number): void => {
      unknown.set(letter, (unknown.get(letter) ?? 0) + uses);
    };
    for (const [index, uses] of this.#flagUses.entries()) {
      for (const letter of new Set(this.#builder.obsFlags.codes[index])) {
        if (!obsFlags.has(letter)) note(letter, uses);
      }
    }
    for (const [index, uses] of this.#statusUses.entries()) {
      const status = this.#builder.confStatuses.codes[index]!;
      if (status !== '' && !confStatuses.has(status)) note(status, uses);
    }
    return unknown;
  }
}
