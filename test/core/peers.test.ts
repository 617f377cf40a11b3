import { describe, expect, it } from 'vitest';
import { peersOf } from '../../src/core/peers.ts';

const structures = [
  { geo: 'ITC1', cells: [50, 50, 0] },
  { geo: 'ITC4', cells: [40, 60, 0] },
  { geo: 'ITF3', cells: [0, 0, 100] },
  { geo: 'ITC3', cells: [6, 4, 0] },
  { geo: 'ITG1', cells: [null, null, null] },
  { geo: 'ITH3', cells: [25, 25, null] },
];

describe('peer regions', () => {
  it('are the structurally nearest, nearest first, ties by code', () => {
    // From ITC1 (.5 .5 0): ITH3 0 over the two known; ITC3 .1 + .1; ITC4 .1 + .1; ITF3 2.
    const peers = peersOf(['ITC1'], structures).get('ITC1')!;
    expect(peers.map(({ geo }) => geo)).toEqual(['ITH3', 'ITC3', 'ITC4', 'ITF3']);
    expect(peers[0]).toEqual({ geo: 'ITH3', distance: 0, empty: 1 });
    expect(peers[1]!.distance).toBeCloseTo(0.2, 12);
    expect(peers[3]!.distance).toBeCloseTo(2, 12);
  });

  it('stop at the number asked for', () => {
    expect(
      peersOf(['ITC1'], structures, 1)
        .get('ITC1')!
        .map(({ geo }) => geo),
    ).toEqual(['ITH3']);
  });

  it('refuse a region that is not there, or is there twice', () => {
    expect(() => peersOf(['XX00'], structures)).toThrow(RangeError);
    expect(() => peersOf(['ITC1'], [...structures, structures[0]!])).toThrow(RangeError);
  });
});
