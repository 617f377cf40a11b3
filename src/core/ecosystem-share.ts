import type { EcosystemTerm } from './ecosystem-weights.ts';
import { ratioValue, type Ratio } from './exact-rule.ts';
import type { ReferenceRatios, RegionShare } from './landscape-cell.ts';

/**
 * Share of an ecosystem in a region: s(j,r) = Σ_i w(i,j) · s(i,r) over the terms, in total
 * employment. An empty division adds 0 to the point and to the low end, and its bound to the high
 * end. Null where a term has no share at all (no region total).
 */
export function ecosystemRegionShare(
  terms: readonly EcosystemTerm[],
  shares: readonly RegionShare[],
): RegionShare {
  let point = 0;
  let low = 0;
  let high = 0;
  for (const { column, weight } of terms) {
    const share = shares[column]!;
    if (share.low === null || share.high === null) return { point: null, low: null, high: null };
    point += weight * (share.point === null ? 0 : valueOf(share.point));
    low += weight * valueOf(share.low);
    high += weight * valueOf(share.high);
  }
  return terms.length === 0
    ? { point: null, low: null, high: null }
    : { point: overOne(point), low: overOne(low), high: overOne(high) };
}

/** Reference share of an ecosystem: S(j) = Σ_i w(i,j) · S(i) over the same terms, with its bounds. */
export function ecosystemReferenceShare(
  terms: readonly EcosystemTerm[],
  references: readonly ReferenceRatios[],
): ReferenceRatios {
  const sum = (end: 'point' | 'low' | 'high'): Ratio | null => {
    let total = 0;
    for (const { column, weight } of terms) {
      const ratio = references[column]![end];
      if (ratio === null) return null;
      total += weight * valueOf(ratio);
    }
    return terms.length === 0 ? null : overOne(total);
  };
  return { point: sum('point'), low: sum('low'), high: sum('high') };
}

function valueOf(ratio: Ratio): number {
  return ratioValue(ratio) ?? 0;
}

function overOne(value: number): Ratio {
  return { numerator: value, denominator: 1 };
}
