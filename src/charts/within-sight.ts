/**
 *   withinSight(points, width, height) -> the same line without points that make no difference in the box
 * A point is left out where it, the one before it and the one after it lie beyond the same side: what they
 * draw is beyond that side too.
 */
type Point = readonly [number, number];

/** Room for the width of a stroke, in pixels. */
const MARGIN = 2;

export function withinSight(points: readonly Point[], width: number, height: number): Point[] {
  const beyond = ([x, y]: Point): number =>
    Number(x < -MARGIN) |
    (Number(x > width + MARGIN) << 1) |
    (Number(y < -MARGIN) << 2) |
    (Number(y > height + MARGIN) << 3);
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const before = kept.at(-1);
    const after = points[index + 1];
    const hidden =
      before !== undefined &&
      after !== undefined &&
      (beyond(before) & beyond(point) & beyond(after)) !== 0;
    if (!hidden) kept.push(point);
  });
  return kept;
}
