export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Placed {
  geo: string;
  /** In pixels of the map, downwards. */
  centre: readonly [number, number];
}

/** Sideways distance weighs this much: the next region is the one straight ahead, not merely near. */
const SIDEWAYS = 2;

/**
 * The region that an arrow key leads to: of those that lie within 45° of the direction the nearest,
 * sideways distance weighing double; of those anywhere on that side where none does. Null at the edge.
 */
export function nextInDirection(
  places: readonly Placed[],
  from: string,
  direction: Direction,
): string | null {
  const start = places.find(({ geo }) => geo === from);
  if (start === undefined) return places[0]?.geo ?? null;
  const ahead = places.flatMap(({ geo, centre }) => {
    const dx = centre[0] - start.centre[0];
    const dy = centre[1] - start.centre[1];
    const forwards = { up: -dy, down: dy, left: -dx, right: dx }[direction];
    const sideways = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
    if (geo === from || forwards <= 0) return [];
    return [{ geo, within: sideways <= forwards, cost: forwards + SIDEWAYS * sideways }];
  });
  const straight = ahead.filter(({ within }) => within);
  const candidates = straight.length > 0 ? straight : ahead;
  candidates.sort((a, b) => a.cost - b.cost || (a.geo < b.geo ? -1 : 1));
  return candidates[0]?.geo ?? null;
}
