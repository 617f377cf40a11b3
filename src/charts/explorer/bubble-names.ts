/**
 *   bubbleNames(bubbles, box) -> where the name of each bubble stands, or null where it has no room
 * Greedy, in the order given (the most important first): right, left, above, below. A name covers neither
 * another name nor the middle of a bubble, and does not leave the box.
 */
export interface NamedBubble {
  x: number;
  y: number;
  r: number;
  /** Empty for a bubble that only takes up room. */
  name: string;
}
export interface NamePlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}
interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Mean width of a letter and height of a line at 12.5 px, and the space beside a bubble, in pixels. */
const LETTER = 6.7;
const LINE = 14;
const GAP = 4;

function candidates({ x, y, r, name }: NamedBubble): { place: NamePlace; box: Box }[] {
  const width = name.length * LETTER;
  const at = (px: number, py: number, anchor: NamePlace['anchor']) => {
    const x0 = anchor === 'start' ? px : anchor === 'end' ? px - width : px - width / 2;
    const box = { x0, x1: x0 + width, y0: py - LINE / 2, y1: py + LINE / 2 };
    return { place: { x: px, y: py, anchor }, box };
  };
  return [
    at(x + r + GAP, y, 'start'),
    at(x - r - GAP, y, 'end'),
    at(x, y - r - GAP - LINE / 2, 'middle'),
    at(x, y + r + GAP + LINE / 2, 'middle'),
  ];
}

const apart = (a: Box, b: Box): boolean =>
  a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
const within = (a: Box, b: Box): boolean =>
  a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

export function bubbleNames(bubbles: readonly NamedBubble[], box: Box): (NamePlace | null)[] {
  const taken: Box[] = [];
  const middles = bubbles.map(({ x, y }): Box => ({ x0: x - 2, x1: x + 2, y0: y - 2, y1: y + 2 }));
  return bubbles.map((bubble) => {
    if (bubble.name === '') return null;
    const free = candidates(bubble).find(
      (candidate) =>
        within(candidate.box, box) &&
        [...taken, ...middles].every((other) => apart(candidate.box, other)),
    );
    if (free === undefined) return null;
    taken.push(free.box);
    return free.place;
  });
}
