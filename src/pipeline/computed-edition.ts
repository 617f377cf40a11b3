import { DataError } from '../core/data-error.ts';
import { computeLandscape, type LandscapeParameters } from '../core/landscape.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import { weightSet, type ReferenceTables } from '../schema/reference-tables.ts';
import { revisionOfWeights } from '../core/weight-set-names.ts';
import { agglomerationRows } from './agglomerations.ts';
import { coverageRows } from './coverage.ts';
import { droppedRows } from './dropped.ts';
import type { EditionResult, EditionTables } from './edition-tables.ts';
import { periodsOf, reportStatistics, weightSets, wider } from './edition-statistics.ts';
import { makeEmploymentMatrix, type EditionObservations } from './employment-matrix.ts';
import { landscapeFile } from './landscape-file.ts';
import type { LoadedExtract } from './loaded-extract.ts';
import { locationQuotientRows } from './location-quotients.ts';
import { makeObservations, type Observations } from './observations.ts';
import { referenceMemberRows } from './reference-members.ts';
import { headlineLevel, regionRows } from './regions.ts';
import type { Report } from './stage-report.ts';
import { makeStatistics } from './statistics.ts';

/** The extracts an edition names, each once, in the order they are first named. */
export function extractIds(edition: ComputedEdition): string[] {
  const supplements = edition.supplements.map((supplement) => supplement.extract);
  return [
    ...new Set([
      edition.employment.extract,
      edition.totals.extract,
      referenceExtract(edition),
      ...supplements,
    ]),
  ];
}

/** Where the rows of the reference area stand: an extract of their own, or the employment extract. */
function referenceExtract({ reference_area: area, employment }: ComputedEdition): string {
  return (area.kind === 'published_row' ? area.extract : undefined) ?? employment.extract;
}

/** The parameters that the statistics of an edition run with. */
export function editionParameters(
  edition: ComputedEdition,
  tables: ReferenceTables,
): LandscapeParameters {
  return {
    referenceArea: edition.reference_area.code,
    totalBasis: edition.total_basis,
    referenceConvention: 'point',
    lqThreshold: edition.lq_threshold,
    minShare: edition.min_share,
    weights: weightSet(tables, edition.ecosystem_weights),
  };
}

/** Computes one edition from its extracts: observations → matrix → landscape → published tables. */
export function computeEdition(
  edition: ComputedEdition,
  extracts: ReadonlyMap<string, LoadedExtract>,
  tables: ReferenceTables,
  report: Report,
): EditionResult {
  const used = extractIds(edition).map((id) => requireExtract(edition, id, extracts));
  refuseOtherWeights(edition, tables);
  refuseOtherMeasure(edition, extracts.get(edition.employment.extract)!);
  const byRole = (timePeriod: string): EditionObservations =>
    observationsByRole(edition, used, timePeriod, tables, report);
  const own = byRole(edition.time_period);
  const matrix = makeEmploymentMatrix(edition, own, tables, report);
  const parameters = editionParameters(edition, tables);
  const landscape = computeLandscape(matrix, parameters);
  const headline = headlineLevel(edition.employment.levels);
  const published = {
    'location-quotients': locationQuotientRows(matrix, landscape, parameters),
    agglomerations: agglomerationRows(matrix, landscape),
    'reference-members': referenceMemberRows(matrix, parameters),
    regions: regionRows(matrix, landscape, parameters.totalBasis, headline, tables),
    coverage: coverageRows(landscape),
    dropped: droppedRows(used),
  } satisfies EditionTables;
  reportTables(published, landscape.cells.length, headline, report);
  const statistics = makeStatistics({
    matrix,
    landscape,
    parameters,
    country: edition.country,
    level: headline,
    weightSets: weightSets(edition, tables),
    ownWeights: edition.ecosystem_weights,
    everyRegion: wider(edition, own, tables, matrix, parameters, headline),
    periods: periodsOf(edition, matrix, own, parameters, headline, byRole, tables, report),
  });
  reportStatistics(statistics, published['location-quotients'].length, report);
  return { tables: published, statistics, landscape: landscapeFile(edition.id, matrix) };
}

