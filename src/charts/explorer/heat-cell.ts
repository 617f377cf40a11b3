/**
 *   heatCell(context, cell, look, row, first) -> a cell of the heat map: colour, border, hatch and figure
 */
import { formatLq, formatNumber } from '../../i18n/format.ts';
import type { CellLook } from './cell-look.ts';
import type { ExplorerCell } from './explorer-cell.ts';
import type { ExplorerContext } from './explorer-context.ts';
import { branch, type Branch } from './tree.ts';

const kept = new Map<string, { signature: string; tree: Branch }>();

/** A cell; one that looks as before is the very same value, so that nothing of it is compared again. */
export function heatCell(
  context: ExplorerContext,
  cell: ExplorerCell,
  { fill: look, verdict, possible, partial }: CellLook,
  row: number,
  first: boolean,
): Branch {
  const text = shortText(cell, context);
  const hatch = partial ? 'partial' : possible ? 'possible' : null;
  const signature = `${look} ${verdict} ${hatch ?? ''} ${row} ${first} ${text}`;
  const key = `${cell.geo} ${cell.level} ${cell.activity}`;
  const known = kept.get(key);
  if (known?.signature === signature) return known.tree;
  const tree = branch(
    'td',
    {
      class: 'pick',
      'data-fill': look,
      'data-verdict': verdict === 'none' ? null : verdict,
      'data-hatch': hatch,
      'data-geo': cell.geo,
      'data-activity': cell.activity,
      'data-row': row,
      tabindex: first ? '0' : '-1',
    },
    text,
  );
  kept.set(key, { signature, tree });
  return tree;
}

const shortNumbers = new Map<number, string>();

/** The figure in few characters; `–` where there is none, the reason being in the readout. */
function shortText(cell: ExplorerCell, { lang, state, terms }: ExplorerContext): string {
  const measure = state.measure === 'count' ? 'lq' : state.measure;
  if (measure === 'employment')
    return cell.employment === null ? '–' : thousands(cell.employment, lang);
  if (measure === 'share')
    return cell.share === null ? '–' : formatNumber(cell.share * 100, lang, 1);
  if (cell.lq === null) return '–';
  if (measure === 'certainty') {
    if (cell.certainty === 'certain') return '✓';
    return cell.certainty === 'possible'
      ? '?'
      : cell.certainty === 'no'
        ? ''
        : terms.certainty.undefined;
  }
  // Printed numbers are kept; only near the threshold more decimals can be needed.
  let known = shortNumbers.get(cell.lq);
  if (known === undefined) {
    known = formatNumber(cell.lq, lang, 2);
    shortNumbers.set(cell.lq, known);
  }
  const near = Math.abs(cell.lq - state.lqThreshold) < 0.006;
  return near ? formatLq(cell.lq, lang, state.lqThreshold) : known;
}

function thousands(persons: number, lang: ExplorerContext['lang']): string {
  return persons < 1000
    ? formatNumber(persons, lang)
    : `${formatNumber(persons / 1000, lang, persons < 10_000 ? 1 : 0)}k`;
}
