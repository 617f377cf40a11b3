import type { Landscape } from '../core/landscape.ts';
import type { CoverageRow } from '../schema/published.ts';
import { byCodeUnit } from './row-order.ts';

/** Table `coverage`: how much of each ecosystem's weights the edition covers, and what is missing. */
export function coverageRows(landscape: Landscape): CoverageRow[] {
  return landscape.ecosystems
    .map(({ ecosystem, needed, covered, coverage, missing }): CoverageRow => ({
      classification: 'ecosystem',
      activity: ecosystem,
      needed,
      covered,
      coverage,
      missing: [...missing].sort(byCodeUnit).join(' '),
    }))
    .sort((a, b) => byCodeUnit(a.activity, b.activity));
}
