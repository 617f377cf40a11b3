import { DataError } from '../core/data-error.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { NutsChangeRow } from '../schema/reference.ts';
import type { CodeGroup } from './query-plan.ts';

/** Codes that people write and Eurostat does not. */
const OTHER_SPELLINGS = new Map([
  ['GR', 'EL'],
  ['GB', 'UK'],
]);

/** The last year of data that may still carry the Italian codes of NUTS 2006. */
const LAST_YEAR_OF_NUTS_2006 = 2010;

/**
 * The regions and areas of `--geo nuts2:IT,EU`, one group an item:
 * - `nuts2:IT` every NUTS 2 code of the country in any version, and the country's own row if there is one;
 * - `nuts2:EU` the same for the 27 members;
 * - `EU` the 27 members, and the row EU27_2020 if there is one;
 * - any other item is one code of nuts2.csv, countries.csv or aggregates.csv.
 */
export function geoGroups(
  text: string,
  since: number,
  tables: ReferenceTables,
  changes: readonly NutsChangeRow[],
): CodeGroup[] {
  const members = tables.countries.filter((row) => row.eu27_2020).map((row) => row.code);
  const optional = (code: string): CodeGroup => ({ name: code, codes: [code], isRequired: false });
  return items(text, '--geo').flatMap((item): CodeGroup[] => {
    if (item === 'EU') {
      return [{ name: 'EU', codes: members, isRequired: true }, optional('EU27_2020')];
    }
    const country = /^nuts2:(.+)$/.exec(item)?.[1];
    if (country !== undefined) {
      const countries = country === 'EU' ? members : [country];
      const rows = tables.nuts2.filter((row) => countries.includes(row.country));
      if (rows.length === 0) throw unknownGeo(country, 'a country with rows in nuts2.csv, or EU');
      const today = rows.map((row) => row.code);
      const older = since > LAST_YEAR_OF_NUTS_2006 ? [] : olderCodes(today, changes);
      return [
        { name: item, codes: [...today, ...older], isRequired: true },
        ...countries.map(optional),
      ];
    }
    const known = [...tables.nuts2, ...tables.countries, ...tables.aggregates];
    if (known.some((row) => row.code === item)) {
      return [{ name: item, codes: [item], isRequired: true }];
    }
    throw unknownGeo(item, 'nuts2:IT, EU, or a code of nuts2.csv, countries.csv or aggregates.csv');
  });
}

function olderCodes(today: readonly string[], changes: readonly NutsChangeRow[]): string[] {
  return changes
    .filter((change) => change.from_version === '2006' && today.includes(change.to_code))
    .map((change) => change.from_code);
}

/** The items of a comma-separated option. */
export function items(text: string, option: string): string[] {
  const list = text.split(',').map((item) => item.trim());
  if (list.every((item) => item !== '')) return [...new Set(list)];
  throw new DataError(
    'OPTION_NOT_UNDERSTOOD',
    { file: option },
    JSON.stringify(text),
    'items separated by commas',
    'Take the empty item out.',
  );
}

function unknownGeo(found: string, expected: string): DataError {
  const other = OTHER_SPELLINGS.get(found);
  return new DataError(
    'UNKNOWN_GEO',
    { file: '--geo' },
    JSON.stringify(found),
    expected,
    other === undefined
      ? 'Check the code; Eurostat writes codes in capitals.'
      : `Eurostat writes ${other} for this country.`,
  );
}
