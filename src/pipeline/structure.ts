import { economicComplexity } from '../core/economic-complexity.ts';
import { shannonEntropy } from '../core/entropy.ts';
import { hachmanIndex } from '../core/hachman.ts';
import { herfindahlIndex } from '../core/herfindahl.ts';
import { krugmanIndex } from '../core/krugman.ts';
import { locationalGini } from '../core/locational-gini.ts';
import type { Measure } from '../core/measure.ts';
import { peersOf, type Structure } from '../core/peers.ts';
import { closedShares } from '../core/shares-closed.ts';
import { numberOfSpecialisations } from '../core/specialised.ts';
import { standardisedLq, type StandardisedLq } from '../core/standardised-lq.ts';
import { theilIndex } from '../core/theil.ts';
import { topRegionShare } from '../core/top-region-share.ts';
import type {
  ActivityStructureRow,
  PeerRow,
  RegionStructureRow,
} from '../schema/published-statistics.ts';
import type { LevelView } from './level-view.ts';
import { byCodeUnit } from './row-order.ts';

/** Table `region-structure`: one row a region with its structural indices on closed shares. */
export function regionStructureRows(view: LevelView): RegionStructureRow[] {
  const { classification, level, timePeriod } = view;
  const complexity = economicComplexity(view.specialised);
  return view.geos
    .map((geo, region): RegionStructureRow => {
      const cells = view.cells[region]!;
      const closed = closedShares(cells);
      const total = view.regionTotals[region] ?? null;
      const closedTotal = closed.reason === 'no_values' ? null : closed.total;
      const measures = {
        specialisations: numberOfSpecialisations(view.specialised[region]!),
        krugman_reference: krugmanIndex(cells, view.reference),
        krugman_country: krugmanIndex(cells, view.country),
        hachman: hachmanIndex(cells, view.reference),
        herfindahl: herfindahlIndex(cells),
        entropy: shannonEntropy(cells),
        complexity: complexity[region]!,
      };
      return {
        geo,
        classification,
        level,
        time_period: timePeriod,
        activities: cells.length,
        empty: closed.empty,
        closed_total: closedTotal,
        closed_part:
          closedTotal === null || total === null || total === 0 ? null : closedTotal / total,
        ...valuesOf(measures),
        undefined_measures: undefinedMeasures(measures),
      };
    })
    .sort((a, b) => byCodeUnit(a.geo, b.geo));
}

/** Standardised LQs of every activity over the regions, in the order of the view. */
export function standardisedByActivity(view: LevelView): StandardisedLq[] {
  return view.activities.map((_, i) => standardisedLq(view.lqs.map((row) => row[i] ?? null)));
}

/** Table `activity-structure`: one row an activity with its concentration over the regions. */
export function activityStructureRows(
  view: LevelView,
  standardised: readonly StandardisedLq[] = standardisedByActivity(view),
): ActivityStructureRow[] {
  const { classification, level, timePeriod } = view;
  const totals = view.cells.map((row) => {
    const { total, reason } = closedShares(row);
    return reason === 'no_values' ? null : total;
  });
  return view.activities
    .map((activity, i): ActivityStructureRow => {
      const column = view.cells.map((row) => row[i] ?? null);
      const top = topRegionShare(column);
      const { mean, deviation, criticalValue, empty, reason } = standardised[i]!;
      const measures = {
        locational_gini: locationalGini(column, totals),
        theil: theilIndex(column, totals),
        top_region_share: top,
      };
      const critical: Measure = { value: criticalValue, empty, reason };
      return {
        classification,
        level,
        activity,
        time_period: timePeriod,
        regions: column.length - top.empty,
        empty: top.empty,
        specialised_regions: view.specialised.filter((row) => row[i] === true).length,
        ...valuesOf(measures),
        top_regions: top.regions.map((region) => view.geos[region]!).join(' '),
        lq_mean: mean,
        lq_deviation: deviation,
        critical_value: criticalValue,
        undefined_measures: undefinedMeasures({ ...measures, critical_value: critical }),
      };
    })
    .sort((a, b) => byCodeUnit(a.activity, b.activity));
}

/**
 * Table `peers`: the ten nearest regions of every region of the view, among the structures given
 * (`within` names them: a country, or all regions of the extract). Structures have the activities
 * of the view in its order.
 */
export function peerRows(
  view: LevelView,
  within: string,
  structures: readonly Structure[] = structuresOf(view),
): PeerRow[] {
  const { classification, level, timePeriod } = view;
  const peers = peersOf([...view.geos].sort(byCodeUnit), structures);
  return [...peers].flatMap(([geo, nearest]) =>
    nearest.map(({ geo: peer, distance, empty }, index) => ({
      geo,
      classification,
      level,
      time_period: timePeriod,
      within,
      rank: index + 1,
      peer,
      distance,
      empty,
    })),
  );
}

/** The regions of a view as structures. */
export function structuresOf(view: LevelView): Structure[] {
  return view.geos.map((geo, region) => ({ geo, cells: view.cells[region]! }));
}

function valuesOf<Name extends string>(
  measures: Record<Name, Measure>,
): Record<Name, number | null> {
  const entries = Object.entries<Measure>(measures).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(entries) as Record<Name, number | null>;
}

function undefinedMeasures(measures: Record<string, Measure>): string {
  return Object.entries(measures)
    .filter(([, { reason }]) => reason !== null)
    .map(([name, { reason }]) => `${name}=${reason!}`)
    .join(' ');
}
