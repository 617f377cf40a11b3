import { ascentOf, rounded, shape } from './picture-text.ts';

interface Line {
  text: string;
  box: DOMRect;
}

/** A word of HTML as SVG text: at its place, in its type, line by line as the browser broke it. */
export function textShapes(node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const ascent = ascentOf(font);
  return linesOf(node).map(({ text, box }) => {
    const element = shape('text', {
      ...placeOf(box, ascent, style, origin),
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight,
      fill: style.color,
    });
    if (style.fontVariantNumeric.includes('tabular')) element.setAttribute('class', 'figures');
    element.textContent = text;
    return element;
  });
}

function placeOf(
  box: DOMRect,
  ascent: number,
  { writingMode, textAlign }: CSSStyleDeclaration,
  origin: DOMRect,
): Record<string, string | number> {
  // Upright heads read from below, in the page as here.
  if (writingMode !== 'horizontal-tb') {
    const foot = rounded(box.left + ascent * box.width - origin.left);
    const start = rounded(box.bottom - origin.top);
    return { transform: `translate(${foot} ${start}) rotate(-90)` };
  }
  const y = rounded(box.top + ascent * box.height - origin.top);
  // Hung up as the page aligns it, so that other letters do not move a column of figures.
  if (textAlign === 'right' || textAlign === 'end')
    return { x: rounded(box.right - origin.left), y, 'text-anchor': 'end' };
  if (textAlign === 'center')
    return { x: rounded(box.left + box.width / 2 - origin.left), y, 'text-anchor': 'middle' };
  return { x: rounded(box.left - origin.left), y };
}

/** Spaces that a browser takes together; narrow and unbreakable ones are letters. */
const SPACES = /[ \t\r\n]+/g;

function linesOf(node: Text): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const whole = node.data.replace(SPACES, ' ').trim();
  if (whole === '' || boxes.length === 0) return [];
  if (boxes.length === 1) return [{ text: whole, box: boxes[0]! }];
  const texts = boxes.map(() => '');
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const line = boxes.findIndex(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (line >= 0) texts[line] = `${texts[line]!}${node.data[at]!}`;
  }
  return texts.flatMap((text, index) => {
    const words = text.replace(SPACES, ' ').trim();
    return words === '' ? [] : [{ text: words, box: boxes[index]! }];
  });
}
