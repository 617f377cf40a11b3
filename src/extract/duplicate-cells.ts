import { DataError, type Place } from '../core/data-error.ts';
import type { ObservationTable } from '../core/observation-table.ts';

/**
 * Refuses a table in which a region, activity and year meet twice: which of two numbers counts
 * is not ours to guess. One bit a position where the cube is small, a set of keys otherwise.
 */
export function refuseDuplicates(table: ObservationTable, place: Place): void {
  const positions = table.geos.length * table.activities.length * table.timePeriods.length;
  const seen = positions <= MOST_BITS ? bits(positions) : keys();
  for (let row = 0; row < table.length; row++) {
    if (!seen(keyOf(table, row))) continue;
    let first = 0;
    while (keyOf(table, first) !== keyOf(table, row)) first++;
    const key = [
      table.geos[table.geo[row]!],
      table.activities[table.activity[row]!],
      table.timePeriods[table.timePeriod[row]!],
    ];
    const at = { ...place, line: table.line[row]!, column: table.column[row]! };
    const found = `a second cell for ${key.join(', ')}`;
    const wayOut = `The first is at ${table.line[first]!}:${table.column[first]!}: remove one of the two.`;
    throw new DataError('DUPLICATE_CELL', at, found, 'one', wayOut);
  }
}

/** 32 MiB of bits. */
const MOST_BITS = 2 ** 28;

function keyOf(table: ObservationTable, row: number): number {
  const pair = table.geo[row]! * table.activities.length + table.activity[row]!;
  return pair * table.timePeriods.length + table.timePeriod[row]!;
}

/** Each returned function says whether it has met the key before, and remembers it. */
function bits(positions: number): (key: number) => boolean {
  const words = new Uint32Array(Math.ceil(positions / 32));
  return (key) => {
    const word = Math.floor(key / 32);
    const bit = 1 << (key & 31);
    const met = (words[word]! & bit) !== 0;
    words[word]! |= bit;
    return met;
  };
}

function keys(): (key: number) => boolean {
  const met = new Set<number>();
  return (key) => met.size === met.add(key).size;
}
