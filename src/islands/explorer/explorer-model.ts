import type { ExplorerCell, ExplorerFigures } from '../../charts/explorer/explorer-cell.ts';
import type { CatalogueLevel, ExplorerState } from '../../charts/explorer/explorer-choices.ts';
import type { EcosystemWeight } from '../../core/ecosystem-weights.ts';
import type { EmploymentMatrix } from '../../core/employment-matrix.ts';
import type { Thresholds } from '../../core/exact-rule.ts';
import { quotientsOf, ruleVerdict } from '../../core/landscape-cell.ts';
import { operandsOf, type OperandCell } from './level-operands.ts';

/** The choices that figures depend on. */
export type FigureChoices = Pick<
  ExplorerState,
  'lqThreshold' | 'minShare' | 'totalBasis' | 'referenceArea' | 'weights'
>;

export interface ExplorerModel {
  figures: (choices: FigureChoices, level: CatalogueLevel) => ExplorerFigures;
}

/** A cell under the thresholds it was last asked for, with what its verdict is taken on. */
interface KeptCell extends Pick<OperandCell, 'share' | 'reference'> {
  cell: ExplorerCell;
}
interface KeptLevel {
  activities: readonly string[];
  rows: readonly (readonly KeptCell[])[];
}

/**
 * Recomputes the cells of a level under any choice, with the formulas of the pipeline. Shares, references
 * and quotients do not change with the thresholds and are kept; a cell whose verdict stays is the very
 * same value, so that a threshold can be dragged over all regions of the EU.
 */
export function explorerModel(
  matrix: EmploymentMatrix,
  weightsOf: (set: string) => readonly EcosystemWeight[],
): ExplorerModel {
  const kept = new Map<string, KeptLevel>();
  let last: { key: string; figures: ExplorerFigures } | null = null;

  function levelCells(choices: FigureChoices, level: CatalogueLevel): KeptLevel {
    const { totalBasis, referenceArea, weights } = choices;
    const key = [level.level, totalBasis, referenceArea, weights].join(' ');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { activities, rows } = operandsOf(
      matrix,
      { totalBasis, referenceArea },
      level,
      weightsOf(weights),
    );
    const made = { activities, rows: rows.map((row) => row.map(withQuotients)) };
    kept.set(key, made);
    return made;
  }

  return {
    figures(choices, level) {
      const { lqThreshold, minShare, totalBasis, referenceArea, weights } = choices;
      const parts = [level.level, lqThreshold, minShare, totalBasis, referenceArea, weights];
      const key = parts.join(' ');
      if (last?.key === key) return last.figures;
      const { activities, rows } = levelCells(choices, level);
      const thresholds = { lqThreshold, minShare };
      const cells = rows.map((row) => row.map((own) => underThresholds(own, thresholds)));
      const figures = { geos: matrix.geos, activities, cells };
      last = { key, figures };
      return figures;
    },
  };
}

/** A cell with its quotients, before any verdict. */
function withQuotients({ fixed, share, reference }: OperandCell): KeptCell {
  const quotients = quotientsOf(share, reference);
  const noTotal = fixed.employment !== null && quotients.share === null;
  const undefinedReason = noTotal ? 'region_total_missing' : quotients.undefinedReason;
  const cell: ExplorerCell = {
    ...fixed,
    share: quotients.share,
    share_low: quotients.shareLow,
    share_high: quotients.shareHigh,
    reference_share: quotients.referenceShare,
    reference_share_low: quotients.referenceShareLow,
    reference_share_high: quotients.referenceShareHigh,
    lq: quotients.lq,
    lq_low: quotients.lqLow,
    lq_high: quotients.lqHigh,
    passes: null,
    certainty: 'undefined',
    missing_reason: fixed.missing_reason ?? undefinedReason,
  };
  return { cell, share, reference };
}

function underThresholds(own: KeptCell, thresholds: Thresholds): ExplorerCell {
  const { cell, share, reference } = own;
  const quotients = { lq: cell.lq, lqLow: cell.lq_low, lqHigh: cell.lq_high };
  const { passes, certainty } = ruleVerdict(share, reference, quotients, thresholds);
  if (passes !== cell.passes || certainty !== cell.certainty)
    own.cell = { ...cell, passes, certainty };
  return own.cell;
}
