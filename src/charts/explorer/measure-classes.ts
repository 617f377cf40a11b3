/**
 * Fixed classes for shares and employment, so that a colour means the same whatever is chosen; one set
 * for divisions, one for sections, groups and ecosystems, which are several times larger.
 *   measureClass('share', 0.03, 'division') -> 'count-4'
 */
import type { Level } from '../../core/activity.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { COUNT_CLASSES, type CountClass } from '../count-classes.ts';

export type ClassedMeasure = 'share' | 'employment';

/** Upper limits of the classes but the last; a limit belongs to the class below it. */
const LIMITS = {
  share: { fine: [0.005, 0.01, 0.02, 0.05], coarse: [0.02, 0.05, 0.1, 0.2] },
  employment: { fine: [1000, 5000, 20_000, 50_000], coarse: [10_000, 50_000, 200_000, 500_000] },
} as const;

export function measureLimits(measure: ClassedMeasure, level: Level): readonly number[] {
  return LIMITS[measure][level === 'division' ? 'fine' : 'coarse'];
}

/** A RangeError for what is no share and no number of persons. */
export function measureClass(measure: ClassedMeasure, value: number, level: Level): CountClass {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`no ${measure}: ${value}`);
  const limits = measureLimits(measure, level);
  return COUNT_CLASSES[limits.filter((limit) => value > limit).length]!;
}

/** The limits as printed: per cent for shares, persons for employment. */
export function measureLimitLabels(measure: ClassedMeasure, level: Level, lang: Lang): string[] {
  return measureLimits(measure, level).map((limit) =>
    measure === 'share'
      ? formatNumber(limit * 100, lang, limit < 0.01 ? 1 : 0)
      : formatNumber(limit, lang),
  );
}
