import type { SensitivityChoice } from './sensitivity-grid.ts';
import { verdictUnder, type CellStandings, type Standings } from './sensitivity.ts';

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

/** All single changes that the grid offers from a default, in the order of the grid. */
export function singleChanges({ grid }: Standings, defaults: SensitivityChoice): SingleChange[] {
  const names = grid.weights.map(({ name }) => name);
  const changes: SingleChange[] = [
    ...grid.lqThresholds.map((value) => ({ parameter: 'lqThreshold' as const, value })),
    ...grid.minShares.map((value) => ({ parameter: 'minShare' as const, value })),
    ...grid.totalBases.map((value) => ({ parameter: 'totalBasis' as const, value })),
    ...grid.referenceConventions.map((value) => ({
      parameter: 'referenceConvention' as const,
      value,
    })),
    ...grid.referenceAreas.map((value) => ({ parameter: 'referenceArea' as const, value })),
    ...names.map((value) => ({ parameter: 'weights' as const, value })),
  ];
  return changes.filter(({ parameter, value }) => value !== defaults[parameter]);
}

/**
 * Stability of one verdict: whether it holds however the data are read (`stable`), and which single
 * choice turns it (`flips`). A change of weights means something for ecosystems only and is left
 * out elsewhere. A default that is not in the grid gives no verdict.
 */
export function sensitivityOf(
  standings: Standings,
  cell: CellStandings,
  defaults: SensitivityChoice,
): SensitivityVerdict {
  const { grid, bases } = standings;
  const passes = verdictUnder(standings, cell, defaults);
  const flips: SingleChange[] = [];
  const withoutVerdict: SingleChange[] = [];
  for (const change of singleChanges(standings, defaults)) {
    if (change.parameter === 'weights' && cell.level !== 'ecosystem') continue;
    const { parameter, value } = change;
    const verdict = verdictUnder(standings, cell, { ...defaults, [parameter]: value });
    if (verdict === null) withoutVerdict.push(change);
    else if (passes !== null && verdict !== passes) flips.push(change);
  }
  const { lqThreshold, minShare, referenceArea } = defaults;
  const stable = bases.every(
    (base) =>
      base.referenceArea !== referenceArea ||
      verdictUnder(standings, cell, { ...base, lqThreshold, minShare }) === true,
  );
  let passing = 0;
  let combinations = 0;
  bases.forEach(({ weights }, index) => {
    if (cell.level !== 'ecosystem' && weights !== grid.weights[0]!.name) return;
    const standing = cell.standings[index] ?? null;
    if (standing === null) return;
    combinations += grid.lqThresholds.length * grid.minShares.length;
    passing += standing.above * standing.reached;
  });
  return { passes, stable, flips, withoutVerdict, passing, combinations };
}
