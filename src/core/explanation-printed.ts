import type { PrintedExplanation } from './explanation-data.ts';
import { requireActivity, requireGeo } from './explanation-find.ts';
import type { ExplanationSources, PrintedSources } from './explanation-sources.ts';

/**
 * What a publication prints of a region and an activity: its rank in the printed list, the printed
 * count and the rest of the list. Counts and lists stand as printed, also where they disagree.
 */
export function explainPrinted(
  sources: ExplanationSources,
  { lists, counts, lqThreshold, minShare, publication }: PrintedSources,
  geo: string,
  code: string,
): PrintedExplanation {
  const geos = [...new Set(counts.map((item) => item.geo))].sort();
  const levels = new Set(lists.map((item) => item.level));
  const listed = sources.activities.filter((item) => levels.has(item.level));
  const codes = { geos, activities: listed };
  requireGeo(sources, codes, geo);
  const { classification, level, activity, name } = requireActivity(sources, codes, code);
  const own = lists
    .filter((item) => item.geo === geo && item.level === level)
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return {
    kind: 'published',
    edition: sources.edition,
    geo,
    region: sources.regions.get(geo) ?? { en: geo, it: geo },
    classification,
    level,
    activity,
    name,
    rank: own.find((item) => item.activity === activity)?.rank ?? null,
    count: counts.find((item) => item.geo === geo && item.level === level)?.count ?? null,
    named: own.map((item) => item.activity),
    lqThreshold,
    minShare,
    publication,
  };
}
