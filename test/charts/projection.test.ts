import { describe, expect, it } from 'vitest';
import { italyProjection } from '../../src/charts/projection.ts';
import { full, geos, small } from './sample.ts';

const corners = [
  [6, 36],
  [19, 36],
  [6, 47],
  [19, 47],
] as const;

describe('the projection', () => {
  const project = italyProjection(
    corners.map((each) => [...each]),
    600,
    700,
    [10, 20, 30, 40],
  );

  it('fills the box inside its padding and stays in it', () => {
    const points = corners.map((corner) => project([...corner])!);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(40 - 1e-6);
    expect(Math.max(...xs)).toBeLessThanOrEqual(580 + 1e-6);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(10 - 1e-6);
    expect(Math.max(...ys)).toBeLessThanOrEqual(670 + 1e-6);
  });

  it('has north above and east on the right', () => {
    expect(project([12.5, 45])![1]).toBeLessThan(project([12.5, 38])![1]);
    expect(project([18, 42])![0]).toBeGreaterThan(project([8, 42])![0]);
  });

  it('keeps areas: a square of degrees has cos(latitude) of the area everywhere', () => {
    const area = (east: number, north: number): number => {
      const d = 0.01;
      const [x0, y0] = project([east, north])!;
      const [x1, y1] = project([east + d, north])!;
      const [x2, y2] = project([east, north + d])!;
      return (
        Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / Math.cos((north * Math.PI) / 180)
      );
    };
    const centre = area(12.5, 42);
    for (const [east, north] of [
      [7, 45],
      [18, 40],
      [13, 37],
      [9, 39],
    ] as const)
      expect(area(east, north) / centre).toBeCloseTo(1, 2);
  });
});

describe('a map geometry', () => {
  it('has the 21 regions by code, at full size and small', () => {
    expect(geos).toHaveLength(21);
    expect(small.regions.map(({ geo }) => geo)).toEqual(geos);
    expect(full.regions.every(({ d }) => d.startsWith('M'))).toBe(true);
  });

  it('has land and borders around it only where a context is given', () => {
    expect(full.land.length).toBeGreaterThan(1000);
    expect([small.land, small.borders]).toEqual(['', '']);
  });
});