/** The observations of one period, each extract checked once. */
function observationsByRole(
  edition: ComputedEdition,
  extracts: readonly LoadedExtract[],
  timePeriod: string,
  tables: ReferenceTables,
  report: Report,
): EditionObservations {
  const made = new Map<string, Observations>(
    extracts.map((extract) => [
      extract.meta.id,
      makeObservations(extract, timePeriod, edition.accept_rejected, tables, report),
    ]),
  );
  return {
    employment: made.get(edition.employment.extract)!,
    totals: made.get(edition.totals.extract)!,
    reference: made.get(referenceExtract(edition))!,
    supplements: edition.supplements.map(({ extract }) => made.get(extract)!),
  };
}

function reportTables(
  tables: Required<EditionTables>,
  cells: number,
  headline: string,
  report: Report,
): void {
  const quotients = tables['location-quotients'];
  const without = quotients.filter((row) => row.lq === null).length;
  const passing = tables.agglomerations.filter(
    (row) => row.level === headline && row.passes === true && row.coverage === 1,
  );
  const certain = passing.filter((row) => row.certainty === 'certain').length;
  const partial = tables.coverage.filter((row) => row.coverage < 1).length;
  const stage = { dropped: [], note: '' };
  report({
    ...stage,
    stage: 'reference-shares',
    rowsIn: tables['reference-members'].length,
    rowsOut: tables['reference-members'].filter((row) => row.publishing !== '').length,
    note: 'activities with a reference share; members named in reference-members',
  });
  report({
    ...stage,
    stage: 'location-quotients',
    rowsIn: cells,
    rowsOut: quotients.length,
    note: `${without} without a quotient, each with its reason`,
  });
  report({
    ...stage,
    stage: 'ecosystems',
    rowsIn: tables.coverage.length,
    rowsOut: tables.coverage.length - partial,
    dropped:
      partial === 0 ? [] : [{ reason: 'partial coverage, shown but not counted', count: partial }],
  });
  report({
    ...stage,
    stage: 'agglomerations',
    rowsIn: quotients.length,
    rowsOut: tables.agglomerations.length,
    note: `${passing.length} pass at level ${headline} (${certain} certain)`,
  });
}

function requireExtract(
  edition: ComputedEdition,
  id: string,
  extracts: ReadonlyMap<string, LoadedExtract>,
): LoadedExtract {
  const extract = extracts.get(id);
  if (extract !== undefined) return extract;
  throw new DataError(
    'UNKNOWN_EXTRACT',
    { file: `data/editions/${edition.id}.json` },
    `extract ${id}`,
    `one of ${[...extracts.keys()].sort().join(', ') || '(none)'}`,
    'Name a folder of data/extracts, or fetch the table with npm run data:fetch.',
  );
}

/** Weights of the other revision would join divisions by their letter and number. */
function refuseOtherWeights(edition: ComputedEdition, tables: ReferenceTables): void {
  const { ecosystem_weights: name, nace_revision: revision, id } = edition;
  if (name === null) return;
  if (tables.weights.has(name) && revisionOfWeights(name) === revision) return;
  const fitting = [...tables.weights.keys()].filter((one) => revisionOfWeights(one) === revision);
  throw new DataError(
    'WEIGHTS_NOT_OF_REVISION',
    { file: `data/editions/${id}.json` },
    `ecosystem_weights ${JSON.stringify(name)}`,
    `for ${revision} one of ${fitting.join(', ')}, or null for no ecosystems`,
    'Name one of these: codes of two revisions are never joined by letter and number.',
  );
}

function refuseOtherMeasure(edition: ComputedEdition, { meta, path }: LoadedExtract): void {
  const asked = [edition.measure, edition.unit, edition.nace_revision].join(', ');
  const given = [meta.measure, meta.unit, meta.nace_revision].join(', ');
  if (asked === given) return;
  throw new DataError(
    'MEASURE_MISMATCH',
    { file: path },
    `measure, unit and classification ${given}`,
    asked,
    'Let the edition state what the birth certificate of its extract states.',
  );
}
