/** Code-unit order of two texts, the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Keyed {
  geo: string;
  classification: string;
  level: string;
  activity: string;
}

/** Order of the published rows: geo, classification, level, activity, each by code unit. */
export function byKey(a: Keyed, b: Keyed): number {
  return (
    byCodeUnit(a.geo, b.geo) ||
    byCodeUnit(a.classification, b.classification) ||
    byCodeUnit(a.level, b.level) ||
    byCodeUnit(a.activity, b.activity)
  );
}
