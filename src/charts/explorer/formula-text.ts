/**
 *   formulaText(context, matrix, cell) -> `LQ = (25 950 ÷ 624 800) ÷ (412 000 ÷ 155 000 000) = 15.65`
 * with the very operands; null where there is no quotient
 */
import { referenceSetOf, type EmploymentMatrix } from '../../core/employment-matrix.ts';
import { fill } from '../../i18n/fill.ts';
import { formatLq, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { ExplorerCell } from './explorer-cell.ts';
import type { ExplorerContext } from './explorer-context.ts';

export function formulaText(
  { state, words, lang }: ExplorerContext,
  matrix: EmploymentMatrix,
  cell: ExplorerCell,
): string | null {
  if (cell.lq === null || cell.share === null || cell.reference_share === null) return null;
  const lq = formatLq(cell.lq, lang, state.lqThreshold);
  if (cell.employment === null || cell.region_total === null) {
    const share = formatPercent(cell.share, lang, state.minShare);
    const reference = formatPercent(cell.reference_share, lang);
    return fill(words.explain.ecosystemFormula, { share, reference, lq });
  }
  const { shares } = referenceSetOf(matrix, state.referenceArea, state.totalBasis);
  const column = matrix.activities.findIndex(
    ({ level, activity, standsFor }) =>
      level === cell.level && activity === cell.activity && standsFor.length === 0,
  );
  const point = shares[column]?.point ?? null;
  if (point === null) return null;
  return fill(words.explain.formula, {
    lq,
    e: formatNumber(cell.employment, lang),
    t: formatNumber(cell.region_total, lang),
    E: formatNumber(point.numerator, lang),
    T: formatNumber(point.denominator, lang),
  });
}
