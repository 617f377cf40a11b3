import type { Content } from '../schema/content-files.ts';
import type { DocumentRecomputation } from '../schema/published-figures.ts';
import type { PublishedTable } from '../schema/published-tables.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';

/** What the documents print, as transcribed. */
export interface Documents {
  tables: readonly PublishedTable[];
  totals: Content<'organisation-totals'>;
  partnerships: Content<'partnerships'>;
  policies: Content<'policies'>;
  tuscany: Content<'tuscany'>;
  reference: ReferenceTables;
}

/** A figure counted again from the documents themselves, as they are transcribed. */
export function fromDocuments(recomputation: DocumentRecomputation, documents: Documents): number {
  const { tables, totals, partnerships, policies, tuscany, reference } = documents;
  switch (recomputation.kind) {
    case 'table': {
      const rows = tables.find((table) => table.table === recomputation.table)?.rows ?? [];
      const counted = recomputation.what === 'counts';
      return sum(rows.map((row) => (counted ? row.count : row.listed.length)));
    }
    case 'regions_naming': {
      const { activity, among } = recomputation;
      const rows = tables.find((table) => table.table === recomputation.table)?.rows ?? [];
      return rows
        .filter((row) => row.listed.some((entry) => entry.activity === activity))
        .filter(({ geo }) => among.length === 0 || among.some((code) => geo.startsWith(code)))
        .length;
    }
    case 'members_sum':
      return sum(totals.members.rows.map((row) => row[recomputation.area]));
    case 'organisations_by_ecosystem': {
      const { rows } = totals.by_ecosystem;
      return recomputation.what === 'listed'
        ? rows.length
        : sum(rows.map((row) => row.organisations));
    }
    case 'countries': {
      const { programme, what } = recomputation;
      const codes =
        partnerships.programmes.find(({ id }) => id === programme)?.countries_as_printed ?? [];
      if (what === 'listed') return codes.length;
      const different = new Set(codes);
      const members = new Set(
        reference.countries.filter((row) => row.eu27_2020).map((row) => row.code),
      );
      return what === 'different'
        ? different.size
        : [...different].filter((code) => members.has(code)).length;
    }
    case 'euroclusters':
      return partnerships.euroclusters.length;
    case 'policy': {
      const { policy, what } = recomputation;
      return policies.policies.find(({ id }) => id === policy)?.[what].length ?? 0;
    }
    case 'tuscan_rows':
      return tuscany.series.find(({ id }) => id === recomputation.series)?.rows.length ?? 0;
    case 'list':
      return listLength(recomputation.list, reference);
    case 'operands':
      return calculate(recomputation.operation, recomputation.operands);
  }
}

function listLength(
  list: 'divisions' | 'ecosystems' | 'regions',
  { nace, ecosystems, nuts2 }: ReferenceTables,
): number {
  switch (list) {
    case 'divisions':
      return nace.nace_r2.filter((row) => row.level === 'division').length;
    case 'ecosystems':
      return ecosystems.length;
    case 'regions':
      return nuts2.filter((row) => row.country === 'IT' && row.nuts_2021).length;
  }
}

function calculate(operation: 'sum' | 'product' | 'quotient', operands: readonly number[]): number {
  if (operation === 'sum') return sum(operands);
  return operands.reduce((left, right) => (operation === 'product' ? left * right : left / right));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
