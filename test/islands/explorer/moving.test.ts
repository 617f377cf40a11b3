import { describe, expect, it } from 'vitest';
import { regionCentres } from '../../../src/charts/explorer/region-centres.ts';
import { nextInDirection, type Placed } from '../../../src/islands/move-by-geography.ts';
import { nextInGrid } from '../../../src/islands/explorer/move-in-grid.ts';
import { full, topology } from '../../charts/sample.ts';

const directions = ['up', 'down', 'left', 'right'] as const;
const places: Placed[] = regionCentres(topology, full);
const next = (from: string, direction: (typeof directions)[number]): string | null =>
  nextInDirection(places, from, direction);

describe('moving between regions by the arrow keys', () => {
  it('goes where a person who knows the map would go', () => {
    expect(next('ITI4', 'up')).toBe('ITI2'); // Lazio → Umbria
    expect(next('ITF6', 'up')).toBe('ITF5'); // Calabria → Basilicata
    expect(next('ITG2', 'right')).not.toBeNull(); // Sardinia is no dead end
    expect(next('ITC2', 'right')).toBe('ITC4'); // Valle d’Aosta → Lombardy
    expect(next('ITG1', 'down')).toBeNull(); // nothing south of Sicily
  });

  it('reaches every region from every other one', () => {
    for (const { geo } of places) {
      const reached = new Set([geo]);
      for (const from of reached) {
        for (const direction of directions) {
          const to = next(from, direction);
          if (to !== null) reached.add(to);
        }
      }
      expect(reached.size, `from ${geo}`).toBe(21);
    }
  });

  it('begins at the first region when it stands nowhere', () => {
    expect(next('nowhere', 'up')).toBe('ITC1');
  });
});

describe('moving in a grid', () => {
  const size = [3, 4] as const;
  it('steps by one, and stays at the edge', () => {
    expect(nextInGrid('ArrowDown', [0, 1], size)).toEqual([1, 1]);
    expect(nextInGrid('ArrowDown', [2, 1], size)).toEqual([2, 1]);
    expect(nextInGrid('ArrowRight', [2, 3], size)).toEqual([2, 3]);
    expect(nextInGrid('ArrowLeft', [2, 3], size)).toEqual([2, 2]);
    expect(nextInGrid('ArrowUp', [0, 0], size)).toEqual([0, 0]);
  });

  it('jumps to the ends of a row, and with Control of the grid', () => {
    expect(nextInGrid('Home', [1, 2], size)).toEqual([1, 0]);
    expect(nextInGrid('End', [1, 2], size)).toEqual([1, 3]);
    expect(nextInGrid('Home', [1, 2], size, true)).toEqual([0, 0]);
    expect(nextInGrid('End', [1, 2], size, true)).toEqual([2, 3]);
    expect(nextInGrid('PageDown', [0, 2], size)).toEqual([2, 2]);
  });

  it('leaves other keys alone', () => {
    expect(nextInGrid('a', [1, 1], size)).toBeNull();
  });
});
