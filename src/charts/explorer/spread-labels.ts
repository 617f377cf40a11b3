/**
 *   spread(places, gap, [top, bottom]) -> the same places, moved apart as little as a simple pass needs so
 *   that none is nearer than `gap` to the next; as far as the room goes, within top and bottom
 */
export function spread(
  places: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]! || a - b);
  const moved = [...places];
  let least = top;
  for (const index of order) {
    moved[index] = Math.max(least, places[index]!);
    least = moved[index] + gap;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    moved[index] = Math.min(most, moved[index]!);
    most = moved[index] - gap;
  }
  return moved;
}
