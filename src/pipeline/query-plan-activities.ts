import { DataError } from '../core/data-error.ts';
import type { Profile } from '../schema/reference.ts';
import { items } from './query-plan-geo.ts';
import type { CodeGroup } from './query-plan.ts';

/**
 * The activities of `--nace sections,divisions`: names of the profile's partitions or single codes of
 * the profile; without the option everything the profile reads. Totals come along where the table
 * has them, because shares need them.
 */
export function activityGroups(text: string | undefined, profile: Profile): CodeGroup[] {
  const { partitions, apart } = profile;
  const totals = [...new Set([...partitions.flatMap(({ of }) => of ?? []), ...apart])];
  const optional = totals.map((code) => ({ name: code, codes: [code], isRequired: false }));
  if (text === undefined) {
    const whole = partitions.map(({ name, parts }) => ({ name, codes: parts, isRequired: true }));
    return [...whole, ...optional];
  }
  const asked = items(text, '--nace').map((item): CodeGroup => {
    const partition = partitions.find(({ name }) => name === item.replaceAll('_', ' '));
    if (partition !== undefined) return { name: item, codes: partition.parts, isRequired: true };
    const isKnown = totals.includes(item) || partitions.some(({ parts }) => parts.includes(item));
    if (isKnown) return { name: item, codes: [item], isRequired: true };
    throw new DataError(
      'UNKNOWN_ACTIVITY',
      { file: '--nace' },
      JSON.stringify(item),
      `${partitions.map(({ name }) => name).join(', ')}, or a code that the profile ${profile.dataset} names`,
      'A code outside the profile may overlap with others: add it to the profile first.',
    );
  });
  const isAsked = (code: string): boolean => asked.some((group) => group.codes.includes(code));
  return [...asked, ...optional.filter(({ name }) => !isAsked(name))];
}
