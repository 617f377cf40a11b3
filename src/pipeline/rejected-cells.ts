import { DataError } from '../core/data-error.ts';
import type { DroppedCell } from '../extract/cell-collector.ts';

/** Refuses more cells that are not numbers than were accepted: REJECTED_CELLS, at the first of them. */
export function refuseRejected(
  dropped: readonly DroppedCell[],
  accepted: number,
  file: string,
  wayOut: string,
): void {
  const [first] = dropped;
  if (first === undefined || dropped.length <= accepted) return;
  throw new DataError(
    'REJECTED_CELLS',
    { file, line: first.line, column: first.column },
    `${JSON.stringify(first.text)} (${first.reason}), one of ${dropped.length} rejected cells`,
    accepted === 0 ? 'numbers' : `at most ${accepted} rejected cells`,
    wayOut,
  );
}
