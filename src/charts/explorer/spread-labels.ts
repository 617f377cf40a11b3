/**
 *   spread(places, gap, [top, bottom]) -> the same places, moved apart as little as a simple pass needs so
 *   that none is nearer than `gap` to the next; as far as the room goes, within top and bottom
 */
export function spread(
  places: readonly number[],
  gap: number | readonly number[],
  [top, bottom]: readonly [number, number],
): number[] {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]! || a - b);
  const moved = [...places];
  const gapOf = (index: number): number => (typeof gap === 'number' ? gap : gap[index]!);
  const between = (index: number, next: number | undefined): number =>
    next === undefined ? 0 : (gapOf(index) + gapOf(next)) / 2;
  let least = top;
  order.forEach((index, rank) => {
    moved[index] = Math.max(least, places[index]!);
    least = moved[index] + between(index, order[rank + 1]);
  });
  let most = bottom;
  order.reverse().forEach((index, rank) => {
    moved[index] = Math.min(most, moved[index]!);
    most = moved[index] - between(index, order[rank + 1]);
  });
  return moved;
}
