/** What the account needs of one region and one ecosystem. */
export interface RegionalShare {
  ecosystem: string;
  /** Share of the region's total employment; null where nothing is known. */
  share: number | null;
  /** Upper bound of the share; above `share` where cells are not published. */
  shareHigh: number | null;
  total: number | null;
  referenceShare: number | null;
  coverage: number;
}

export interface NationalLine {
  ecosystem: string;
  /** In the sum of all ecosystems, of the country and of the reference area. */
  country: number;
  reference: number;
  coverage: number;
  /** Regions whose share is a floor. */
  floors: number;
}

/**
 * A country's ecosystems from its regions: `s(j) = Σ_r s(j,r)·e(r) / Σ_r e(r)`, each then divided by
 * `Σ_j s(j)`, as the factsheet's Figure 1 has it; the reference the same from its own shares. Where
 * cells are not published a region adds its floor, and the line says for how many. Null when a
 * region lacks its share or total, or an ecosystem its reference share: no sum is guessed.
 * Source: ECCP country factsheet Italy, section 2.1.
 */
export function nationalAccount(rows: readonly RegionalShare[]): NationalLine[] | null {
  const ids = [...new Set(rows.map(({ ecosystem }) => ecosystem))];
  const lines: NationalLine[] = [];
  for (const ecosystem of ids) {
    const own = rows.filter((row) => row.ecosystem === ecosystem);
    let persons = 0;
    let total = 0;
    for (const row of own) {
      if (row.share === null || row.total === null) return null;
      persons += row.share * row.total;
      total += row.total;
    }
    const reference = own[0]?.referenceShare ?? null;
    if (reference === null || total === 0) return null;
    const floors = own.filter((row) => row.shareHigh !== null && row.shareHigh > row.share!).length;
    lines.push({
      ecosystem,
      country: persons / total,
      reference,
      coverage: own[0]!.coverage,
      floors,
    });
  }
  const sum = (key: 'country' | 'reference') => lines.reduce((all, line) => all + line[key], 0);
  const [country, reference] = [sum('country'), sum('reference')];
  if (country === 0 || reference === 0) return null;
  return lines
    .map((line) => ({
      ...line,
      country: line.country / country,
      reference: line.reference / reference,
    }))
    .sort((a, b) => b.country - a.country || (a.ecosystem < b.ecosystem ? -1 : 1));
}
