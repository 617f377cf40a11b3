import { type UndefinedReason } from './measure.ts';

export const QUADRANTS = [
  'specialised_growing',
  'specialised_shrinking',
  'not_specialised_growing',
  'not_specialised_shrinking',
  'unchanged',
] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** One activity of one region in one period, with whether its series starts anew there (flag `b`). */
export interface DynamicCell {
  share: number | null;
  lq: number | null;
  specialised: boolean | null;
  break: boolean;
}

export interface Change {
  lqChange: number | null;
  shareChange: number | null;
  quadrant: Quadrant | null;
  reason: UndefinedReason | null;
}

/**
 * Change of one cell from the first to the last of the periods given (in time order):
 * `LQ′ − LQ`, `share′ − share`, and the quadrant: growing or shrinking by the LQ, specialised or not
 * by the LQ of the last period. An LQ that stays exactly the same is `unchanged`.
 *
 * A break in any period after the first means that the two ends do not measure the same thing:
 * everything null, `break_in_series`, unless `acrossBreaks` says in so many words that the caller
 * wants the difference all the same (and shows that). A missing LQ at either end: `no_values`.
 * Fewer than two periods: RangeError.
 */
export function changeOf(
  periods: readonly DynamicCell[],
  { acrossBreaks = false }: { acrossBreaks?: boolean } = {},
): Change {
  if (periods.length < 2) throw new RangeError('a change needs two periods');
  const first = periods[0]!;
  const last = periods[periods.length - 1]!;
  const none = { lqChange: null, shareChange: null, quadrant: null };
  if (!acrossBreaks && periods.slice(1).some((cell) => cell.break)) {
    return { ...none, reason: 'break_in_series' };
  }
  if (first.lq === null || last.lq === null || last.specialised === null) {
    return { ...none, reason: 'no_values' };
  }
  const lqChange = last.lq - first.lq;
  const shareChange = first.share === null || last.share === null ? null : last.share - first.share;
  return { lqChange, shareChange, quadrant: quadrantOf(lqChange, last.specialised), reason: null };
}

function quadrantOf(lqChange: number, specialised: boolean): Quadrant {
  if (lqChange === 0) return 'unchanged';
  if (specialised) return lqChange > 0 ? 'specialised_growing' : 'specialised_shrinking';
  return lqChange > 0 ? 'not_specialised_growing' : 'not_specialised_shrinking';
}
