import { krugmanIndex } from '../../core/krugman.ts';
import type { ExplorerCell, ExplorerFigures } from './explorer-cell.ts';
import { seriate } from './seriation.ts';

/** Rows and columns of the heat map as places in the figures. */
export interface HeatOrder {
  activities: readonly number[];
  regions: readonly number[];
}

/** Two that cannot be compared stand as far apart as two that have nothing in common. */
const FARTHEST = 2;

/** Persons; for ecosystems, which have no head count, the weighted share of the region's total. */
export function persons({ employment, share, region_total: total }: ExplorerCell): number | null {
  if (employment !== null) return employment;
  return share === null || total === null ? null : share * total;
}

const kept = new WeakMap<readonly string[], Map<string, HeatOrder>>();

/**
 * By likeness of structure: regions by the Krugman distance of their structures, activities by that of
 * their distributions over the regions. It depends on employment alone, so it is kept per basis.
 */
export function structureOrder(figures: ExplorerFigures, key: string): HeatOrder {
  const known = kept.get(figures.activities)?.get(key);
  if (known !== undefined) return known;
  const rows = figures.cells.map((row) => row.map(persons));
  const columns = figures.activities.map((_, column) => rows.map((row) => row[column] ?? null));
  const order = { regions: seriate(distances(rows)), activities: seriate(distances(columns)) };
  const orders = kept.get(figures.activities) ?? new Map<string, HeatOrder>();
  kept.set(figures.activities, orders.set(key, order));
  return order;
}

/** As the classifications list them. */
export function codeOrder({ geos, activities }: ExplorerFigures): HeatOrder {
  return { regions: [...geos.keys()], activities: [...activities.keys()] };
}

function distances(profiles: readonly (readonly (number | null)[])[]): number[][] {
  const values = profiles.map(() => profiles.map(() => 0));
  profiles.forEach((profile, a) => {
    for (let b = 0; b < a; b += 1) {
      const { value } = krugmanIndex(profile, profiles[b]!);
      values[a]![b] = value ?? FARTHEST;
      values[b]![a] = value ?? FARTHEST;
    }
  });
  return values;
}
