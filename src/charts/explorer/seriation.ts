/**
 *   seriate(distances) -> an order in which neighbours are alike
 * Starts at the one that is farthest from all others and goes on to the nearest that is left, then turns
 * stretches round as long as the whole way gets shorter. The same distances give the same order; ties go
 * to the lower index.
 */
type Distances = readonly (readonly number[])[];

export function seriate(distances: Distances): number[] {
  const size = distances.length;
  if (size === 0) return [];
  const far = distances.map((row) => row.reduce((sum, distance) => sum + distance, 0));
  const order = [far.indexOf(Math.max(...far))];
  const left = new Set(distances.keys());
  left.delete(order[0]!);
  while (left.size > 0) {
    const row = distances[order.at(-1)!]!;
    let nearest = -1;
    for (const index of left) {
      if (nearest === -1 || row[index]! < row[nearest]!) nearest = index;
    }
    order.push(nearest);
    left.delete(nearest);
  }
  return shortened(order, distances);
}

/** Smaller gains are noise of doubles, and would turn round and round. */
const LEAST_GAIN = 1e-12;

/** Turns any stretch round that makes the way shorter, until none does. */
function shortened(order: number[], distances: Distances): number[] {
  const between = (a: number | undefined, b: number | undefined): number =>
    a === undefined || b === undefined ? 0 : distances[a]![b]!;
  for (let turned = true; turned;) {
    turned = false;
    for (let from = 0; from < order.length - 1; from += 1) {
      for (let to = from + 1; to < order.length; to += 1) {
        const [before, first, last, after] = [
          order[from - 1],
          order[from],
          order[to],
          order[to + 1],
        ];
        const gain =
          between(before, first) +
          between(last, after) -
          between(before, last) -
          between(first, after);
        if (gain <= LEAST_GAIN) continue;
        order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
        turned = true;
      }
    }
  }
  return order;
}
