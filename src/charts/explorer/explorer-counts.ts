import { isCounted, type ExplorerCell } from './explorer-cell.ts';
import type { CertaintyChoice } from './explorer-choices.ts';

/** How many cells there are of each kind; what is missing is counted beside what is there. */
export interface ExplorerCounts {
  all: number;
  /** With a quotient. */
  known: number;
  counted: number;
  /** Without a number although the table has the activity. */
  withheld: number;
  /** Possible under the bounds, and not counted. */
  besides: number;
  partial: number;
  unreliable: number;
}

export function countsOf(cells: readonly ExplorerCell[], choice: CertaintyChoice): ExplorerCounts {
  const number = (test: (cell: ExplorerCell) => boolean): number => cells.filter(test).length;
  return {
    all: cells.length,
    known: number(({ lq }) => lq !== null),
    counted: number((cell) => isCounted(cell, choice)),
    withheld: number(({ lq }) => lq === null),
    besides: number((cell) => isCounted(cell, 'possible') && !isCounted(cell, choice)),
    partial: number(({ coverage, lq }) => coverage < 1 && lq !== null),
    unreliable: number(({ obs_flag: flag, lq }) => flag.includes('u') && lq !== null),
  };
}
