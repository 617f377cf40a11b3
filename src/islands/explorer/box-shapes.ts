import { markFill } from '../../charts/explorer/mark-patterns.ts';
import { PATTERN_KINDS } from '../../charts/patterns.ts';
import { rounded, shape } from './picture-text.ts';

/** A place in the picture. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A straight line as a browser draws a border: a bar as thick as the border. */
export interface Rule extends Place {
  colour: string;
}

/** Ground, hatch and frame of a box of the page. A border of paper is a gap between cells, not a line. */
export function boxShapes(
  { dataset }: HTMLElement,
  style: CSSStyleDeclaration,
  box: Place,
  paper: string,
): SVGElement[] {
  const gap = (side: 'right' | 'bottom'): number => {
    const { width, colour } = borderOf(style, side);
    return colour === paper ? width : 0;
  };
  const room = { ...box, width: box.width - gap('right'), height: box.height - gap('bottom') };
  const shapes: SVGElement[] = [];
  const ground = style.backgroundColor;
  // Paper on paper is left out, unless it is the colour of a figure.
  if (!isClear(ground) && (ground !== paper || dataset['fill'] !== undefined))
    shapes.push(shape('rect', { ...inside(room, 0), fill: ground }));
  const looks = [dataset['hatch'], dataset['fill']];
  const hatch = PATTERN_KINDS.find((kind) => looks.includes(kind));
  if (hatch !== undefined && style.backgroundImage !== 'none')
    shapes.push(shape('rect', { ...inside(room, 0), fill: markFill(hatch) }));
  const frame = /^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px inset$/.exec(style.boxShadow);
  if (frame !== null) shapes.push(frameOf(room, frame[1]!, Number(frame[2])));
  // What is solid is the focus of the moment; dashes say that a share is too small.
  if (style.outlineStyle === 'dashed') {
    const dashed = frameOf(room, style.outlineColor, Number.parseFloat(style.outlineWidth));
    dashed.setAttribute('stroke-dasharray', '3 2');
    shapes.push(dashed);
  }
  return shapes;
}

function frameOf(room: Place, stroke: string, line: number): SVGElement {
  const attributes = { fill: 'none', stroke, 'stroke-width': line };
  return shape('rect', { ...inside(room, line / 2), ...attributes });
}

/** The borders of a box that are lines on the paper. */
export function boxRules(style: CSSStyleDeclaration, box: Place, paper: string): Rule[] {
  return (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const { width: line, colour } = borderOf(style, side);
    if (line === 0 || colour === paper || isClear(colour)) return [];
    const { x, y, width, height } = box;
    if (side === 'top') return [{ x, y, width, height: line, colour }];
    if (side === 'bottom') return [{ x, y: y + height - line, width, height: line, colour }];
    return [{ x: side === 'left' ? x : x + width - line, y, width: line, height, colour }];
  });
}

function borderOf(
  style: CSSStyleDeclaration,
  side: 'top' | 'right' | 'bottom' | 'left',
): { width: number; colour: string } {
  return {
    width: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0,
    colour: style.getPropertyValue(`border-${side}-color`),
  };
}

const isClear = (colour: string): boolean => /^(transparent$|rgba\(.*, 0\)$)/.test(colour);

/** A place drawn in from its edges. */
export function inside({ x, y, width, height }: Place, by: number): Record<string, number> {
  return {
    x: rounded(x + by),
    y: rounded(y + by),
    width: rounded(width - 2 * by),
    height: rounded(height - 2 * by),
  };
}
