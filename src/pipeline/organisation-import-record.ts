import { DataError } from '../core/data-error.ts';
import type { Organisation } from '../schema/content-organisations.ts';
import { IMPORTED_DOCUMENT, type ImportField } from '../schema/imported-organisations.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import {
  cellText,
  excellenceLabels,
  memberCount,
  regionCode,
  webAddress,
  type Refuse,
} from './organisation-import-cells.ts';
import type { Columns } from './organisation-import-columns.ts';
import { ecosystemId } from './organisation-import-ecosystem.ts';
import { folded } from './organisation-import-names.ts';
import type { CsvRow } from './organisation-import-rows.ts';

export interface RecordOptions {
  file: string;
  tables: Pick<ReferenceTables, 'nuts2' | 'nutsChanges' | 'countries' | 'ecosystems'>;
  takeFirst: boolean;
}

/** What the cells are called in the fact that repeats them. */
const WORDS: Readonly<Record<ImportField, { en: string; it: string }>> = {
  name: { en: 'name', it: 'nome' },
  also: { en: 'short name', it: 'sigla' },
  country: { en: 'country', it: 'Paese' },
  region: { en: 'region', it: 'regione' },
  town: { en: 'town', it: 'città' },
  ecosystem: { en: 'ecosystem', it: 'ecosistema' },
  members: { en: 'members', it: 'membri' },
  website: { en: 'website', it: 'sito' },
  labels: { en: 'label', it: 'etichetta' },
};
const COUNTRY = 'IT';

/** A row as an organisation (its id still empty), or null where it states another country. */
export function organisationOf(
  row: CsvRow,
  columns: Columns,
  { file, tables, takeFirst }: RecordOptions,
): Organisation | null {
  const texts = new Map<ImportField, string>();
  const refuseAt = (field: ImportField): Refuse => {
    const index = columns.get(field) ?? 0;
    return (code, expected, wayOut) =>
      new DataError(
        code,
        { file, line: row.line, column: index + 1 },
        shown(row, index),
        expected,
        wayOut,
      );
  };
  for (const [field, index] of columns) {
    const text = cellText(row.cells[index] ?? '', refuseAt(field));
    if (text !== '' && text !== '-') texts.set(field, text);
  }
  const read = <Value>(field: ImportField, parse: (text: string, refuse: Refuse) => Value) => {
    const text = texts.get(field);
    return text === undefined ? null : parse(text, refuseAt(field));
  };
  const country = read('country', (text, refuse) => countryCode(text, tables.countries, refuse));
  if (country !== null && country !== COUNTRY) return null;
  const abroad = tables.nuts2.some(
    (one) => one.code === texts.get('region') && one.country !== COUNTRY,
  );
  if (abroad && country === null) return null;
  const regions = tables.nuts2.filter((one) => one.country === COUNTRY);
  const name = texts.get('name');
  if (name === undefined || folded(name) === '') {
    throw refuseAt('name')('NAME_MISSING', 'a name', 'Name the organisation, or remove the row.');
  }
  const ecosystem = read('ecosystem', (text, refuse) =>
    ecosystemId(text, tables.ecosystems, takeFirst, refuse),
  );
  const source = { document: IMPORTED_DOCUMENT, section: `${file}:${row.line}` };
  const listed = (lang: 'en' | 'it', quote: (text: string) => string): string =>
    [...texts].map(([field, text]) => `${WORDS[field][lang]} ${quote(text)}`).join(', ');
  const text = {
    en: `Listed in an imported file as: ${listed('en', (cell) => `“${cell}”`)}.`,
    it: `Figura in un file importato come: ${listed('it', (cell) => `«${cell}»`)}.`,
  };
  return {
    id: '',
    name: { en: name, it: name },
    also: read('also', (also) => [also]) ?? [],
    kind: 'cluster_organisation',
    name_basis: 'name',
    country: COUNTRY,
    region: read('region', (cell, refuse) => regionCode(cell, regions, tables.nutsChanges, refuse)),
    town: texts.get('town') ?? null,
    point: null,
    field: null,
    ecosystem: ecosystem === null ? null : { id: ecosystem, basis: 'stated' },
    members: read('members', memberCount),
    labels: read('labels', excellenceLabels) ?? [],
    programmes: [],
    website: read('website', webAddress),
    facts: [{ id: IMPORTED_DOCUMENT, text, source }],
    note: null,
    source,
  };
}

function countryCode(
  text: string,
  countries: RecordOptions['tables']['countries'],
  refuse: Refuse,
): string {
  const known = countries.find(({ code, name_en, name_it }) =>
    [code, name_en, name_it].some((name) => folded(name) === folded(text)),
  );
  // Countries outside the list are all abroad; a text without letters is none.
  if (known !== undefined) return known.code;
  if (/^\p{L}[\p{L} .,'’()-]+$/u.test(text)) return 'abroad';
  throw refuse('UNKNOWN_COUNTRY', 'a country code or name', 'Correct it, or map another column.');
}

function shown(row: CsvRow, index: number): string {
  const text = row.cells[index] ?? '';
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
