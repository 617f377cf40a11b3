import { BOOTSTRAP_RESAMPLES } from '../../../core/bootstrap-percentile.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { nace, regionName } from '../../../published/names.ts';
import { activityMeasures } from '../../../published/ranked-measures.ts';
import { neighboursOfDivision, regionsBehindProximity } from '../../../published/relatedness.ts';
import { codes } from '../../../published/select.ts';
import type { EditionView } from '../../../published/views.ts';
import { readStatistics } from '../../../published.ts';

/** How concentrated a division is, and what goes together with it; null where it is not covered. */
export function concentrationProps(activity: string, view: EditionView, lang: Lang) {
  const row = readStatistics(view.id, 'activity-structure').find(
    (candidate) => candidate.level === 'division' && candidate.activity === activity,
  );
  if (row === undefined) return null;
  const { critical_value: value, lq_mean: mean, lq_deviation: deviation } = row;
  const reason = row.undefined_measures
    .split(' ')
    .find((pair) => pair.startsWith('critical_value='));
  const above = readStatistics(view.id, 'specialisations')
    .filter((cell) => cell.activity === activity && cell.exceeds_critical === true)
    .sort((a, b) => (b.lq ?? 0) - (a.lq ?? 0) || (a.geo < b.geo ? -1 : 1))
    .map(({ geo }) => geo);
  return {
    lang,
    view,
    measures: activityMeasures(view.id, activity),
    regions: row.regions,
    empty: row.empty,
    topRegions: codes(row.top_regions),
    critical: {
      value,
      lq: value === null || mean === null || deviation === null ? null : mean + value * deviation,
      above,
      reason: reason?.split('=')[1] ?? '',
    },
    resamples: BOOTSTRAP_RESAMPLES,
    related: neighboursOfDivision(view.id, activity),
    regionsBehind: regionsBehindProximity(view.id),
    nameOf: (division: string): string => nace(division)[`short_${lang}`],
    regionName: (geo: string): string => regionName(geo, lang),
  };
}
