import { DataError } from '../core/data-error.ts';
import type { Organisation } from '../schema/content-organisations.ts';
import {
  IMPORTED_DOCUMENT,
  type ImportedOrganisations,
  type OrganisationHead,
} from '../schema/imported-organisations.ts';
import { findColumns, type HeadMapping } from './organisation-import-columns.ts';
import { joinTwins, withIds } from './organisation-import-match.ts';
import { organisationOf, type RecordOptions } from './organisation-import-record.ts';
import { csvRows } from './organisation-import-rows.ts';
import type { StageReport } from './stage-report.ts';

export interface ImportOptions extends RecordOptions {
  sha256: string;
  heads: readonly OrganisationHead[];
  mapping: HeadMapping;
  /** Organisations of the documents. */
  documented: readonly Organisation[];
  joinTwins: boolean;
  /** What the file is, in a reader's words, and its date as far as it is known. */
  title: string;
  dated: string | null;
}

export interface ImportResult {
  imported: ImportedOrganisations;
  stages: StageReport[];
  /** Decisions that a person may want to undo, one a line. */
  notes: string[];
}

/**
 * A list of cluster organisations as a file for the site: rows → checked rows of Italy → one
 * organisation a name → added to those of the documents. The same bytes and options give the same
 * result.
 *
 * @throws DataError for the file as a whole, or an AggregateError with one DataError a bad row.
 */
export function importOrganisations(bytes: Uint8Array, options: ImportOptions): ImportResult {
  const { file, documented } = options;
  const { rows, blank } = csvRows(bytes, file);
  const [head, ...body] = rows as [(typeof rows)[number], ...typeof rows];
  const columns = findColumns(head.cells, options.heads, options.mapping, file);
  const named = [...columns].map(([field, index]) => `${field} = ${head.cells[index]!.trim()}`);
  const used = new Set(columns.values());
  const unused = head.cells.filter((text, index) => !used.has(index) && text.trim() !== '');

  const faults: DataError[] = [];
  const elsewhere = new Map<string, number>();
  const placeColumn = columns.get('country') ?? columns.get('region') ?? 0;
  const checked = body.flatMap((row) => {
    try {
      const organisation = organisationOf(row, columns, options);
      if (organisation !== null) return organisation;
      const place = row.cells[placeColumn]!.trim();
      elsewhere.set(place, (elsewhere.get(place) ?? 0) + 1);
      return [];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(error);
      return [];
    }
  });
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} rows are refused`);
  const { organisations: single, dropped, notes: twins } = joinTwins(checked, options);
  const { organisations, notes, added } = withIds(single, documented, file);
  const drop = (reason: string, count: number) => (count === 0 ? [] : [{ reason, count }]);
  return {
    imported: {
      version: 1,
      document: documentOf(options, organisations.length),
      input: {
        file,
        sha256: options.sha256,
        rows: body.length,
        columns: Object.fromEntries(
          [...columns].map(([field, index]) => [field, head.cells[index]!.trim()]),
        ),
      },
      organisations,
    },
    stages: [
      {
        stage: 'rows',
        rowsIn: rows.length + blank,
        rowsOut: body.length,
        dropped: [...drop('the heads', 1), ...drop('blank lines', blank)],
        note: `${named.join(', ')}; not used: ${unused.join(', ') || 'none'}`,
      },
      {
        stage: 'cells',
        rowsIn: body.length,
        rowsOut: checked.length,
        dropped: [...elsewhere].map(([place, count]) => ({ reason: `not Italy: ${place}`, count })),
        note: `without a region: ${checked.filter(({ region }) => region === null).length}`,
      },
      {
        stage: 'names',
        rowsIn: checked.length,
        rowsOut: single.length,
        dropped: drop('the same organisation again', dropped),
        note: '',
      },
      {
        stage: 'directory',
        rowsIn: documented.length,
        rowsOut: documented.length + added,
        dropped: [],
        note: `${added} new, ${single.length - added} also named in the documents`,
      },
    ],
    notes: [...twins, ...notes],
  };
}

/** The import as a document of `/sources`. */
function documentOf(
  { title, dated, file }: ImportOptions,
  count: number,
): ImportedOrganisations['document'] {
  return {
    id: IMPORTED_DOCUMENT,
    role: 'import',
    title: { en: title, it: title },
    publisher: {
      en: 'Given by whoever imported it; not part of this repository',
      it: 'Fornito da chi lo ha importato; non fa parte di questo archivio',
    },
    language: 'en',
    dated,
    dating:
      dated === null
        ? {
            en: 'No date was given at the import.',
            it: 'All’importazione non è stata indicata una data.',
          }
        : {
            en: `As of ${dated}, as given at the import.`,
            it: `Al ${dated}, come indicato all’importazione.`,
          },
    summary: {
      en: `A list of cluster organisations, read from ${file}.`,
      it: `Un elenco di organizzazioni di cluster, letto da ${file}.`,
    },
    contributes: [
      { en: `${count} organisations of the directory`, it: `${count} organizzazioni dell’elenco` },
    ],
    missing: [],
    url: null,
  };
}
