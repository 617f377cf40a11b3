/**
 *   mapSymbols(context, cells) -> circles whose area is the number of persons, on top of a choropleth
 *   symbolLegend(context, cells) -> one circle of a round number, at the same scale
 * Cells without a number have no circle.
 */
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ExplorerCell } from './explorer-cell.ts';
import type { ExplorerContext } from './explorer-context.ts';
import { branch, type Branch } from './tree.ts';

/** Radius of the largest circle, in pixels of the map. */
const LARGEST = 26;

/** The radius of a number of persons where `most` is the largest of all: areas are in proportion. */
export function symbolRadius(persons: number, most: number): number {
  return most > 0 ? LARGEST * Math.sqrt(persons / most) : 0;
}

/** The largest of 1, 2 or 5 times a power of ten that is not above a number. */
export function roundBelow(value: number): number {
  if (value < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].map((step) => step * power).find((round) => round <= value) ?? power;
}

const mostOf = (cells: readonly ExplorerCell[]): number =>
  Math.max(0, ...cells.map(({ employment }) => employment ?? 0));

export function mapSymbols(context: ExplorerContext, cells: readonly ExplorerCell[]): Branch[] {
  const most = mostOf(cells);
  const known = cells.flatMap(({ geo, employment }) => {
    const region = context.catalogue.regions.find((each) => each.geo === geo);
    return region === undefined || employment === null || employment === 0
      ? []
      : [{ centre: region.centre, employment }];
  });
  // The largest first, so that no circle hides a smaller one.
  return known
    .sort((a, b) => b.employment - a.employment)
    .map(({ centre: [cx, cy], employment }) =>
      branch('circle', { class: 'map-symbol', cx, cy, r: symbolRadius(employment, most) }),
    );
}

export function symbolLegend(
  context: ExplorerContext,
  cells: readonly ExplorerCell[],
): Branch | null {
  const most = mostOf(cells);
  if (most === 0) return null;
  const round = roundBelow(most / 2);
  const radius = symbolRadius(round, most);
  const size = Math.ceil(radius * 2 + 2);
  const label = fill(context.words.legend.symbol, { n: formatNumber(round, context.lang) });
  const box = { viewBox: `0 0 ${size} ${size}`, width: size, height: size };
  return branch(
    'p',
    { class: 'legend-symbol' },
    branch(
      'svg',
      { ...box, class: 'swatch', 'aria-hidden': 'true' },
      branch('circle', { class: 'map-symbol', cx: size / 2, cy: size / 2, r: radius }),
    ),
    branch('span', {}, label),
  );
}
