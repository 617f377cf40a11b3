const SVG = 'http://www.w3.org/2000/svg';

/** Letters of one style in a picture. */
export interface Type {
  size: number;
  weight: number;
  colour: string;
}

/** An element of a picture with its attributes. */
export function shape(name: string, attributes: Record<string, string | number> = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Hundredths of a pixel: more only makes a file longer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function textAt(
  text: string,
  x: number,
  y: number,
  type: Type,
  anchor = 'start',
): SVGElement {
  const element = shape('text', {
    x,
    y,
    'font-size': type.size,
    'font-weight': type.weight,
    fill: type.colour,
    'text-anchor': anchor,
  });
  element.textContent = text;
  return element;
}

const measure = document.createElement('canvas').getContext('2d');

/** Lines no wider than the room, broken between words. */
export function wrapped(text: string, room: number, { size, weight }: Type): string[] {
  if (measure !== null) measure.font = `${weight} ${size}px Inter, Arial, sans-serif`;
  const widthOf = (line: string): number =>
    measure?.measureText(line).width ?? line.length * size * 0.55;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trim();
    if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}

const kept = new Map<string, number>();

/** Where letters stand on their line: the part of a font's height that is above the foot of an `x`. */
export function ascentOf(font: string): number {
  let known = kept.get(font);
  if (known === undefined) {
    known = 0.8;
    if (measure !== null) {
      measure.font = font;
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure.measureText('x');
      known = up / (up + down);
    }
    kept.set(font, known);
  }
  return known;
}
