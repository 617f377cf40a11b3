import { rankAgglomerations } from '../../core/agglomerations.ts';
import { regionTotalOf, type EmploymentMatrix } from '../../core/employment-matrix.ts';
import { explain } from '../../core/explanation.ts';
import type { ExplainedSource, Explanation } from '../../core/explanation-data.ts';
import type { ComputedSources, ExplanationSources } from '../../core/explanation-sources.ts';
import {
  computeLandscape,
  type Landscape,
  type LandscapeParameters,
} from '../../core/landscape.ts';
import { namesIn, type CatalogueEdition } from '../../charts/explorer/explorer-choices.ts';
import type { ExplorerContext } from '../../charts/explorer/explorer-context.ts';
import type { EcosystemWeightRow, ReferenceMemberRow } from '../../schema/published.ts';
import type { FlagRow } from '../../schema/reference.ts';

/** Published lists that an explanation takes its words and its members from. */
export interface ExplanationLists {
  members: readonly ReferenceMemberRow[];
  flags: readonly FlagRow[];
  weights: readonly EcosystemWeightRow[];
}

/**
 * Takes the shown number of a cell apart, under the reader's own choices: the landscape is computed
 * with them, and the explanation holds its own arithmetic against it.
 */
export function explanationOf(
  context: ExplorerContext,
  matrix: EmploymentMatrix,
  lists: ExplanationLists,
  { geo, activity }: { geo: string; activity: string },
): Explanation {
  const { state, edition } = context;
  const parameters: LandscapeParameters = {
    referenceArea: state.referenceArea,
    totalBasis: state.totalBasis,
    referenceConvention: 'point',
    lqThreshold: state.lqThreshold,
    minShare: state.minShare,
    weights: lists.weights.filter(({ weights }) => weights === state.weights),
  };
  const landscape = computeLandscape(matrix, parameters);
  const published: ComputedSources = {
    kind: 'computed',
    matrix,
    parameters,
    landscape,
    country: stated(edition, 'country'),
    conventions: conventionsOf(context),
    ...cellsAndRanks(context, matrix, landscape, parameters),
    members: membersOf(context, lists.members),
    sources: sourcesOf(edition, matrix),
    weightNotes: new Map(
      lists.weights
        .filter(({ weights, note }) => weights === state.weights && note !== '')
        .map((row) => [`${row.ecosystem} ${row.activity}`, row.note]),
    ),
    unitFactor: stated(edition, 'unit').startsWith('thousand') ? 1000 : 1,
  };
  return explain({ ...namesOf(context, lists.flags), published }, geo, activity);
}

function stated({ parameters }: CatalogueEdition, name: string): string {
  return String(parameters[name] ?? '');
}

/** The edition's own conventions with the choices of the reader in them. */
function conventionsOf({ state, edition }: ExplorerContext): ComputedSources['conventions'] {
  const own = state.referenceArea === edition.referenceArea;
  return {
    referenceArea: state.referenceArea,
    referenceKind: own ? stated(edition, 'reference_kind') : 'published_row',
    referenceRows: own ? stated(edition, 'reference_rows') : state.referenceArea,
    totals: stated(edition, 'totals'),
    totalBasis: state.totalBasis,
    lqThreshold: state.lqThreshold,
    minShare: state.minShare,
    ecosystemWeights: state.weights === '' ? null : state.weights,
    measure: stated(edition, 'measure'),
    unit: stated(edition, 'unit'),
    nutsVersion: stated(edition, 'nuts_version'),
    naceRevision: stated(edition, 'nace_revision'),
  };
}

function cellsAndRanks(
  { state }: ExplorerContext,
  matrix: EmploymentMatrix,
  landscape: Landscape,
  { totalBasis }: LandscapeParameters,
): Pick<ComputedSources, 'cells' | 'ranks'> {
  const own = landscape.cells.filter(({ level }) => level === state.level);
  const ranks = matrix.geos.flatMap((geo, region) =>
    [...rankAgglomerations(own.filter((cell) => cell.region === region))].map(([cell, rank]) => ({
      geo,
      classification: cell.classification,
      level: cell.level,
      activity: cell.activity,
      rank,
    })),
  );
  const cells = own.map((cell) => ({
    ...cell,
    geo: matrix.geos[cell.region]!,
    regionTotal: regionTotalOf(matrix, totalBasis, cell.region, cell.column ?? 0),
    missingReason:
      cell.column === null
        ? cell.undefinedReason
        : (matrix.cells[cell.region]![cell.column]!.missingReason ?? cell.undefinedReason),
    source: cell.column === null ? '' : matrix.activities[cell.column]!.source,
  }));
  return { cells, ranks };
}

/** Members stand in the files for the edition's own area; a country as reference has only itself. */
function membersOf(
  { state, edition }: ExplorerContext,
  rows: readonly ReferenceMemberRow[],
): ComputedSources['members'] {
  if (state.referenceArea !== edition.referenceArea) return [];
  const codes = (list: string): string[] => (list === '' ? [] : list.split(' '));
  return rows.map((row) => ({
    classification: row.classification,
    level: row.level,
    activity: row.activity,
    publishing: codes(row.publishing),
    bounded: codes(row.bounded),
    excluded: codes(row.excluded),
  }));
}

/** The extracts with what each gives: employment first, then totals, then what completes ecosystems. */
function sourcesOf(edition: CatalogueEdition, matrix: EmploymentMatrix): ExplainedSource[] {
  const { sources } = edition;
  const isSupplement = (extract: string): boolean =>
    stated(edition, 'supplements').includes(` of ${extract} for `);
  const sameTotals = matrix.activities.some(
    ({ regionTotals }) =>
      regionTotals?.every(
        (total, region) => total === matrix.regionTotals.total_employment[region],
      ) === true,
  );
  const second = sources[1]?.extract;
  const totals =
    second !== undefined && (!isSupplement(second) || sameTotals) ? second : sources[0]?.extract;
  return sources.flatMap(({ address, ...source }, index): ExplainedSource[] => {
    const roles: ExplainedSource['roles'][number][] = [];
    if (index === 0) roles.push('employment');
    if (source.extract === totals) roles.push('totals');
    if (isSupplement(source.extract)) roles.push('supplement');
    return roles.length === 0 ? [] : [{ ...source, roles, sourceUrl: address }];
  });
}

function revisionOf({ parameters }: CatalogueEdition): 'nace_r2' | 'nace_r2_1' {
  return parameters['nace_revision'] === 'nace_r2_1' ? 'nace_r2_1' : 'nace_r2';
}

function namesOf(
  { catalogue, edition, lang }: ExplorerContext,
  flags: readonly FlagRow[],
): Omit<ExplanationSources, 'published'> {
  const other = lang === 'en' ? 'it' : 'en';
  const both = (name: string, foreign: string) =>
    ({ [lang]: name, [other]: foreign }) as { en: string; it: string };
  return {
    edition: {
      id: edition.id,
      title: both(edition.title, edition.title),
      timePeriod: edition.year,
      released: edition.released,
    },
    regions: new Map(catalogue.regions.map(({ geo, name }) => [geo, both(name, name)])),
    activities: Object.entries(namesIn(catalogue, edition)).flatMap(([level, rows]) =>
      rows.map(({ code, name, other: foreign, parent }) => ({
        classification: level === 'ecosystem' ? ('ecosystem' as const) : revisionOf(edition),
        level: level as keyof typeof catalogue.names,
        activity: code,
        parent,
        name: both(name, foreign),
      })),
    ),
    flags: flags.map(({ column, code, label_en: en, label_it: it }) => ({
      column,
      code,
      meaning: { en, it },
    })),
  };
}
