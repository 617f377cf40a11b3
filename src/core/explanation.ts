import { explainComputed } from './explanation-computed.ts';
import type { Explanation } from './explanation-data.ts';
import { requireActivity, requireGeo } from './explanation-find.ts';
import { explainPrinted } from './explanation-printed.ts';
import type { ExplanationSources } from './explanation-sources.ts';

/**
 * Takes one published number apart: operands, thresholds and verdict, bounds, flags, conventions,
 * sources and what was left out. The number is computed again from the published operands with the
 * formula of the pipeline; should it not be the published one to the last digit, a DataError
 * EXPLANATION_DISAGREES is thrown instead of an explanation. UNKNOWN_GEO, UNKNOWN_ACTIVITY and
 * ACTIVITY_NOT_IN_EDITION name what may be meant.
 */
export function explain(sources: ExplanationSources, geo: string, activity: string): Explanation {
  const { published } = sources;
  if (published.kind === 'published') return explainPrinted(sources, published, geo, activity);
  const codes = { geos: published.matrix.geos, activities: published.cells };
  requireGeo(sources, codes, geo);
  return explainComputed(sources, published, geo, requireActivity(sources, codes, activity));
}
