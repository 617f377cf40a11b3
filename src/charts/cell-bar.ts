/**
 *   cellBar(value, { max, fill, threshold }) -> tiny SVG for a table cell, beside its printed number
 * A null value has no bar: the cell's own words say why. Hidden from screen readers: the number is there.
 */
import type { Fill } from './map-datum.ts';

export interface CellBarOptions {
  /** The value that fills the cell. */
  max: number;
  /** Colour of the bar; the neutral bar colour where absent. */
  fill?: Fill;
  /** Draws a fine line, e.g. at 1.5. */
  threshold?: number;
}

const percent = (value: number, max: number): number =>
  Math.round(Math.min(1, Math.max(0, value / max)) * 1000) / 10;

export function cellBar(value: number | null, { max, fill, threshold }: CellBarOptions): string {
  if (!(max > 0)) throw new RangeError(`a bar needs a positive maximum, not ${max}`);
  const look = fill === undefined ? '' : ` data-fill="${fill}"`;
  const bar = value === null ? '' : `<rect width="${percent(value, max)}" height="10"${look}/>`;
  const line =
    threshold === undefined
      ? ''
      : `<path d="M${percent(threshold, max)} 0v10" vector-effect="non-scaling-stroke"/>`;
  return `<svg class="cell-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${bar}${line}</svg>`;
}
