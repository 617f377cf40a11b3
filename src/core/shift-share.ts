import { requireSameLength, type Cells, type UndefinedReason } from './measure.ts';

export interface ShiftShare {
  /** The three terms add up to `change`; all in persons. */
  change: number | null;
  national: number | null;
  mix: number | null;
  regional: number | null;
  /** By activity, null where it was left out. */
  activities: ({ national: number; mix: number; regional: number } | null)[];
  /** Activities left out: an empty cell in any of the four columns, or new in the nation (x/0). */
  leftOut: number;
  reason: UndefinedReason | null;
}

/**
 * Shift-share of employment change between two periods, in its classical form:
 *
 *     national_i = e_i · G            G   = ΣE′ / ΣE − 1     growth of the nation
 *     mix_i      = e_i · (g_i − G)    g_i = E′_i / E_i − 1   of the activity in the nation
 *     regional_i = e′_i − e_i · E′_i / E_i                   what the region does differently
 *
 * e, e′ in the region and E, E′ in the nation, before and after, in persons. The three add up to
 * Σ (e′ − e) over the activities taken in (up to rounding in doubles). G is the growth over those
 * same activities. An activity with an empty cell, or with no one in the nation before, is left out
 * of everything and counted. None left: `no_values`. Different lengths: RangeError. Callers refuse
 * a break in series between the periods. Summed in the order of the activities.
 * Source: E. S. Dunn (1960), "A statistical and analytical technique for regional analysis".
 */
export function shiftShare(
  region: { before: Cells; after: Cells },
  nation: { before: Cells; after: Cells },
): ShiftShare {
  for (const other of [region.after, nation.before, nation.after]) {
    requireSameLength(region.before, other);
  }
  const rows = region.before.map((e, i) => {
    const row = [e, region.after[i] ?? null, nation.before[i] ?? null, nation.after[i] ?? null];
    return row.includes(null) || row[2] === 0 ? null : (row as [number, number, number, number]);
  });
  const known = rows.filter((row) => row !== null);
  const leftOut = rows.length - known.length;
  if (known.length === 0) {
    const none = { change: null, national: null, mix: null, regional: null };
    return { ...none, activities: rows.map(() => null), leftOut, reason: 'no_values' };
  }
  let before = 0;
  let after = 0;
  for (const row of known) {
    before += row[2];
    after += row[3];
  }
  const growth = after / before - 1;
  const total = { change: 0, national: 0, mix: 0, regional: 0 };
  const activities = rows.map((row) => {
    if (row === null) return null;
    const [e, eAfter, n, nAfter] = row;
    const national = e * growth;
    const mix = e * (nAfter / n - 1 - growth);
    const regional = eAfter - (e * nAfter) / n;
    total.change += eAfter - e;
    total.national += national;
    total.mix += mix;
    total.regional += regional;
    return { national, mix, regional };
  });
  return { ...total, activities, leftOut, reason: null };
}
