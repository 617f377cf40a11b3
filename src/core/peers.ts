import { countsOf, krugmanOfCounts } from './krugman.ts';
import { type Cells } from './measure.ts';

export interface Structure {
  geo: string;
  /** Counts by activity, in persons, in one order for all regions. */
  cells: Cells;
}

export interface Peer {
  geo: string;
  /** Krugman distance: 0 = the same structure, 2 = nothing in common. */
  distance: number;
  /** Activities left out of the comparison because one of the two has no number. */
  empty: number;
}

/**
 * Peer regions: for each of the regions asked for, the `count` regions whose structure is nearest by
 * the Krugman distance `Σ_i |s_ir − s_iq|`, nearest first, ties by code.
 *
 * Each pair is compared over the activities both know (closed shares), and the rest is counted, so
 * that a near peer with many empty cells is seen for what it is. A region that cannot be compared
 * (nothing known in common) is not a peer; the region itself is left out. A code that is not among
 * the structures exactly once is a RangeError.
 */
export function peersOf(
  geos: readonly string[],
  structures: readonly Structure[],
  count = 10,
): Map<string, Peer[]> {
  const prepared = structures.map(({ geo, cells }) => ({ geo, counts: countsOf(cells) }));
  return new Map(
    geos.map((geo) => {
      const own = prepared.filter((structure) => structure.geo === geo);
      if (own.length !== 1)
        throw new RangeError(`${own.length} structures of ${geo}; expected one`);
      const peers: Peer[] = [];
      for (const other of prepared) {
        if (other.geo === geo) continue;
        const { value, empty } = krugmanOfCounts(own[0]!.counts, other.counts);
        if (value === null) continue;
        const peer = { geo: other.geo, distance: value, empty };
        // Only the nearest so far are kept: with hundreds of regions, sorting all of them is the cost.
        if (peers.length === count && nearer(peers[count - 1]!, peer) < 0) continue;
        peers.push(peer);
        peers.sort(nearer);
        if (peers.length > count) peers.pop();
      }
      return [geo, peers];
    }),
  );
}

function nearer(p: Peer, q: Peer): number {
  return p.distance - q.distance || (p.geo < q.geo ? -1 : 1);
}
