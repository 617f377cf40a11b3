/**
 *   plotToSvg(options, { id, title, description, className }) -> SVG text
 * An Observable Plot chart drawn at build time on a linkedom document. The content policy allows no
 * inline styles, so Plot's own style element and style attributes go (chart.css has what they said), and
 * so do its aria-labels on groups, which name marks and not what is seen. Every text goes through the
 * serialiser of the document, which escapes it.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeText } from './escape.ts';

export interface PlotFrame {
  /** Unique on the page. */
  id: string;
  /** The accessible name: what is shown, with the year. */
  title: string;
  description: string;
  className: string;
}

const PLACES = ['d', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'width', 'height'];
const rounded = (numbers: string): string =>
  numbers.replace(/-?\d+\.\d{2,}(e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );

/** Attributes the policy forbids or a listener does not need, and coordinates to a tenth of a pixel. */
function clean(element: Element): void {
  for (const name of ['style', 'aria-label', 'aria-description']) element.removeAttribute(name);
  for (const name of PLACES) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, rounded(value));
  }
}

export function plotToSvg(options: Plot.PlotOptions, frame: PlotFrame): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const chart = Plot.plot({ ...options, document: document });
  for (const style of chart.querySelectorAll('style')) style.remove();
  for (const element of chart.querySelectorAll('*')) clean(element);
  const id = escapeText(frame.id);
  const look = `class="chart ${frame.className}" viewBox="${chart.getAttribute('viewBox') ?? ''}" text-anchor="middle" fill="currentColor"`;
  const name = `role="img" aria-label="${escapeText(frame.title)}" aria-describedby="${id}-desc"`;
  return `<svg ${look} ${name}><desc id="${id}-desc">${escapeText(frame.description)}</desc>${chart.innerHTML}</svg>`;
}
