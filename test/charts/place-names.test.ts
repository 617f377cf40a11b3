import { describe, expect, it } from 'vitest';
import { placeNames } from '../../src/charts/place-names.ts';

const box = { x0: 0, y0: 0, x1: 200, y1: 100 };

describe('names beside points', () => {
  it('stand on the right where there is room', () => {
    expect(placeNames([{ x: 20, y: 50, name: 'Furniture' }], box)).toEqual(['right']);
  });

  it('turn to the left at the right edge', () => {
    // 9 characters of 6.4 px are 57.6 px; 190 + 7 + 57.6 is beyond 200.
    expect(placeNames([{ x: 190, y: 50, name: 'Furniture' }], box)).toEqual(['left']);
  });

  it('give way to points and to more important names', () => {
    const points = [
      { x: 100, y: 50, name: 'Leather' },
      { x: 130, y: 50, name: '' },
    ];
    expect(placeNames(points, box)).toEqual(['left', null]);
    const twins = [
      { x: 60, y: 50, name: 'Leather' },
      { x: 60, y: 58, name: 'Apparel' },
    ];
    // Right of the twin is taken by the first name (8 px lower than it, lines are 13 px), so: left.
    expect(placeNames(twins, box)).toEqual(['right', 'left']);
  });

  it('are left out where no side is free', () => {
    const narrow = { x0: 0, y0: 0, x1: 40, y1: 100 };
    expect(placeNames([{ x: 20, y: 50, name: 'A long name' }], narrow)).toEqual([null]);
  });
});
