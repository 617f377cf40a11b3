import { regionTotalOf, referenceSetOf } from './employment-matrix.ts';
import type { BoundCandidate, ExplainedBound } from './explanation-data.ts';
import type { ComputedSources, NamedActivity } from './explanation-sources.ts';
import { halfUnitOf, residual } from './residual.ts';

/** Eurostat prints between none and this many decimals. */
const MOST_DECIMALS = 3;

/**
 * Which published parent bounds an empty cell: its section in the region (for groups of sections the
 * region's total) or the nation, whichever leaves less; the region's total where neither is published.
 * The published bound is found again from the published parents: only the number of decimals that
 * reproduces it exactly is taken. Null for a cell with a number or without a bound.
 */
export function explainBound(
  published: ComputedSources,
  activities: readonly NamedActivity[],
  region: number,
  column: number,
): ExplainedBound | null {
  const { value, upper } = published.matrix.cells[region]![column]!;
  if (value !== null || upper === null) return null;
  const parents = publishedParents(published, activities, region, column);
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const halfUnit = halfUnitOf(published.unitFactor, decimals);
    const candidates = parents.map(({ known, ...parent }): BoundCandidate => ({
      ...parent,
      bound: residual(parent.published, known, halfUnit),
    }));
    const tightest = candidates.reduce<BoundCandidate | null>(
      (best, next) => (best === null || next.bound < best.bound ? next : best),
      null,
    );
    if (tightest?.bound === upper) return { upper, gave: tightest.parent, halfUnit, candidates };
  }
  const total = regionTotalOf(published.matrix, 'total_employment', region, column);
  const gave = parents.length === 0 && upper === total ? 'total' : 'stated';
  return { upper, gave, halfUnit: null, candidates: [] };
}

type Parent = Omit<BoundCandidate, 'bound'> & { known: readonly number[] };

function publishedParents(
  { matrix, country }: ComputedSources,
  activities: readonly NamedActivity[],
  region: number,
  column: number,
): Parent[] {
  const own = matrix.activities[column]!;
  if (own.standsFor.length > 0) return [];
  const row = matrix.cells[region]!;
  const parentOf = (code: string): string =>
    activities.find((item) => item.activity === code && item.level === own.level)?.parent ?? '';
  const siblings = matrix.activities.flatMap((other, index) => {
    if (other.level !== own.level || other.standsFor.length > 0) return [];
    return own.level === 'section_group' || parentOf(other.activity) === parentOf(own.activity)
      ? [index]
      : [];
  });
  const known = numbers(siblings.map((index) => row[index]!.value));
  const section = matrix.activities.findIndex(
    ({ level, activity }) => level === 'section' && activity === parentOf(own.activity),
  );
  const parents: Parent[] = [];
  const add = (parent: Parent['parent'], code: string, value: number | null, under: number[]) => {
    if (value === null) return;
    const knownSum = under.reduce((sum, part) => sum + part, 0);
    parents.push({
      parent,
      code,
      published: value,
      known: under,
      knownSum,
      knownCount: under.length,
    });
  };
  if (own.level === 'division' && section !== -1) {
    add('section', matrix.activities[section]!.activity, row[section]!.value, known);
  }
  if (own.level === 'section_group') {
    const total = regionTotalOf(matrix, 'total_employment', region, column);
    add('region_total', matrix.geos[region]!, total, known);
  }
  const national = referenceSetOf(matrix, country, 'total_employment').shares[column]!.point;
  const inRegions = numbers(matrix.cells.map((cells) => cells[column]!.value));
  add('nation', country, national === null ? null : national.numerator, inRegions);
  return parents;
}

function numbers(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
