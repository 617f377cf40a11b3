import type { ActivityKey } from './activity.ts';
import type { ComputedExplanation, ExplainedEcosystem } from './explanation-data.ts';
import type { ComputedSources, ExplanationSources } from './explanation-sources.ts';

/** Who stands behind the reference share of an activity; null where the table does not say. */
export function membersOf(
  { members }: ComputedSources,
  { classification, level, activity }: ActivityKey,
): ComputedExplanation['members'] {
  const own = members.find(
    (item) =>
      item.classification === classification && item.level === level && item.activity === activity,
  );
  if (own === undefined) return null;
  return { publishing: own.publishing, bounded: own.bounded, excluded: own.excluded };
}

/** The sources of this number: a supplement is one only where a term of the ecosystem comes from it. */
export function sourcesOf(
  { sources }: ComputedSources,
  ecosystem: ExplainedEcosystem | null,
): ComputedExplanation['sources'] {
  const supplements = (ecosystem?.terms ?? [])
    .filter((term) => term.standsFor.length > 0)
    .map((term) => term.source);
  return sources
    .map((source) => ({
      ...source,
      roles: source.roles.filter(
        (role) => role !== 'supplement' || supplements.includes(source.dataset ?? source.extract),
      ),
    }))
    .filter(({ roles }) => roles.length > 0);
}

/** The flags of a cell, letter by letter, with their meaning. */
export function flagsOf(
  { flags }: ExplanationSources,
  cell: { obsFlag: string; confStatus: string },
): ComputedExplanation['flags'] {
  const explained = (column: 'OBS_FLAG' | 'CONF_STATUS', letters: string) =>
    Array.from(letters, (code) => ({
      column,
      code,
      meaning: flags.find((flag) => flag.column === column && flag.code === code)?.meaning ?? null,
    }));
  return [...explained('OBS_FLAG', cell.obsFlag), ...explained('CONF_STATUS', cell.confStatus)];
}
