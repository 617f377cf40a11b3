import { DataError } from '../core/data-error.ts';
import type { PublishedEdition } from '../schema/edition.ts';
import type { PublishedTable } from '../schema/published-tables.ts';
import type { AgglomerationRow, RegionRow } from '../schema/published.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import type { EditionResult } from './edition-tables.ts';
import { byKey } from './row-order.ts';
import type { Report } from './stage-report.ts';

/**
 * An edition that repeats printed tables: the lists as agglomerations with a rank and nothing else,
 * the printed counts as regions. Counts stand as printed, also where the list is longer or shorter.
 */
export function publishEdition(
  edition: PublishedEdition,
  printed: readonly PublishedTable[],
  tables: ReferenceTables,
  report: Report,
): EditionResult {
  const own = printed.filter((table) => table.edition === edition.id);
  refuseUnknownCodes(own, tables);
  const agglomerations = own
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        row.listed.map(({ rank, activity }): AgglomerationRow => ({
          geo: row.geo,
          classification: table.classification,
          level: table.level,
          activity,
          time_period: edition.time_period,
          rank,
          lq: null,
          share: null,
          employment: null,
          passes: true,
          certainty: 'undefined',
          coverage: 1,
        })),
      ),
    )
    .sort(byKey);
  const geos = [...new Set(own.flatMap((table) => table.rows.map((row) => row.geo)))].sort();
  const countOf = (classification: string, geo: string): number | null =>
    own
      .find((table) => (table.classification === 'ecosystem') === (classification === 'ecosystem'))
      ?.rows.find((row) => row.geo === geo)?.count ?? null;
  const regions = geos.map((geo): RegionRow => {
    const names = tables.nuts2.find((row) => row.code === geo);
    return {
      geo,
      time_period: edition.time_period,
      name_en: names?.name_en ?? geo,
      name_it: names?.name_it ?? geo,
      total: null,
      agglomerations_nace: countOf('nace_r2', geo),
      agglomerations_nace_possible: null,
      agglomerations_ecosystem: countOf('ecosystem', geo),
      agglomerations_ecosystem_possible: null,
    };
  });
  report({
    stage: 'published-lists',
    rowsIn: own.reduce((sum, table) => sum + table.rows.length, 0),
    rowsOut: agglomerations.length,
    dropped: [],
    note: `${own.length} printed tables, ${regions.length} regions`,
  });
  return { tables: { agglomerations, regions }, statistics: {}, landscape: null };
}

function refuseUnknownCodes(printed: readonly PublishedTable[], tables: ReferenceTables): void {
  const activities = new Set([
    ...tables.nace.nace_r2.map((row) => row.code),
    ...tables.ecosystems.map((row) => row.id),
  ]);
  const geos = new Set(tables.nuts2.map((row) => row.code));
  for (const table of printed) {
    for (const row of table.rows) {
      const unknown = [
        ...(geos.has(row.geo) ? [] : [row.geo]),
        ...row.listed.map((item) => item.activity).filter((code) => !activities.has(code)),
      ];
      if (unknown.length === 0) continue;
      throw new DataError(
        'UNKNOWN_CODE',
        { file: `data/content/published-tables/${table.id}.json` },
        unknown.join(', '),
        'NUTS 2, NACE Rev. 2 or ecosystem codes of data/reference',
        'Correct the code; the printed label stays as printed beside it.',
      );
    }
  }
}
