/** One line of the history of NUTS: how a code of one version became a code of another. */
export interface NutsChange {
  from_version: string;
  to_version: string;
  from_code: string;
  to_code: string;
  /** `renamed` and `split` are exact; at a `boundary` change territory moved between regions. */
  kind: 'renamed' | 'split' | 'boundary';
}

/** How a region of one version is made of codes of another, without a guess. */
export interface Recoding {
  target: string;
  /** One code for a region that was renamed; all its parts, in order, for one that was split. */
  sources: readonly string[];
  /** The last year of data in which the sources can stand for the target; null: any year. */
  until: string | null;
}

/**
 * Data up to 2010 may carry the codes of NUTS 2006; NUTS 2010 applies to data from 2011 on. A
 * code of NUTS 2006 in a later year is something else.
 */
const LAST_YEAR: Readonly<Record<string, string>> = { '2006': '2010' };

/**
 * The exact ways into the regions of one NUTS version: a renamed code stands for its successor,
 * and the parts of a split region sum to it when no part took territory from another region
 * (PT1D took it from PT16 and PT18, so neither is the sum of its parts). The way back, from a
 * region to its parts, does not exist.
 */
export function recodingsInto(
  version: ReadonlySet<string>,
  changes: readonly NutsChange[],
): Recoding[] {
  const renamed = changes
    .filter(
      ({ kind, from_code, to_code }) =>
        kind === 'renamed' && version.has(to_code) && !version.has(from_code),
    )
    .map(({ from_code, to_code, from_version }) => ({
      target: to_code,
      sources: [from_code],
      until: LAST_YEAR[from_version] ?? null,
    }));
  return [...renamed, ...sums(version, changes)];
}

function sums(version: ReadonlySet<string>, changes: readonly NutsChange[]): Recoding[] {
  const targets = new Set(
    changes
      .filter(({ kind, from_code }) => kind === 'split' && version.has(from_code))
      .map(({ from_code }) => from_code),
  );
  return [...targets].flatMap((target) => {
    const parts = changes.filter(({ from_code }) => from_code === target);
    const sources = parts.map(({ to_code }) => to_code);
    const isExact = parts.every(
      (part) =>
        part.kind === 'split' &&
        !version.has(part.to_code) &&
        changes.filter(({ to_code }) => to_code === part.to_code).length === 1,
    );
    return isExact ? [{ target, sources, until: null }] : [];
  });
}
