import { DataError } from '../core/data-error.ts';
import type { Profile } from '../schema/reference.ts';
import { profileDraft } from './profile-draft.ts';
import { shown } from './shown.ts';

/** What the beginning of a file tells about the table it holds. */
export interface TableSketch {
  file: string;
  /** In lower case; empty where the format does not say (bulk TSV, old exports). */
  dataset: string;
  dimensions: readonly string[];
  /** Some codes of each dimension. */
  codes: ReadonlyMap<string, readonly string[]>;
}

/**
 * The profile that reads a table: the one of its dataset or, where the file does not name it, the
 * one whose dimensions are those of the file; the file's name decides between several, and only
 * then. Refuses what no profile describes, with a draft of one to fill in.
 */
export function chooseProfile(sketch: TableSketch, profiles: Iterable<Profile>): Profile {
  const { file, dataset, dimensions, codes } = sketch;
  const all = [...profiles];
  const fitting =
    dataset === ''
      ? all.filter((profile) => fits(dimensions, profile))
      : all.filter((profile) => profile.dataset.toLowerCase() === dataset);
  const named = fitting.filter((profile) =>
    file.toLowerCase().includes(profile.dataset.toLowerCase()),
  );
  const candidates = fitting.length > 1 && named.length > 0 ? named : fitting;
  const [profile, ...others] = candidates;
  if (profile !== undefined && others.length === 0) return profile;
  if (profile !== undefined) {
    const found = `a table that ${candidates.map((one) => one.dataset).join(' and ')} would read`;
    const wayOut = 'Say which with --profile NAME, or keep the dataset code in the file name.';
    throw new DataError('PROFILE_AMBIGUOUS', { file }, found, 'one profile', wayOut);
  }
  const found = dataset === '' ? `dimensions ${dimensions.join(', ')}` : shown(dataset);
  const expected = `a table with a profile: ${all.map((one) => one.dataset).join(', ')}`;
  const draft = profileDraft(dimensions, codes, dataset);
  const wayOut = `Fill in this draft and save it in data/reference/profiles/: ${draft}`;
  throw new DataError('UNKNOWN_DATASET', { file }, found, expected, wayOut);
}

function fits(dimensions: readonly string[], profile: Profile): boolean {
  return (
    dimensions.every((id) => profile.dimensions.includes(id)) &&
    profile.dimensions.every(
      (id) => dimensions.includes(id) || profile.optional_dimensions.includes(id),
    )
  );
}
