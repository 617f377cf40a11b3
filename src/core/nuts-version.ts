import type { Recoding } from './nuts.ts';

export interface VersionCoverage {
  version: string;
  /** Regions of the version that have data, directly or through an exact recoding. */
  covered: number;
  /** Regions of the version in the countries that have any regional data. */
  of: number;
}

/** A NUTS version as the choice needs it: its regions and the exact ways into them. */
export interface NutsVersion {
  version: string;
  regions: ReadonlySet<string>;
  recodings: readonly Recoding[];
}

/**
 * The version whose regions one year of data covers best: highest share of its regions that have
 * data, among the countries that have any; of equals the preferred one, then the newest.
 * `present` holds the codes with at least one value in that year. Throws RangeError without versions.
 */
export function bestVersion(
  present: ReadonlySet<string>,
  year: string,
  versions: readonly NutsVersion[],
  preferred: string | null,
): VersionCoverage {
  const known = new Set(
    versions.flatMap(({ regions, recodings }) => [
      ...regions,
      ...recodings.flatMap(({ sources }) => sources),
    ]),
  );
  const countries = new Set([...present].filter((code) => known.has(code)).map(countryOf));
  const [best] = versions
    .map((one) => coverageOf(present, countries, year, one))
    .sort(
      (a, b) =>
        share(b) - share(a) ||
        Number(b.version === preferred) - Number(a.version === preferred) ||
        (a.version < b.version ? 1 : -1),
    );
  if (best === undefined) throw new RangeError('no NUTS version to choose from');
  return best;
}

function coverageOf(
  present: ReadonlySet<string>,
  countries: ReadonlySet<string>,
  year: string,
  { version, regions, recodings }: NutsVersion,
): VersionCoverage {
  const reached = new Set(
    recodings
      .filter(({ until }) => until === null || year <= until)
      .filter(({ sources }) => sources.every((code) => present.has(code)))
      .map(({ target }) => target),
  );
  const inScope = [...regions].filter((code) => countries.has(countryOf(code)));
  const covered = inScope.filter((code) => present.has(code) || reached.has(code)).length;
  return { version, covered, of: inScope.length };
}

/** A NUTS code begins with the two letters of its country. */
function countryOf(code: string): string {
  return code.slice(0, 2);
}

function share({ covered, of }: VersionCoverage): number {
  return of === 0 ? 0 : covered / of;
}
