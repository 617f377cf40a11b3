import type { SensitivityBase, SensitivityChoice } from './sensitivity-grid.ts';
import { NO_VERDICT, standingIndex, verdictAt, type Standings } from './sensitivity.ts';

/** One choice changed from the default, all others kept. */
export type SingleChange = {
  [Name in keyof SensitivityChoice]: { parameter: Name; value: SensitivityChoice[Name] };
}[keyof SensitivityChoice];

/** What one verdict depends on. */
export interface SensitivityVerdict {
  /** Under the default; null where there is no verdict. */
  passes: boolean | null;
  /** Passes for every total basis × end of the reference share × weights, in the default area. */
  stable: boolean;
  /** The single changes that turn the verdict of the default. */
  flips: SingleChange[];
  /** The single changes under which there is no verdict. */
  withoutVerdict: SingleChange[];
  /** In how many of all combinations it passes, and in how many it has a verdict. */
  passing: number;
  combinations: number;
}

/**
 * Stability of the verdicts of a matrix: for the cell of a region and a key, whether it holds
 * however the data are read (`stable`), and which single choice turns it (`flips`). A change of
 * weights means something for ecosystems only and is left out elsewhere. A default that is not in
 * the grid is a RangeError.
 */
export function sensitivityTo(
  standings: Standings,
  defaults: SensitivityChoice,
): (region: number, key: number) => SensitivityVerdict {
  const { grid, bases, keys } = standings;
  const own = positionOf(standings, defaults);
  const changes = singleChanges(standings, defaults).map((change) => ({
    change,
    position: positionOf(standings, { ...defaults, [change.parameter]: change.value }),
  }));
  const inArea = bases.flatMap(({ referenceArea }, base) =>
    referenceArea === defaults.referenceArea ? [base] : [],
  );
  const firstWeights = grid.weights[0]!.name;
  const unweighted = bases.flatMap(({ weights }, base) => (weights === firstWeights ? [base] : []));
  const combined = grid.lqThresholds.length * grid.minShares.length;

  return (region, key) => {
    const weighted = keys[key]!.level === 'ecosystem';
    const under = ({ base, threshold, minimum }: typeof own): boolean | null =>
      verdictAt(standings, standingIndex(standings, region, key, base), threshold, minimum);
    const passes = under(own);
    const flips: SingleChange[] = [];
    const withoutVerdict: SingleChange[] = [];
    for (const { change, position } of changes) {
      if (change.parameter === 'weights' && !weighted) continue;
      const verdict = under(position);
      if (verdict === null) withoutVerdict.push(change);
      else if (passes !== null && verdict !== passes) flips.push(change);
    }
    const stable = inArea.every((base) => under({ ...own, base }) === true);
    let passing = 0;
    let combinations = 0;
    for (const base of weighted ? bases.keys() : unweighted) {
      const place = standingIndex(standings, region, key, base);
      if (standings.above[place] === NO_VERDICT) continue;
      combinations += combined;
      passing += standings.above[place]! * standings.reached[place]!;
    }
    return { passes, stable, flips, withoutVerdict, passing, combinations };
  };
}

/** Whether the cell passes under any combination of the grid. */
export function passesAnywhere(standings: Standings, region: number, key: number): boolean {
  return standings.bases.some((_, base) => {
    const place = standingIndex(standings, region, key, base);
    const steps = standings.above[place]!;
    return steps !== NO_VERDICT && steps > 0 && standings.reached[place]! > 0;
  });
}

/** All single changes that the grid offers from a default, in the order of the grid. */
function singleChanges({ grid }: Standings, defaults: SensitivityChoice): SingleChange[] {
  const changes: SingleChange[] = [
    ...grid.lqThresholds.map((value) => ({ parameter: 'lqThreshold' as const, value })),
    ...grid.minShares.map((value) => ({ parameter: 'minShare' as const, value })),
    ...grid.totalBases.map((value) => ({ parameter: 'totalBasis' as const, value })),
    ...grid.referenceConventions.map((value) => ({
      parameter: 'referenceConvention' as const,
      value,
    })),
    ...grid.referenceAreas.map((value) => ({ parameter: 'referenceArea' as const, value })),
    ...grid.weights.map(({ name }) => ({ parameter: 'weights' as const, value: name })),
  ];
  return changes.filter(({ parameter, value }) => value !== defaults[parameter]);
}

/** Where a choice stands in the grid. */
export function positionOf(
  { grid, bases }: Standings,
  choice: SensitivityChoice,
): { base: number; threshold: number; minimum: number } {
  const names = ['totalBasis', 'referenceArea', 'referenceConvention', 'weights'] as const;
  const same = (base: SensitivityBase): boolean =>
    names.every((name) => base[name] === choice[name]);
  const base = bases.findIndex(same);
  const threshold = grid.lqThresholds.indexOf(choice.lqThreshold);
  const minimum = grid.minShares.indexOf(choice.minShare);
  if (base < 0 || threshold < 0 || minimum < 0) {
    throw new RangeError(`the grid does not hold ${JSON.stringify(choice)}`);
  }
  return { base, threshold, minimum };
}
