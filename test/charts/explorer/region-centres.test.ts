import { describe, expect, it } from 'vitest';
import { regionCentres } from '../../../src/charts/explorer/region-centres.ts';
import { full, topology } from '../sample.ts';

describe('the middle of a region', () => {
  const centres = new Map(regionCentres(topology, full).map(({ geo, centre }) => [geo, centre]));

  it('exists for each of the 21, inside the map', () => {
    expect(centres.size).toBe(21);
    for (const [x, y] of centres.values()) {
      expect(x > 0 && x < full.width && y > 0 && y < full.height).toBe(true);
    }
  });

  it('lies on land even where a region is a crescent, and on the larger part where it has islands', () => {
    // Liguria's centroid lies in the gulf: its middle must lie west of La Spezia and on the coast.
    const [liguria, piedmont, tuscany] = [
      centres.get('ITC3')!,
      centres.get('ITC1')!,
      centres.get('ITI1')!,
    ];
    expect(liguria[1]).toBeGreaterThan(piedmont[1]);
    expect(tuscany[0]).toBeGreaterThan(liguria[0]);
  });

  it('keeps the places of regions to each other', () => {
    const [sicily, calabria, sardinia] = [
      centres.get('ITG1')!,
      centres.get('ITF6')!,
      centres.get('ITG2')!,
    ];
    expect(sicily[1]).toBeGreaterThan(calabria[1]);
    expect(sardinia[0]).toBeLessThan(sicily[0]);
  });
});
