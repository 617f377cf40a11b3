import { DataError } from '../core/data-error.ts';
import { IMPORT_FIELDS, type ImportField } from '../schema/imported-organisations.ts';
import type { OrganisationHead } from '../schema/imported-organisations.ts';
import { folded } from './organisation-import-names.ts';

/** What is read from which column, counted from 0. */
export type Columns = ReadonlyMap<ImportField, number>;

/** `field=HEAD`, `field=#3` (the third column) or `field=` (in no column), as `--map` gives them. */
export type HeadMapping = ReadonlyMap<ImportField, string>;

/** Understands `name=Cluster name,region=#4`. */
export function headMapping(lists: readonly string[]): HeadMapping {
  const mapping = new Map<ImportField, string>();
  for (const item of lists.flatMap((list) => list.split(','))) {
    const at = item.indexOf('=');
    const field = IMPORT_FIELDS.find((known) => known === item.slice(0, at).trim());
    if (field === undefined || mapping.has(field)) {
      const expected = `each of ${IMPORT_FIELDS.join(', ')} once, as name=HEAD or name=#3`;
      const wayOut = 'A head with a comma in it is given by its number.';
      throw new DataError('MAP_NOT_UNDERSTOOD', { file: '--map' }, shown(item), expected, wayOut);
    }
    mapping.set(field, item.slice(at + 1).trim());
  }
  return mapping;
}

/**
 * Finds the columns: those that are mapped, else those whose head is known. A head that two columns
 * share, two columns for one field, a mapped head that is not there, and a file without names are
 * refused: nothing is chosen in silence.
 */
export function findColumns(
  heads: readonly string[],
  known: readonly OrganisationHead[],
  mapping: HeadMapping,
  file: string,
): Columns {
  const columns = new Map<ImportField, number>();
  const place = { file, line: 1 };
  const isMeant = (wanted: string, index: number): boolean =>
    wanted === `#${index + 1}` || heads[index]!.trim() === wanted;
  // A column that was mapped is not read a second time for what its head says.
  const free = heads.map((_, index) => ![...mapping.values()].some((one) => isMeant(one, index)));
  const isKnown = (field: ImportField, head: string): boolean =>
    known.some((one) => one.field === field && one.head === folded(head));
  for (const field of IMPORT_FIELDS) {
    const wanted = mapping.get(field);
    if (wanted === '') continue;
    const found = heads.flatMap((head, index) => {
      const fits =
        wanted === undefined ? free[index] && isKnown(field, head) : isMeant(wanted, index);
      return fits ? [index] : [];
    });
    if (found.length > 1) {
      const which = found.map((index) => `${index + 1} ${shown(heads[index]!)}`).join(' and ');
      const wayOut = `Say which: --map ${field}=#${found[0]! + 1}.`;
      const expected = `one column for ${field}`;
      throw new DataError('COLUMN_AMBIGUOUS', place, `columns ${which}`, expected, wayOut);
    }
    if (found.length === 1) columns.set(field, found[0]!);
    else if (wanted !== undefined || field === 'name') {
      const expected = `a column ${wanted === undefined ? 'of names' : shown(wanted)}`;
      const wayOut = `Say which column is which: --map ${field}=HEAD.`;
      const all = `columns ${heads.map(shown).join(', ')}`;
      throw new DataError('COLUMN_NOT_FOUND', place, all, expected, wayOut);
    }
  }
  const twice = [...columns].find(([field, index]) =>
    [...columns].some(([other, at]) => other !== field && at === index),
  );
  if (twice === undefined) return columns;
  const found = `column ${twice[1] + 1} for two fields`;
  const wayOut = 'Correct --map.';
  throw new DataError('COLUMN_TWICE', place, found, 'one field a column', wayOut);
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
