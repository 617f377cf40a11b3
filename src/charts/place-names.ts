/**
 *   placeNames(points, box) -> for each point the side its name stands on, or null where none is free
 * Greedy, in the order given (the most important first): right, left, above, below. A name may cover
 * neither another name nor any point, nor leave the box.
 */
export interface NamedPoint {
  x: number;
  y: number;
  /** Empty for a point that only takes up room. */
  name: string;
}
export const SIDES = ['right', 'left', 'above', 'below'] as const;
export type Side = (typeof SIDES)[number];
interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Mean width of a character and height of a line of the chart's 12 px sans, in pixels. */
const CHARACTER = 6.4;
const LINE = 13;
const GAP = 7;

const apart = (a: Box, b: Box): boolean =>
  a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
const within = (a: Box, b: Box): boolean =>
  a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

function nameBox({ x, y, name }: NamedPoint, side: Side): Box {
  const width = name.length * CHARACTER;
  const left = side === 'right' ? x + GAP : side === 'left' ? x - GAP - width : x - width / 2;
  const middle = side === 'above' ? y - GAP - LINE / 2 : side === 'below' ? y + GAP + LINE / 2 : y;
  return { x0: left, x1: left + width, y0: middle - LINE / 2, y1: middle + LINE / 2 };
}

export function placeNames(points: readonly NamedPoint[], box: Box): (Side | null)[] {
  const dots = points.map(({ x, y }) => ({ x0: x - 4, x1: x + 4, y0: y - 4, y1: y + 4 }));
  const names: Box[] = [];
  return points.map((point, index) => {
    if (point.name === '') return null;
    for (const side of SIDES) {
      const own = nameBox(point, side);
      const free =
        within(own, box) &&
        names.every((other) => apart(own, other)) &&
        dots.every((dot, at) => at === index || apart(own, dot));
      if (!free) continue;
      names.push(own);
      return side;
    }
    return null;
  });
}
