import type { ReferenceSet, ReferenceShare, TotalBasis } from '../core/employment-matrix.ts';
import { TOTAL_BASES } from '../core/employment-matrix.ts';
import { publishedRow, sumOfMembers } from '../core/reference-share.ts';
import { residual } from '../core/residual.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import { classifiedSum } from './classified-sum.ts';
import type { MatrixColumn } from './matrix-columns.ts';
import type { Observations } from './observations.ts';

/** What reference shares are computed from. */
export interface ReferenceSources {
  edition: ComputedEdition;
  employment: Observations;
  totals: Observations;
  /** Where a published row of the reference area stands; else the employment extract itself. */
  reference: Observations;
  columns: readonly MatrixColumn[];
  halfUnit: number;
}

/**
 * Reference shares of every column against the edition's reference area and against the country
 * itself, on both total bases. A published row (or a difference of rows) has no bounds; a sum of
 * members has them, and names who publishes, who is bounded, who is left out.
 */
export function referenceSets(sources: ReferenceSources): ReferenceSet[] {
  const { edition } = sources;
  return TOTAL_BASES.flatMap((totalBasis): ReferenceSet[] => [
    {
      area: edition.reference_area.code,
      totalBasis,
      shares: sources.columns.map((column) => areaShare(sources, column, totalBasis)),
    },
    {
      area: edition.country,
      totalBasis,
      shares: sources.columns.map((column) =>
        rowShare(sources, sources.employment, edition.country, [], column, totalBasis, []),
      ),
    },
  ]);
}

function areaShare(
  sources: ReferenceSources,
  column: MatrixColumn,
  totalBasis: TotalBasis,
): ReferenceShare {
  const { reference_area: area, totals } = sources.edition;
  const rows = sources.reference;
  switch (area.kind) {
    case 'published_row':
      return rowShare(sources, rows, area.code, [], column, totalBasis, totals.less);
    case 'difference':
      return rowShare(sources, rows, area.plus, area.minus, column, totalBasis, totals.less);
    case 'sum_of_members':
      return sumOfMembers(
        area.members.map((code) => ({
          code,
          total: totalOf(sources, rows, code, totalBasis, totals.less),
          employment: sources.employment.at(code, column.activity).value,
          residual: memberResidual(sources, code, column),
        })),
      );
  }
}

function rowShare(
  sources: ReferenceSources,
  rows: Observations,
  plus: string,
  minus: readonly string[],
  column: MatrixColumn,
  totalBasis: TotalBasis,
  less: readonly string[],
): ReferenceShare {
  const name = [plus, ...minus].join('−');
  const employment = difference(plus, minus, (geo) => rows.at(geo, column.activity).value);
  const total = difference(plus, minus, (geo) => totalOf(sources, rows, geo, totalBasis, less));
  return publishedRow(name, employment, total);
}

/** Value of one row less the others; null as soon as one of them is not published. */
export function difference(
  plus: string,
  minus: readonly string[],
  valueOf: (geo: string) => number | null,
): number | null {
  let result = valueOf(plus);
  for (const geo of minus) {
    const value = valueOf(geo);
    if (result === null || value === null) return null;
    result -= value;
  }
  return result;
}

function totalOf(
  { edition, totals, columns }: ReferenceSources,
  rows: Observations,
  geo: string,
  totalBasis: TotalBasis,
  less: readonly string[],
): number | null {
  if (totalBasis === 'classified_sum') return classifiedSum(rows, geo, columns);
  return difference(edition.totals.activity, less, (activity) => totals.at(geo, activity).value);
}

function memberResidual(
  { employment, columns, halfUnit }: ReferenceSources,
  geo: string,
  { level, parent }: MatrixColumn,
): number | null {
  if (level !== 'division' || parent === null) return null;
  const published = employment.at(geo, parent).value;
  if (published === null) return null;
  const known = columns
    .filter((sibling) => sibling.level === 'division' && sibling.parent === parent)
    .map((sibling) => employment.at(geo, sibling.activity).value)
    .filter((value) => value !== null);
  return residual(published, known, halfUnit);
}
