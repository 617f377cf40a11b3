/**
 * A profile to fill in, as JSON, for a table that no profile describes: the dimensions are those
 * of the file, and each one that is neither activity nor region waits for the code to pin. The
 * total is read apart; a table without activities holds nothing but totals.
 */
export function profileDraft(
  dimensions: readonly string[],
  codes: ReadonlyMap<string, readonly string[]> = new Map(),
  dataset = '',
): string {
  const activity = dimensions.find((id) => id.startsWith('nace_r2')) ?? null;
  const activities = activity === null ? ['TOTAL'] : (codes.get(activity) ?? ['']);
  const parts = activities.filter((code) => activity === null || code !== 'TOTAL');
  const others = dimensions.filter((id) => id !== activity && id !== 'geo');
  const draft = {
    dataset,
    title: '',
    measure: '',
    dimensions,
    optional_dimensions: others.filter((id) => id === 'freq'),
    activity_dimension: activity,
    geo_dimension: 'geo',
    nace_revision: activity === 'nace_r2_1' ? 'nace_r2_1' : 'nace_r2',
    pinned: Object.fromEntries(others.map((id) => [id, codes.get(id) ?? ['']])),
    partitions: [{ name: '', of: null, parts }],
    apart: activities.filter((code) => !parts.includes(code)),
    left_out: [],
    unit: '',
    factor: 1,
    decimals: 0,
    notes: '',
  };
  return JSON.stringify(draft);
}
