import { observationAt, type ObservationTable } from '../core/observation-table.ts';
import type { PlacedObservation } from '../core/observation.ts';
import { shortList } from './query-plan-available.ts';
import { codesInRows } from './query-plan-answer.ts';
import { byCodeUnit } from './row-order.ts';

/** What two snapshots of one table differ in. */
export interface ExtractChanges {
  periods: Gains;
  geos: Gains;
  activities: Gains;
  /** Cells with a number in both, but another one. */
  revised: number;
  /** Cells that got a number, and that lost theirs. */
  filled: number;
  emptied: number;
  /** Cells in both with another flag or status. */
  reflagged: number;
  cellsGained: number;
  cellsLost: number;
  /** The largest revisions in relative terms, `ITC4 C14 2015: 100 → 120`. */
  examples: string[];
}

export interface Gains {
  gained: string[];
  lost: string[];
}

/** Compares two readings of one table, cell by cell. */
export function extractChanges(before: ObservationTable, after: ObservationTable): ExtractChanges {
  const older = new Map<string, PlacedObservation>();
  for (let row = 0; row < before.length; row += 1) {
    const cell = observationAt(before, row);
    older.set(keyOf(cell), cell);
  }
  const changes = { revised: 0, filled: 0, emptied: 0, reflagged: 0, cellsGained: 0 };
  const revisions: { text: string; size: number }[] = [];
  for (let row = 0; row < after.length; row += 1) {
    const cell = observationAt(after, row);
    const key = keyOf(cell);
    const old = older.get(key);
    older.delete(key);
    if (old === undefined) {
      changes.cellsGained += 1;
      continue;
    }
    if (old.obsFlag !== cell.obsFlag || old.confStatus !== cell.confStatus) changes.reflagged += 1;
    if (old.value === cell.value) continue;
    if (old.value === null) changes.filled += 1;
    else if (cell.value === null) changes.emptied += 1;
    else {
      changes.revised += 1;
      const size = Math.abs(cell.value - old.value) / Math.max(Math.abs(old.value), 1);
      revisions.push({ text: `${key}: ${old.value} → ${cell.value}`, size });
    }
  }
  revisions.sort((a, b) => b.size - a.size || byCodeUnit(a.text, b.text));
  const gains = (
    codes: 'timePeriods' | 'geos' | 'activities',
    column: 'timePeriod' | 'geo' | 'activity',
  ): Gains => {
    const old = codesInRows(before[codes], before[column], before.length);
    const now = codesInRows(after[codes], after[column], after.length);
    return {
      gained: [...now].filter((code) => !old.has(code)).sort(byCodeUnit),
      lost: [...old].filter((code) => !now.has(code)).sort(byCodeUnit),
    };
  };
  return {
    ...changes,
    cellsLost: older.size,
    periods: gains('timePeriods', 'timePeriod'),
    geos: gains('geos', 'geo'),
    activities: gains('activities', 'activity'),
    examples: revisions.slice(0, 5).map(({ text }) => text),
  };
}

/** The changes as sentences for a person; one that says so where there are none. */
export function changeLines(changes: ExtractChanges): string[] {
  const lines: string[] = [];
  for (const [name, { gained, lost }] of [
    ['years', changes.periods],
    ['regions and areas', changes.geos],
    ['activities', changes.activities],
  ] as const) {
    if (gained.length > 0) lines.push(`${name} gained: ${shortList(gained)}`);
    if (lost.length > 0) lines.push(`${name} lost: ${shortList(lost)}`);
  }
  for (const [what, cells] of [
    ['cells gained', changes.cellsGained],
    ['cells lost', changes.cellsLost],
    ['figures revised', changes.revised],
    ['empty cells filled', changes.filled],
    ['cells emptied', changes.emptied],
    ['flags changed', changes.reflagged],
  ] as const) {
    if (cells > 0) lines.push(`${what}: ${cells.toLocaleString('en-GB')}`);
  }
  lines.push(...changes.examples.map((example) => `for example ${example}`));
  return lines.length === 0 ? ['no cell differs'] : lines;
}

function keyOf({ geo, activity, timePeriod }: PlacedObservation): string {
  return `${geo} ${activity} ${timePeriod}`;
}
