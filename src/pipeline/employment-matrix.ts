import { DataError } from '../core/data-error.ts';
import type { EmploymentMatrix, MatrixActivity } from '../core/employment-matrix.ts';
import { halfUnitOf } from '../core/residual.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import { classifiedSum } from './classified-sum.ts';
import { columnCells } from './matrix-cells.ts';
import { matrixColumns, type MatrixColumn } from './matrix-columns.ts';
import type { Observations } from './observations.ts';
import { referenceSets } from './reference-sets.ts';
import type { Report } from './stage-report.ts';
import { supplementColumn } from './supplement-columns.ts';

/** The observations an edition is computed from, by role. */
export interface EditionObservations {
  employment: Observations;
  totals: Observations;
  /** Where a published row of the reference area stands. */
  reference: Observations;
  /** In the order of the edition's `supplements`. */
  supplements: readonly Observations[];
}

/**
 * Stage `employment-matrix`: regions × activities in persons, with upper bounds of empty cells, region
 * totals on both bases, and reference shares of both areas.
 */
export function makeEmploymentMatrix(
  edition: ComputedEdition,
  { employment, totals, reference, supplements }: EditionObservations,
  tables: ReferenceTables,
  report: Report,
): EmploymentMatrix {
  const regions = regionsOf(edition, tables);
  const columns = matrixColumns(edition, employment, tables);
  const { factor, decimals, dataset } = employment.extract.meta;
  const halfUnit = halfUnitOf(factor, decimals);
  const regionTotals = {
    total_employment: regions.map((geo) => totals.at(geo, edition.totals.activity).value),
    classified_sum: regions.map((geo) => classifiedSum(employment, geo, columns)),
  };
  refuseWithoutTotals(edition, totals, regionTotals[edition.total_basis]);
  const extra = edition.supplements.map((supplement, index) =>
    supplementColumn(edition, supplement, regions, supplements[index]!),
  );
  const byColumn = columns.map((column) =>
    columnCells(
      column,
      regions,
      edition.country,
      siblingsOf(column, columns),
      employment,
      column.level === 'section_group' ? totals : employment,
      regionTotals.total_employment,
      halfUnit,
    ),
  );
  const sets = referenceSets({ edition, employment, totals, reference, columns, halfUnit });
  const matrix: EmploymentMatrix = {
    timePeriod: edition.time_period,
    geos: regions,
    regionTotals,
    activities: [
      ...columns.map(({ activity, level }): MatrixActivity => ({
        classification: edition.nace_revision,
        level,
        activity,
        source: dataset,
        standsFor: [],
        regionTotals: null,
      })),
      ...extra.map((column) => column.activity),
    ],
    cells: regions.map((_, region) => [
      ...byColumn.map((cells) => cells[region]!),
      ...extra.map((column) => column.cells[region]!),
    ]),
    references: sets.map((set) => ({
      ...set,
      shares: [...set.shares, ...extra.map((column) => column.shares.get(set.area)!)],
    })),
  };
  const cells = matrix.cells.flat();
  report({
    stage: 'employment-matrix',
    rowsIn: cells.filter((cell) => cell.missingReason !== 'not_covered').length,
    rowsOut: cells.length,
    dropped: [],
    note: `${regions.length} regions × ${matrix.activities.length} activities, ${cells.filter((cell) => cell.value === null).length} empty (bounded, never zero)`,
  });
  return matrix;
}

/** NUTS 2 regions of the edition's country in its NUTS version, by code. */
function regionsOf(edition: ComputedEdition, tables: ReferenceTables): string[] {
  const inVersion = tables.nuts2.filter((row) => {
    if (row.country !== edition.country) return false;
    if (edition.nuts_version === '2016') return row.nuts_2016;
    return edition.nuts_version === '2021' ? row.nuts_2021 : row.nuts_2024;
  });
  if (inVersion.length > 0) return inVersion.map((row) => row.code).sort();
  throw new DataError(
    'NO_REGIONS',
    { file: `data/editions/${edition.id}.json` },
    `country ${edition.country} in NUTS ${edition.nuts_version}`,
    'a country with NUTS 2 regions in data/reference/nuts2.csv (versions 2016, 2021, 2024)',
    'Correct country or nuts_version of the edition.',
  );
}

function siblingsOf(column: MatrixColumn, columns: readonly MatrixColumn[]): MatrixColumn[] {
  return column.parent === null
    ? []
    : columns.filter((other) => other.level === column.level && other.parent === column.parent);
}

function refuseWithoutTotals(
  edition: ComputedEdition,
  totals: Observations,
  values: readonly (number | null)[],
): void {
  if (values.some((value) => value !== null)) return;
  throw new DataError(
    'NO_REGION_TOTALS',
    { file: totals.extract.path },
    `no ${edition.totals.activity} for any region of ${edition.country} in ${edition.time_period}`,
    `region totals on the basis ${edition.total_basis}`,
    'Name an extract that holds total employment by region in the edition, or choose the other total basis.',
  );
}
