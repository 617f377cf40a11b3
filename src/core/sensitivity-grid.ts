import type { EcosystemWeight } from './ecosystem-weights.ts';
import { TOTAL_BASES, type TotalBasis } from './employment-matrix.ts';
import type { Thresholds } from './exact-rule.ts';

export const REFERENCE_CONVENTIONS = ['point', 'low', 'high'] as const;
export type ReferenceConvention = (typeof REFERENCE_CONVENTIONS)[number];

/** Weights with the name they are published under; null where an edition has no ecosystems. */
export interface NamedWeights {
  name: string | null;
  weights: readonly EcosystemWeight[];
}

/** The choices that a verdict depends on, apart from the thresholds. */
export interface SensitivityBase {
  totalBasis: TotalBasis;
  referenceConvention: ReferenceConvention;
  referenceArea: string;
  weights: string | null;
}

/** One combination of all choices. */
export interface SensitivityChoice extends SensitivityBase, Thresholds {}

/** The values that are tried for each choice; thresholds and shares in ascending order. */
export interface SensitivityGrid {
  lqThresholds: readonly number[];
  minShares: readonly number[];
  totalBases: readonly TotalBasis[];
  referenceConventions: readonly ReferenceConvention[];
  referenceAreas: readonly string[];
  weights: readonly NamedWeights[];
}

/**
 * The grid: thresholds 1.25 – 3, minimum shares 0 – 2 %, both total bases, the three ends of the
 * reference share, and the areas and weights given. The edition's own thresholds are added where
 * they are not among them.
 */
export function sensitivityGrid(
  defaults: Thresholds,
  referenceAreas: readonly string[],
  weights: readonly NamedWeights[],
): SensitivityGrid {
  return {
    lqThresholds: ascending([1.25, 1.5, 1.75, 2, 2.5, 3, defaults.lqThreshold]),
    minShares: ascending([0, 0.005, 0.01, 0.02, defaults.minShare]),
    totalBases: TOTAL_BASES,
    referenceConventions: REFERENCE_CONVENTIONS,
    referenceAreas: [...new Set(referenceAreas)],
    weights,
  };
}

/** All combinations of the choices that are not thresholds, total basis outermost. */
export function sensitivityBases(grid: SensitivityGrid): SensitivityBase[] {
  return grid.totalBases.flatMap((totalBasis) =>
    grid.referenceAreas.flatMap((referenceArea) =>
      grid.referenceConventions.flatMap((referenceConvention) =>
        grid.weights.map(({ name }) => ({
          totalBasis,
          referenceArea,
          referenceConvention,
          weights: name,
        })),
      ),
    ),
  );
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
