import type {
  ComputedExplanation,
  Conventions,
  ExplainedEcosystem,
  LeftOut,
} from './explanation-data.ts';

/**
 * What is not in a number, by code: members of the reference area without a figure, members that are
 * only in its bounds, divisions of an ecosystem that no table covers or that are empty in the region,
 * and answers without an activity that were taken off the totals (`TOTAL − NRP`).
 */
export function leftOut(
  { totals, totalBasis }: Conventions,
  members: ComputedExplanation['members'],
  ecosystem: ExplainedEcosystem | null,
): LeftOut[] {
  const empty = (ecosystem?.terms ?? []).filter((term) => term.employment === null);
  const less = totalBasis === 'total_employment' ? totals.split(' − ').slice(1) : [];
  const all: LeftOut[] = [
    { what: 'members_excluded', codes: members?.excluded ?? [] },
    { what: 'members_bounded', codes: members?.bounded ?? [] },
    { what: 'divisions_not_covered', codes: ecosystem?.missing ?? [] },
    { what: 'divisions_empty', codes: empty.map((term) => term.activity) },
    { what: 'no_answer', codes: less },
  ];
  return all.filter(({ codes }) => codes.length > 0);
}
