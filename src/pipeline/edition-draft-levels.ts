import { DataError } from '../core/data-error.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { Profile } from '../schema/reference.ts';

type NaceLevel = ComputedEdition['employment']['levels'][number];

/** Levels that an extract has numbers for, in the order of editions, and their activities. */
export interface LevelChoice {
  levels: NaceLevel[];
  activities: string[];
  reason: string;
}

/**
 * The levels to publish: each partition of the profile with numbers in the regions. A partition with
 * groups of sections is one level of groups, also where some groups are single sections. NO_LEVEL
 * where there is none, as in a table of totals.
 */
export function chooseLevels(
  profile: Profile,
  withNumbers: readonly string[],
  tables: ReferenceTables,
  extract: string,
): LevelChoice {
  const levelOf = new Map(tables.nace[profile.nace_revision].map((row) => [row.code, row.level]));
  const found = new Map<NaceLevel, string[]>();
  for (const { parts } of profile.partitions) {
    const levels = parts.flatMap((code) => levelOf.get(code) ?? []);
    const [first] = levels;
    if (first === undefined) continue;
    const level = levels.includes('section_group') ? 'section_group' : first;
    const present = parts.filter((code) => withNumbers.includes(code));
    if (present.length > 0) found.set(level, present);
  }
  const order: NaceLevel[] = ['section', 'section_group', 'division'];
  const levels = order.filter((level) => found.has(level));
  if (levels.length === 0) {
    throw new DataError(
      'NO_LEVEL',
      { file: `data/extracts/${extract}` },
      `${profile.dataset}, a table without activities that have numbers`,
      'sections, groups of sections or divisions',
      'Use it as --totals of another extract.',
    );
  }
  const counts = levels.map((level) => `${found.get(level)!.length} at level ${level}`);
  return {
    levels,
    activities: levels.flatMap((level) => found.get(level)!),
    reason: `activities with figures: ${counts.join(', ')}`,
  };
}
