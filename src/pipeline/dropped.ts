import type { DroppedRow } from '../schema/published.ts';
import type { LoadedExtract } from './loaded-extract.ts';

/** Table `dropped`: every cell that did not become a number although it should have, and why. */
export function droppedRows(extracts: readonly LoadedExtract[]): DroppedRow[] {
  return extracts.flatMap(({ path, read }) =>
    read.dropped.map(({ line, column, reason, text }) => ({
      file: path,
      line,
      column,
      reason,
      text,
    })),
  );
}
