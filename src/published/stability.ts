import { readStatistics } from '../published.ts';
import type { StabilityRow } from '../schema/published-statistics.ts';

/** One choice and the value nearest to the edition's own that turns the verdict. */
export interface Flip {
  choice: string;
  value: string;
  /** Whether the value lies above the edition's own; null where the choice is no number. */
  raised: boolean | null;
}

/** A verdict with what it hangs on. */
export interface Firmness extends Omit<StabilityRow, 'flips'> {
  flips: Flip[];
}

/** Numbers of an edition by the names that the file gives them: `lq_threshold`, `min_share`. */
type Defaults = Readonly<Record<string, number>>;

/** Every cell of a region that passes under the edition's choices or one change away from them. */
export function firmnessOf(edition: string, geo: string, defaults: Defaults): Firmness[] {
  return readStatistics(edition, 'stability')
    .filter((row) => row.geo === geo && (row.passes === true || row.flips !== ''))
    .map((row) => ({ ...row, flips: nearestFlips(row.flips, defaults) }));
}

/**
 * `lq_threshold=2 lq_threshold=2.5 min_share=0.02` → a threshold of 2 and a share of 0.02: of each
 * numeric choice the value nearest to the default, because all that lie beyond it turn the verdict too.
 */
export function nearestFlips(flips: string, defaults: Defaults): Flip[] {
  const nearest = new Map<string, Flip>();
  for (const flip of flips === '' ? [] : flips.split(' ')) {
    const [choice = '', value = ''] = flip.split('=');
    const own = defaults[choice];
    if (own === undefined) {
      nearest.set(flip, { choice, value, raised: null });
      continue;
    }
    const best = nearest.get(choice);
    const closer =
      best === undefined || Math.abs(Number(value) - own) < Math.abs(Number(best.value) - own);
    if (closer) nearest.set(choice, { choice, value, raised: Number(value) > own });
  }
  return [...nearest.values()];
}

/** How many agglomerations of a level are stable, and how many each kind of single change turns. */
export function stabilityCount(edition: string, level: string) {
  const rows = readStatistics(edition, 'stability').filter(
    (row) => row.level === level && row.passes === true,
  );
  const turnedBy = (choice: string): number =>
    rows.filter(({ flips }) => flips.split(' ').some((flip) => flip.startsWith(`${choice}=`)))
      .length;
  return {
    n: rows.length,
    stable: rows.filter(({ stable }) => stable).length,
    basis: turnedBy('total_basis'),
    area: turnedBy('reference_area'),
    convention: turnedBy('reference_convention'),
  };
}

/** The order in which choices are named: numbers before the rest. */
const CHOICES = [
  'lq_threshold',
  'min_share',
  'total_basis',
  'reference_convention',
  'reference_area',
];

/** What would be agglomerations after one change, by that change; of a number the nearest first. */
export function oneChangeAway(rows: readonly Firmness[]): { flip: Flip; rows: Firmness[] }[] {
  const groups = new Map<string, { flip: Flip; rows: Firmness[] }>();
  for (const row of rows) {
    if (row.passes !== false) continue;
    for (const flip of row.flips) {
      const key = `${flip.choice}=${flip.value}`;
      const group = groups.get(key) ?? { flip, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort(
    (a, b) => placeOf(a.flip) - placeOf(b.flip) || nearerFirst(a.flip, b.flip),
  );
}

function placeOf({ choice }: Flip): number {
  const place = CHOICES.indexOf(choice);
  return place < 0 ? CHOICES.length : place;
}

/** What a verdict fails by is lowered, so the higher value is the nearer one. */
function nearerFirst(a: Flip, b: Flip): number {
  return a.raised === null || b.raised === null ? 0 : Number(b.value) - Number(a.value);
}
