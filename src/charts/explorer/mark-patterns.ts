/**
 *   markPatterns() -> the hatches of the explorer, once a page, whatever view is shown
 * Their ids are `mark-possible`, `mark-partial`, `mark-suppressed`.
 */
import { patternId, PATTERN_KINDS, patterns, type PatternKind } from '../patterns.ts';

export const MARK_ID = 'mark';

export const markFill = (kind: PatternKind): string => `url(#${patternId(MARK_ID, kind)})`;

export function markPatterns(): string {
  return `<svg class="map-shapes" width="0" height="0" aria-hidden="true"><defs>${patterns(MARK_ID, PATTERN_KINDS)}</defs></svg>`;
}
