import { boxRules, boxShapes, inside, type Place, type Rule } from './box-shapes.ts';
import { inlineStyles } from './inline-styles.ts';
import { laidOut } from './laid-out.ts';
import { shape } from './picture-text.ts';
import { textShapes } from './text-shapes.ts';

export interface HtmlPicture {
  shapes: SVGElement;
  width: number;
  height: number;
}

/** What is being drawn, and how far it reaches. */
interface Sheet {
  shapes: SVGElement;
  origin: DOMRect;
  paper: string;
  right: number;
  bottom: number;
  rules: Rule[];
}

/**
 * Tables, lists and sentences of the page as shapes and text of SVG, each box, border, hatch, bar and line
 * of text where the browser has it. No `foreignObject`: other programs do not know it, and a canvas that
 * has taken one in gives nothing back.
 */
export function htmlPicture(drawing: HTMLElement, title: string): HtmlPicture {
  return laidOut(drawing, title, () => {
    const sheet: Sheet = {
      shapes: shape('g'),
      origin: drawing.getBoundingClientRect(),
      paper: getComputedStyle(document.documentElement).backgroundColor,
      right: 0,
      bottom: 0,
      rules: [],
    };
    for (const child of drawing.children) draw(sheet, child);
    sheet.shapes.append(...sheet.rules.map(ruleShape));
    return {
      shapes: sheet.shapes,
      width: Math.ceil(sheet.right),
      height: Math.ceil(sheet.bottom),
    };
  });
}

function draw(sheet: Sheet, element: Element): void {
  const style = getComputedStyle(element);
  // Words for the screen reader alone are cut away to a point.
  if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none')
    return;
  const box = placeOf(element, sheet.origin);
  sheet.right = Math.max(sheet.right, box.x + box.width);
  sheet.bottom = Math.max(sheet.bottom, box.y + box.height);
  if (element instanceof SVGSVGElement) {
    const copy = inlineStyles(element);
    for (const [name, value] of Object.entries(inside(box, 0))) copy.setAttribute(name, `${value}`);
    sheet.shapes.append(copy);
    return;
  }
  if (element instanceof HTMLElement) {
    sheet.shapes.append(...boxShapes(element, style, box, sheet.paper));
    for (const rule of boxRules(style, box, sheet.paper)) addRule(sheet.rules, rule);
  }
  for (const node of element.childNodes) {
    if (node instanceof Element) draw(sheet, node);
    else if (node instanceof Text) sheet.shapes.append(...textShapes(node, style, sheet.origin));
  }
}

function placeOf(element: Element, origin: DOMRect): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - origin.left, y: top - origin.top, width, height };
}

/** A line that goes on from cell to cell is one line: pieces would show their seams. */
function addRule(rules: Rule[], rule: Rule): void {
  const before = rules.at(-1);
  const goesOn =
    before?.colour === rule.colour &&
    before.height === rule.height &&
    Math.abs(before.y - rule.y) < 0.5 &&
    Math.abs(before.x + before.width - rule.x) < 0.5;
  if (goesOn) before.width = rule.x + rule.width - before.x;
  else rules.push(rule);
}

function ruleShape({ colour, ...place }: Rule): SVGElement {
  return shape('rect', { ...inside(place, 0), fill: colour });
}
