import { DataError } from '../core/data-error.ts';
import type { BytesReader } from './bytes-reader.ts';
import type { CellCollector, CollectorOptions } from './cell-collector.ts';
import { FILTERED } from './code-judge.ts';
import { checkDimensions } from './file-dimensions.ts';
import { parseJsonStat, type JsonStatCube } from './json-stat-cube.ts';
import { shown } from './shown.ts';
import { TextCells } from './text-cells.ts';
import { WholeText } from './whole-text.ts';

const TIME_IDS = ['time', 'time_period'];

/**
 * Reads JSON-stat 2.0 and the older 1.x answers. A JSON file has no lines worth naming: the
 * `line` of a cell is its position in row-major order, from 1, and its `column` is 1.
 * A cell without value and status is what an empty cell of this copy means.
 */
export class JsonStatReader implements BytesReader {
  readonly #collector: CellCollector;
  readonly #options: CollectorOptions;
  readonly #text: WholeText;

  constructor(collector: CellCollector, options: CollectorOptions) {
    this.#collector = collector;
    this.#options = options;
    this.#text = new WholeText(options.file, options.limits.wholeBytes);
  }

  push(chunk: Uint8Array): void {
    this.#text.push(chunk);
  }

  end(): void {
    const { file, profile, limits } = this.#options;
    const place = { file };
    const cube = parseJsonStat(this.#text.take(), place, limits);
    if (cube.isEmpty) {
      const wayOut = 'The query matched nothing: check its codes and years.';
      throw new DataError('EMPTY_FILE', place, 'no value and no status', 'data', wayOut);
    }
    if (cube.dataset !== '' && cube.dataset !== profile.dataset.toLowerCase()) {
      const wayOut = `Choose the profile of ${shown(cube.dataset)}, or write one.`;
      throw new DataError('DATASET_DIFFERS', place, shown(cube.dataset), profile.dataset, wayOut);
    }
    checkDimensions(
      cube.ids.filter((id) => !TIME_IDS.includes(id)),
      profile,
      place,
    );
    if (cube.ids.filter((id) => TIME_IDS.includes(id)).length !== 1) {
      const wayOut = 'Download the table again with all its dimensions.';
      throw new DataError('MISSING_COLUMN', place, cube.ids.join(','), 'a dimension time', wayOut);
    }
    this.#cells(cube);
  }

  #cells({ ids, codes, cells, valueAt, statusAt }: JsonStatCube): void {
    const { profile } = this.#options;
    const collector = this.#collector;
    const text = new TextCells(collector);
    const judged = ids.map((id, index) => this.#answers(id, codes[index]!));
    const at = (id: string | null): number => (id === null ? -1 : ids.indexOf(id));
    const geoAt = at(profile.geo_dimension);
    const activityAt = at(profile.activity_dimension);
    const timeAt = ids.findIndex((id) => TIME_IDS.includes(id));
    const only = activityAt < 0 ? collector.codes.onlyActivity() : FILTERED;
    const steps = ids.map(() => 0);
    collector.counts.rows = cells;
    for (let position = 0; position < cells; position++) {
      const answer = (index: number): number => judged[index]![steps[index]!]!;
      const activity = activityAt < 0 ? only : answer(activityAt);
      const isOut = activity === FILTERED || steps.some((_, index) => answer(index) === FILTERED);
      if (isOut) collector.filterOut(1);
      else {
        const found = cellText(valueAt(position), statusAt(position));
        if (found === null) {
          collector.counts.cells++;
          const shownCell = `${String(valueAt(position))} ${String(statusAt(position))}`;
          collector.reject('a value or a status that is neither', shownCell, position + 1, 1);
        } else {
          const { value, flag, status } = found;
          text.cell(answer(geoAt), activity, answer(timeAt), value, flag, status, position + 1, 1);
        }
      }
      for (let index = steps.length - 1; index >= 0; index--) {
        if (++steps[index]! < judged[index]!.length) break;
        steps[index] = 0;
      }
    }
  }

  /** What the collector answers for each code of a dimension. */
  #answers(id: string, codes: readonly string[]): number[] {
    const { codes: judge } = this.#collector;
    if (TIME_IDS.includes(id)) return codes.map((code) => judge.judgeTime(code, 1, 1));
    const dictionary = judge.dictionary(id);
    const encoder = new TextEncoder();
    return codes.map((code) => {
      const bytes = encoder.encode(code);
      return dictionary.lookup(bytes, 0, bytes.length, 1, 1);
    });
  }
}

/**
 * A value and a status as the text of a cell. Statuses are flags, `flags|status`, or an old `:`
 * with flags behind it; null where value or status is of another kind.
 */
function cellText(
  value: unknown,
  status: unknown,
): { value: string; flag: string; status: string } | null {
  const isMissing = value === null || value === undefined;
  if (!isMissing && typeof value !== 'number') return null;
  const found = /^(:?) ?([^|:@ ]*)(?:\|(.*))?$/.exec(typeof status === 'string' ? status : '');
  if (found === null || (typeof status !== 'string' && status !== null && status !== undefined)) {
    return null;
  }
  if (!isMissing && found[1] === ':') return null;
  const number = isMissing ? found[1]! : String(value);
  return { value: number, flag: found[2] ?? '', status: found[3] ?? '' };
}
