import { DataError, type Place } from '../core/data-error.ts';
import type { ObservationTableBuilder } from '../core/observation-table-builder.ts';
import { ByteDictionary } from './byte-dictionary.ts';
import type { CollectorOptions } from './cell-collector.ts';
import { shown } from './shown.ts';

/** The answer for a code that is not wanted; other answers are indices into the table's code lists. */
export const FILTERED = -1;

/**
 * Decides about each code once: not wanted (another indicator, a year outside the filter),
 * refused (not a code; an activity that the profile does not know, and that might overlap with
 * the others), or wanted, with its index in the table.
 */
export class CodeJudge {
  readonly time: ByteDictionary;
  readonly #options: CollectorOptions;
  readonly #builder: ObservationTableBuilder;
  readonly #exact: ReadonlySet<string>;
  readonly #leftOut: readonly string[];
  #codesMet = 0;
  readonly #pinsMet = new Map<string, { met: boolean; seen: string[] }>();

  constructor(options: CollectorOptions, builder: ObservationTableBuilder) {
    this.#options = options;
    this.#builder = builder;
    const { partitions, apart, left_out } = options.profile;
    this.#exact = new Set([
      ...partitions.flatMap(({ of, parts }) => [...parts, of ?? '']),
      ...apart,
    ]);
    this.#leftOut = left_out;
    this.time = new ByteDictionary((code, line, column) => this.judgeTime(code, line, column));
  }

  /** The dictionary of one dimension of the file; `id` is one of the profile's. */
  dictionary(id: string): ByteDictionary {
    const { profile } = this.#options;
    if (id === profile.activity_dimension) {
      return new ByteDictionary((code, line, column) => this.judgeActivity(code, line, column));
    }
    if (id === profile.geo_dimension) {
      return new ByteDictionary((code, line, column) => this.judgeGeo(code, line, column));
    }
    this.#pinsMet.set(id, { met: false, seen: [] });
    return new ByteDictionary((code, line, column) => this.#judgePinned(id, code, line, column));
  }

  /** Of a table without activities: the index of `TOTAL`, which every cell is, or `FILTERED`. */
  onlyActivity(): number {
    const { activities } = this.#options;
    if (activities !== undefined && !activities.has('TOTAL')) return FILTERED;
    return this.#builder.activities.indexOf('TOTAL');
  }

  judgeTime(code: string, line: number, column: number): number {
    if (!/^(19|20)\d\d$/.test(code)) {
      const wayOut = 'Only annual data are read: download the table with frequency A.';
      this.#refuse('PERIOD_NOT_UNDERSTOOD', line, column, code, 'a year such as 2015', wayOut);
    }
    const { timePeriods } = this.#options;
    if (timePeriods !== undefined && !timePeriods.has(code)) return FILTERED;
    return this.#builder.timePeriods.indexOf(code);
  }

  judgeGeo(code: string, line: number, column: number): number {
    this.#checkCode(code, line, column);
    const { geos } = this.#options;
    if (geos !== undefined && !geos.has(code)) return FILTERED;
    return this.#builder.geos.indexOf(code);
  }

  judgeActivity(code: string, line: number, column: number): number {
    this.#checkCode(code, line, column);
    const { activities, profile } = this.#options;
    if (activities !== undefined && !activities.has(code)) return FILTERED;
    if (this.#exact.has(code)) return this.#builder.activities.indexOf(code);
    const isLeftOut = this.#leftOut.some((rule) =>
      rule.endsWith('*') ? code.startsWith(rule.slice(0, -1)) : code === rule,
    );
    if (isLeftOut) return FILTERED;
    const expected = `an activity that the profile ${profile.dataset} names`;
    const wayOut =
      'It may overlap with others: add it to a partition, to "apart" or to "left_out".';
    return this.#refuse('UNKNOWN_ACTIVITY', line, column, code, expected, wayOut);
  }

  /** A dimension that is there, but never with the code the profile pins: another slice of the table. */
  refuseUnseenPins(): void {
    for (const [id, { met, seen }] of this.#pinsMet) {
      if (met) continue;
      const found = `${id} = ${seen.slice(0, 8).join(', ')}`;
      const expected = `${id} = ${this.#options.profile.pinned[id]!.join(' or ')}`;
      const wayOut =
        'Download the slice that the profile pins, with codes and not names, or pin another code in a profile.';
      throw new DataError(
        'PINNED_CODE_ABSENT',
        { file: this.#options.file },
        found,
        expected,
        wayOut,
      );
    }
  }

  #judgePinned(id: string, code: string, line: number, column: number): number {
    this.#checkCode(code, line, column);
    const pin = this.#pinsMet.get(id)!;
    const isWanted = this.#options.profile.pinned[id]?.includes(code) ?? false;
    if (isWanted) pin.met = true;
    else pin.seen.push(code);
    return isWanted ? 0 : FILTERED;
  }

  #checkCode(code: string, line: number, column: number): void {
    const { codeLength, codes } = this.#options.limits;
    if (++this.#codesMet > codes) {
      const wayOut = 'Is this column a code? If it is, raise the limit with --cap codes=NUMBER.';
      this.#refuse(
        'TOO_MANY_CODES',
        line,
        column,
        code,
        `at most ${codes} different codes`,
        wayOut,
      );
    }
    if (code.length > codeLength) {
      const wayOut =
        'Eurostat codes are short: is this the right column? If it is, --cap code-length=NUMBER.';
      this.#refuse('CODE_TOO_LONG', line, column, code, `at most ${codeLength} characters`, wayOut);
    }
    if (/^[A-Za-z0-9_.+-]+$/.test(code)) return;
    if (/[^ -~]|[a-z] |,| [A-Za-z]/.test(code) && !/[\0-\x1f\ufffd]/.test(code)) {
      const wayOut = 'The file holds names instead of codes: download it again with codes.';
      this.#refuse('LABELS_WITHOUT_CODES', line, column, code, 'a code', wayOut);
    }
    const wayOut = 'The file is damaged here, or it is not a Eurostat extract.';
    this.#refuse('CODE_NOT_UNDERSTOOD', line, column, code, 'letters, digits, _ and -', wayOut);
  }

  #refuse(
    code: string,
    line: number,
    column: number,
    found: string,
    expected: string,
    wayOut: string,
  ): never {
    const place: Place = { file: this.#options.file, line, column };
    throw new DataError(code, place, shown(found), expected, wayOut);
  }
}
