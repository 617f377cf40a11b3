import { DataError, type Place } from '../core/data-error.ts';
import type { Profile } from '../schema/reference.ts';
import { profileDraft } from './profile-draft.ts';
import { shown } from './shown.ts';

/** How Eurostat has spelt a dimension over the years. */
const SPELLINGS: Record<string, string> = { nace_r21: 'nace_r2_1' };

/** A dimension's id as the profile writes it, whatever the case and age of the file. */
export function dimensionId(written: string): string {
  const id = written.trim().toLowerCase();
  return SPELLINGS[id] ?? id;
}

/**
 * Checks the dimensions of a file against a profile: every one the profile needs is there
 * (except those older files lack), none is there twice, and none that the profile does not know,
 * because what is not pinned would be counted twice.
 */
export function checkDimensions(ids: readonly string[], profile: Profile, place: Place): void {
  const known = new Set(profile.dimensions);
  const other = profile.nace_revision === 'nace_r2' ? 'nace_r2_1' : 'nace_r2';
  if (ids.includes(other) && !known.has(other)) {
    const wayOut = 'The two revisions are never joined: take the profile of the other revision.';
    throw new DataError('NACE_REVISION_DIFFERS', place, other, profile.nace_revision, wayOut);
  }
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) {
      throw new DataError(
        'COLUMN_TWICE',
        place,
        shown(id),
        'each column once',
        'Remove one of them.',
      );
    }
    if (known.has(id)) continue;
    const wayOut = `Pin it in a profile of your own, such as: ${profileDraft(ids)}`;
    const expected = `the dimensions of ${profile.dataset}: ${profile.dimensions.join(', ')}`;
    throw new DataError('UNKNOWN_DIMENSION', place, shown(id), expected, wayOut);
  }
  for (const id of profile.dimensions) {
    if (ids.includes(id) || profile.optional_dimensions.includes(id)) continue;
    const wayOut = `Download ${profile.dataset} with all its columns, or choose another profile.`;
    throw new DataError('MISSING_COLUMN', place, shown(ids.join(',')), shown(id), wayOut);
  }
}
