import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinSight } from '../../src/charts/within-sight.ts';

type Point = readonly [number, number];

describe('what lies beyond the box of a map', () => {
  test('is left out where it makes no difference', () => {
    // Left of the box all the way: only the ends stay. The one that comes in stays, with both neighbours.
    const line: Point[] = [
      [-90, 10],
      [-80, 20],
      [-70, 30],
      [50, 40],
      [-60, 50],
      [-50, 60],
      [-40, 70],
    ];
    expect(withinSight(line, 100, 100)).toEqual([
      [-90, 10],
      [-70, 30],
      [50, 40],
      [-60, 50],
      [-40, 70],
    ]);
  });

  test('stays where leaving it out would cut a corner of the box', () => {
    const line: Point[] = [
      [-90, 50],
      [-80, -20],
      [-60, -30],
      [50, -90],
    ];
    expect(withinSight(line, 100, 100)).toContainEqual([-60, -30]);
  });

  test('changes nothing that is seen', () => {
    const place = fc.tuple(
      fc.integer({ min: -300, max: 400 }),
      fc.integer({ min: -300, max: 400 }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 30 }), (line) => {
        expect(seen(withinSight(line, 100, 100))).toEqual(seen(line));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

/** The pieces of a line whose two ends do not lie beyond one side, in their order. */
function seen(line: readonly Point[]): [Point, Point][] {
  return line
    .slice(1)
    .map((end, index): [Point, Point] => [line[index]!, end])
    .filter(([[ax, ay], [bx, by]]) => {
      const beyond = [
        ax < 0 && bx < 0,
        ay < 0 && by < 0,
        ax > 100 && bx > 100,
        ay > 100 && by > 100,
      ];
      return !beyond.includes(true);
    });
}
