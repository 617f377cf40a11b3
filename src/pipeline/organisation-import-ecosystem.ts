import type { EcosystemRow } from '../schema/reference.ts';
import { folded } from './organisation-import-names.ts';
import type { Refuse } from './organisation-import-cells.ts';

/**
 * The ecosystem that a cell states by id, name or alias. Several, between semicolons or bars, are
 * refused unless `takeFirst`: one organisation is counted in one ecosystem.
 */
export function ecosystemId(
  text: string,
  ecosystems: readonly EcosystemRow[],
  takeFirst: boolean,
  refuse: Refuse,
): string {
  const find = (name: string): string | undefined =>
    ecosystems.find(({ id, name_en, name_it, aliases }) =>
      [id, name_en, name_it, ...aliases.split(' | ')].some((known) => plain(known) === plain(name)),
    )?.id;
  const whole = find(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/[;|]/).filter((part) => part.trim() !== '');
  const found = parts.map(find);
  if (found.length === 0 || found.includes(undefined)) {
    const known = ecosystems.map((row) => row.name_en).join(' | ');
    throw refuse(
      'UNKNOWN_ECOSYSTEM',
      'one of the 14 ecosystems, by name or id',
      `Known: ${known}.`,
    );
  }
  if (takeFirst || new Set(found).size === 1) return found[0]!;
  const wayOut = 'Leave the main one in the cell, or say --first-ecosystem.';
  throw refuse('SEVERAL_ECOSYSTEMS', 'one ecosystem an organisation', wayOut);
}

/** `&` and `and`, `e` are one word: the sources write either. */
function plain(name: string): string {
  return folded(name.replaceAll('&', ' and ')).replace(/\be\b/g, 'and');
}
