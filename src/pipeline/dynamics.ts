import { changeOf, type DynamicCell } from '../core/dynamics.ts';
import type { Cells } from '../core/measure.ts';
import { shiftShare, type ShiftShare } from '../core/shift-share.ts';
import type { ChangeRow, ShiftShareRow } from '../schema/published-statistics.ts';
import type { Breaks } from './breaks.ts';
import type { LevelView } from './level-view.ts';
import { byCodeUnit, byKey } from './row-order.ts';

/** One period of an edition: its level, the country's employment in it, and what broke there. */
export interface Period {
  view: LevelView;
  /** Persons in the country by activity of the view. */
  national: Cells;
  breaks: Breaks;
}

/** From one period to another, with all that lie between (their breaks count). */
export interface Span {
  periods: readonly Period[];
  shiftShares: readonly ShiftShare[];
}

/**
 * Every two neighbouring periods, and the whole series where it is longer, one after the other (a
 * long series of many regions is not held at once). Periods in time order.
 */
export function* spansOf(periods: readonly Period[]): Generator<Span> {
  for (let next = 1; next < periods.length; next += 1)
    yield spanOf(periods.slice(next - 1, next + 1));
  if (periods.length > 2) yield spanOf(periods);
}

function spanOf(periods: readonly Period[]): Span {
  return { periods, shiftShares: shiftSharesOf(periods) };
}

/** Shift-share of every region over a span; what a break in series separates counts as empty. */
function shiftSharesOf(periods: readonly Period[]): ShiftShare[] {
  const first = periods[0]!;
  const last = periods[periods.length - 1]!;
  const { geos, activities } = last.view;
  const earlier = places(first.view, last.view);
  return geos.map((geo, region) => {
    const kept = activities.map((activity) => {
      const breaks = breaksBetween(periods, geo, activity);
      return !breaks.includes('cell') && !breaks.includes('country');
    });
    return shiftShare(
      {
        before: activities.map((_, i) =>
          kept[i] ? earlier.cell(first.view.cells, region, i) : null,
        ),
        after: last.view.cells[region]!,
      },
      {
        before: activities.map((_, i) => first.national[earlier.activity[i]!] ?? null),
        after: last.national,
      },
    );
  });
}

/** Table `changes`: one row a region × activity over the span, also where it says only why not. */
export function changeRows({ periods, shiftShares }: Span): ChangeRow[] {
  const first = periods[0]!.view;
  const last = periods[periods.length - 1]!.view;
  const earlier = places(first, last);
  return last.geos
    .flatMap((geo, region) =>
      last.activities.map((activity, i): ChangeRow => {
        const breaks = breaksBetween(periods, geo, activity);
        const broken = breaks.includes('cell') || breaks.includes('total');
        const change = changeOf([
          dynamicCell(first, earlier.region[region]!, earlier.activity[i]!, false),
          dynamicCell(last, region, i, broken),
        ]);
        const terms = shiftShares[region]!.activities[i] ?? null;
        return {
          geo,
          classification: last.classification,
          level: last.level,
          activity,
          from_period: first.timePeriod,
          to_period: last.timePeriod,
          employment_before: earlier.cell(first.cells, region, i),
          employment_after: last.cells[region]![i] ?? null,
          share_change: change.shareChange,
          lq_before: earlier.cell(first.lqs, region, i),
          lq_after: last.lqs[region]![i] ?? null,
          lq_change: change.lqChange,
          quadrant: change.quadrant,
          national: terms === null ? null : terms.national,
          mix: terms === null ? null : terms.mix,
          regional: terms === null ? null : terms.regional,
          breaks: breaks.join(' '),
          reason: change.reason,
        };
      }),
    )
    .sort(byKey);
}

/** Table `shift-share`: one row a region over the span. */
export function shiftShareRows({ periods, shiftShares }: Span): ShiftShareRow[] {
  const first = periods[0]!.view;
  const last = periods[periods.length - 1]!.view;
  return last.geos
    .map((geo, region): ShiftShareRow => {
      const { change, national, mix, regional, leftOut, reason } = shiftShares[region]!;
      return {
        geo,
        classification: last.classification,
        level: last.level,
        from_period: first.timePeriod,
        to_period: last.timePeriod,
        change,
        national,
        mix,
        regional,
        activities: last.activities.length - leftOut,
        left_out: leftOut,
        reason,
      };
    })
    .sort((a, b) => byCodeUnit(a.geo, b.geo));
}

function dynamicCell(view: LevelView, region: number, i: number, broken: boolean): DynamicCell {
  const employment = view.cells[region]?.[i] ?? null;
  const total = view.regionTotals[region] ?? null;
  return {
    share: employment === null || total === null || total === 0 ? null : employment / total,
    lq: view.lqs[region]?.[i] ?? null,
    specialised: view.specialised[region]?.[i] ?? null,
    break: broken,
  };
}

/** Where the regions and activities of a later view stand in an earlier one; −1 where they do not. */
function places(earlier: LevelView, later: LevelView) {
  const region = later.geos.map((geo) => earlier.geos.indexOf(geo));
  const activity = later.activities.map((code) => earlier.activities.indexOf(code));
  return {
    region,
    activity,
    cell: (table: LevelView['cells'], r: number, i: number): number | null =>
      table[region[r]!]?.[activity[i]!] ?? null,
  };
}

/** Breaks in any period after the first, each named once. */
function breaksBetween(periods: readonly Period[], geo: string, activity: string): string[] {
  const found = new Set<string>();
  for (let later = 1; later < periods.length; later += 1) {
    for (const place of periods[later]!.breaks.at(geo, activity)) found.add(place);
  }
  return [...found];
}
