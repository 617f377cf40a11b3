/**
 *   pathData(lines, closed) -> the `d` of a path, at a tenth of a pixel
 * Written as relative steps between rounded points, so that rounding never adds up and a border
 * shared by two regions is the same in both. Steps of nothing are left out.
 */
type Point = readonly [number, number];

/** Tenths as the shortest SVG number: 12 → `1.2`, -3 → `-.3`. */
function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** Numbers one after the other with a space only where two would run together. */
function run(numbers: readonly number[]): string {
  let text = '';
  let fraction = true;
  for (const number of numbers) {
    const next = short(number);
    const apart = text !== '' && !next.startsWith('-') && !(next.startsWith('.') && fraction);
    text += (apart ? ' ' : '') + next;
    fraction = next.includes('.');
  }
  return text;
}

export function pathData(lines: readonly (readonly Point[])[], closed: boolean): string {
  let text = '';
  for (const line of lines) {
    const points = line.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
    const [first] = points;
    if (first === undefined) continue;
    const steps: number[] = [];
    let [x, y] = first;
    for (const [nextX, nextY] of points.slice(1, closed ? -1 : undefined)) {
      if (nextX === x && nextY === y) continue;
      steps.push(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
    if (steps.length < (closed ? 4 : 2)) continue;
    text += `M${run(first)}l${run(steps)}${closed ? 'z' : ''}`;
  }
  return text;
}
