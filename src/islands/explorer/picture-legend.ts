import { inlineStyles } from './inline-styles.ts';
import { shape, textAt, type Type } from './picture-text.ts';

/** The legend as it stands in the page, drawn from `top` on; returns where it ends. */
export function appendLegend(
  host: HTMLElement,
  picture: SVGSVGElement,
  { left, top, width, ink }: { left: number; top: number; width: number; ink: string },
): number {
  const type: Type = { size: 12, weight: 400, colour: ink };
  let y = top;
  for (const legend of host.querySelectorAll<HTMLElement>('[data-legend] .legend')) {
    y += 12;
    picture.append(textAt(legend.querySelector('.legend-title')?.textContent ?? '', left, y, type));
    const classes = [...legend.querySelectorAll<HTMLElement>('.legend-class')];
    const step = Math.min(width, 560) / Math.max(1, classes.length);
    const noted = classes.some((each) => each.querySelector('small') !== null);
    classes.forEach((each, index) => {
      const x = left + index * step;
      const colour = getComputedStyle(each, '::before').backgroundColor;
      const edge = each.classList.contains('is-above') ? ink : 'none';
      const label = each.querySelector('span')?.textContent ?? '';
      picture.append(
        shape('rect', { x, y: y + 7, width: step, height: 12, fill: colour, stroke: edge }),
        textAt(label, x + step / 2, y + 33, { ...type, size: 11 }, 'middle'),
      );
      const note = each.querySelector('small')?.textContent ?? '';
      if (note === '') return;
      picture.append(textAt(note, x + step / 2, y + 46, { ...type, size: 10.5 }, 'middle'));
    });
    y += classes.length === 0 ? 8 : noted ? 56 : 42;
  }
  for (const row of host.querySelectorAll<HTMLElement>(
    '[data-legend] .legend-rows li, [data-legend] .legend-symbol',
  )) {
    const swatch = row.querySelector<SVGSVGElement>('svg');
    if (swatch === null) continue;
    const copy = inlineStyles(swatch);
    const { width: w, height: h } = swatch.viewBox.baseVal;
    copy.setAttribute('x', String(left));
    copy.setAttribute('y', String(y));
    const label = row.querySelector('span')?.textContent ?? '';
    picture.append(copy, textAt(label, left + w + 8, y + h / 2 + 4, type));
    y += Math.max(20, h + 4);
  }
  return y;
}
