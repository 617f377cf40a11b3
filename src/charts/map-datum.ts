/**
 * What a map shows of one region.
 *   lqDatum(row, label)                     -> MapDatum   from a row of location-quotients
 *   countDatum(geo, count, label, scale)   -> MapDatum   from a count of agglomerations
 * `label` is the whole sentence for tooltip and screen reader, e.g. "Marche: LQ 8.03, 5.1% of employment".
 */
import type { LocationQuotientRow } from '../schema/published.ts';
import { countClass, type CountClass, type CountScale } from './count-classes.ts';
import { isAbove, lqClass, type LqClass } from './lq-classes.ts';

/** Fill of a region: a class, `suppressed` (not published), or `no-data` (nothing is measured). */
export type Fill = LqClass | CountClass | 'suppressed' | 'no-data';

export interface MapDatum {
  geo: string;
  fill: Fill;
  /**
   * `passes`: above the LQ threshold and the minimum share: dark border, bold name.
   * `small`: above the LQ threshold, below the minimum share: dashed border.
   * A partial value has neither: it is shown, and never counted.
   */
  verdict: 'passes' | 'small' | 'none';
  /** The bounds allow the verdict, but do not prove it: diagonal hatch. */
  possible: boolean;
  /** An ecosystem of which the extract covers only a part: own pattern. */
  partial: boolean;
  label: string;
}

type LqCell = Pick<
  LocationQuotientRow,
  'geo' | 'lq' | 'passes' | 'certainty' | 'coverage' | 'missing_reason'
>;

const WITHHELD: ReadonlySet<string> = new Set([
  'confidential',
  'unreliable_withheld',
  'not_published_unspecified',
]);

/**
 * A null LQ is never given a class: withheld cells are `suppressed`, all others `no-data`. The verdict
 * is the row's own; `lqThreshold` only tells a small agglomeration from a region below the threshold.
 */
export function lqDatum(row: LqCell, label: string, lqThreshold = 1.5): MapDatum {
  const { geo, lq, passes, certainty, coverage, missing_reason } = row;
  const withheld = missing_reason !== null && WITHHELD.has(missing_reason);
  const partial = coverage < 1;
  const small = lq !== null && isAbove(lq, lqThreshold);
  return {
    geo,
    fill: lq !== null ? lqClass(lq) : withheld ? 'suppressed' : 'no-data',
    verdict: partial ? 'none' : passes === true ? 'passes' : small ? 'small' : 'none',
    possible: certainty === 'possible',
    partial,
    label,
  };
}

/** `count` is null where the edition has no row for the region. */
export function countDatum(
  geo: string,
  count: number | null,
  label: string,
  scale: CountScale = 'divisions',
): MapDatum {
  const fill = count === null ? 'no-data' : countClass(count, scale);
  return { geo, fill, verdict: 'none', possible: false, partial: false, label };
}

/**
 * One datum for each region of the geometry, in its order: what has none is `no-data`, and a datum for
 * a place that is not drawn is left out.
 */
export function withoutGaps(
  data: readonly MapDatum[],
  geometry: { regions: readonly { geo: string }[] },
): MapDatum[] {
  const datumOf = new Map(data.map((datum) => [datum.geo, datum]));
  return geometry.regions.map(({ geo }) => datumOf.get(geo) ?? countDatum(geo, null, geo));
}
