import type { ExplorerCell, ExplorerFigures } from '../../charts/explorer/explorer-cell.ts';
import type { CatalogueLevel, ExplorerState } from '../../charts/explorer/explorer-choices.ts';
import type { EcosystemWeight } from '../../core/ecosystem-weights.ts';
import type { EmploymentMatrix } from '../../core/employment-matrix.ts';
import { verdictOf } from '../../core/landscape-cell.ts';
import { operandsOf, type Operands } from './level-operands.ts';

/** The choices that figures depend on. */
export type FigureChoices = Pick<
  ExplorerState,
  'lqThreshold' | 'minShare' | 'totalBasis' | 'referenceArea' | 'weights'
>;

export interface ExplorerModel {
  figures: (choices: FigureChoices, level: CatalogueLevel) => ExplorerFigures;
}

/**
 * Recomputes the cells of a level under any choice, with the formulas of the pipeline. Shares and
 * references do not change with the thresholds and are kept, so that a threshold can be dragged.
 */
export function explorerModel(
  matrix: EmploymentMatrix,
  weightsOf: (set: string) => readonly EcosystemWeight[],
): ExplorerModel {
  const keptOperands = new Map<string, Operands>();
  let last: { key: string; figures: ExplorerFigures } | null = null;

  function operands(choices: FigureChoices, level: CatalogueLevel): Operands {
    const { totalBasis, referenceArea, weights } = choices;
    const key = [level.level, totalBasis, referenceArea, weights].join(' ');
    const kept = keptOperands.get(key);
    if (kept !== undefined) return kept;
    const made = operandsOf(matrix, { totalBasis, referenceArea }, level, weightsOf(weights));
    keptOperands.set(key, made);
    return made;
  }

  return {
    figures(choices, level) {
      const { lqThreshold, minShare, totalBasis, referenceArea, weights } = choices;
      const parts = [level.level, lqThreshold, minShare, totalBasis, referenceArea, weights];
      const key = parts.join(' ');
      if (last?.key === key) return last.figures;
      const { activities, rows } = operands(choices, level);
      const thresholds = { lqThreshold, minShare };
      const cells = rows.map((row) =>
        row.map(({ fixed, share, reference }): ExplorerCell => {
          const verdict = verdictOf(share, reference, thresholds);
          const noTotal = fixed.employment !== null && verdict.share === null;
          const undefinedReason = noTotal ? 'region_total_missing' : verdict.undefinedReason;
          return {
            ...fixed,
            share: verdict.share,
            share_low: verdict.shareLow,
            share_high: verdict.shareHigh,
            reference_share: verdict.referenceShare,
            reference_share_low: verdict.referenceShareLow,
            reference_share_high: verdict.referenceShareHigh,
            lq: verdict.lq,
            lq_low: verdict.lqLow,
            lq_high: verdict.lqHigh,
            passes: verdict.passes,
            certainty: verdict.certainty,
            missing_reason: fixed.missing_reason ?? undefinedReason,
          };
        }),
      );
      const figures = { geos: matrix.geos, activities, cells };
      last = { key, figures };
      return figures;
    },
  };
}
