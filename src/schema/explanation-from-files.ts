import { z } from 'zod';
import { TOTAL_BASES } from '../core/employment-matrix.ts';
import type { ExplainedSource } from '../core/explanation-data.ts';
import type {
  ComputedSources,
  ExplanationSources,
  PrintedSources,
} from '../core/explanation-sources.ts';
import { computeLandscape, type LandscapeParameters } from '../core/landscape.ts';
import type { LandscapeFile } from './landscape-file.ts';
import { matrixFromFile } from './matrix-from-file.ts';
import type {
  ActivityRow,
  AgglomerationRow,
  EcosystemListRow,
  EcosystemWeightRow,
  LocationQuotientRow,
  Manifest,
  ReferenceMemberRow,
  RegionNameRow,
  RegionRow,
} from './published.ts';
import type { FlagRow } from './reference.ts';

/** The published files of one edition, parsed; the last three are null for printed lists. */
export interface EditionFiles {
  manifest: Manifest;
  edition: Manifest['editions'][number];
  activities: readonly ActivityRow[];
  ecosystems: readonly EcosystemListRow[];
  ecosystemWeights: readonly EcosystemWeightRow[];
  regionNames: readonly RegionNameRow[];
  flags: readonly FlagRow[];
  agglomerations: readonly AgglomerationRow[];
  regions: readonly RegionRow[];
  locationQuotients: readonly LocationQuotientRow[] | null;
  referenceMembers: readonly ReferenceMemberRow[] | null;
  landscape: LandscapeFile | null;
}

const number = z.coerce.number();
const computedParameters = z.object({
  reference_area: z.string(),
  reference_kind: z.string(),
  reference_rows: z.string(),
  reference_convention: z.enum(['point', 'low', 'high']),
  total_basis: z.enum(TOTAL_BASES),
  totals_extract: z.string(),
  totals: z.string(),
  supplements: z.string(),
  ecosystem_weights: z.string().nullable(),
  measure: z.string(),
  unit: z.string(),
  country: z.string(),
  nuts_version: z.string(),
  nace_revision: z.string(),
  lq_threshold: number,
  min_share: number,
});
const printedParameters = z.object({ source: z.string(), lq_threshold: number, min_share: number });

/** What `explain` needs of an edition, from its published files and the published reference lists. */
export function explanationSources(files: EditionFiles): ExplanationSources {
  const { edition, activities, ecosystems, regionNames, flags } = files;
  return {
    edition: {
      id: edition.id,
      title: edition.title,
      timePeriod: edition.time_period,
      released: edition.released,
    },
    regions: new Map(
      regionNames.map(({ geo, name_en, name_it }) => [geo, { en: name_en, it: name_it }]),
    ),
    activities: [
      ...activities.map(({ classification, level, activity, parent, short_en, short_it }) => ({
        classification,
        level,
        activity,
        parent,
        name: { en: short_en, it: short_it },
      })),
      ...ecosystems.map(({ activity, name_en, name_it }) => ({
        classification: 'ecosystem' as const,
        level: 'ecosystem' as const,
        activity,
        parent: '',
        name: { en: name_en, it: name_it },
      })),
    ],
    flags: flags.map(({ column, code, label_en, label_it }) => ({
      column,
      code,
      meaning: { en: label_en, it: label_it },
    })),
    published: edition.kind === 'published' ? printedSources(files) : computedSources(files),
  };
}

function printedSources({ edition, agglomerations, regions }: EditionFiles): PrintedSources {
  const { source, lq_threshold, min_share } = printedParameters.parse(edition.parameters);
  return {
    kind: 'published',
    lists: agglomerations,
    counts: regions.flatMap(({ geo, agglomerations_nace, agglomerations_ecosystem }) => [
      { geo, level: 'division' as const, count: agglomerations_nace },
      { geo, level: 'ecosystem' as const, count: agglomerations_ecosystem },
    ]),
    lqThreshold: lq_threshold,
    minShare: min_share,
    publication: source,
  };
}

function computedSources(files: EditionFiles): ComputedSources {
  const own = computedParameters.parse(files.edition.parameters);
  const matrix = matrixFromFile(files.landscape!);
  const parameters: LandscapeParameters = {
    referenceArea: own.reference_area,
    totalBasis: own.total_basis,
    referenceConvention: own.reference_convention,
    lqThreshold: own.lq_threshold,
    minShare: own.min_share,
    weights: files.ecosystemWeights.filter(({ weights }) => weights === own.ecosystem_weights),
  };
  return {
    kind: 'computed',
    matrix,
    parameters,
    landscape: computeLandscape(matrix, parameters),
    country: own.country,
    conventions: {
      referenceArea: own.reference_area,
      referenceKind: own.reference_kind,
      referenceRows: own.reference_rows,
      totals: own.totals,
      totalBasis: own.total_basis,
      lqThreshold: own.lq_threshold,
      minShare: own.min_share,
      ecosystemWeights: own.ecosystem_weights,
      measure: own.measure,
      unit: own.unit,
      nutsVersion: own.nuts_version,
      naceRevision: own.nace_revision,
    },
    cells: files.locationQuotients!.map((row) => ({
      geo: row.geo,
      classification: row.classification,
      level: row.level,
      activity: row.activity,
      regionTotal: row.region_total,
      share: row.share,
      shareLow: row.share_low,
      shareHigh: row.share_high,
      referenceShare: row.reference_share,
      referenceShareLow: row.reference_share_low,
      referenceShareHigh: row.reference_share_high,
      lq: row.lq,
      lqLow: row.lq_low,
      lqHigh: row.lq_high,
      passes: row.passes,
      certainty: row.certainty,
      coverage: row.coverage,
      missingReason: row.missing_reason,
      source: row.source,
    })),
    members: files.referenceMembers!.map(
      ({ classification, level, activity, publishing, bounded, excluded }) => ({
        classification,
        level,
        activity,
        publishing: codesOf(publishing),
        bounded: codesOf(bounded),
        excluded: codesOf(excluded),
      }),
    ),
    ranks: files.agglomerations,
    sources: sourcesOf(files, own.totals_extract, own.supplements),
    weightNotes: new Map(
      files.ecosystemWeights
        .filter(({ weights, note }) => weights === own.ecosystem_weights && note !== '')
        .map(({ ecosystem, activity, note }) => [`${ecosystem} ${activity}`, note]),
    ),
    unitFactor: own.unit.startsWith('thousand') ? 1000 : 1,
  };
}

function codesOf(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

/** The extracts of an edition with what each gives; the manifest lists that of employment first. */
function sourcesOf(
  { manifest, edition }: EditionFiles,
  totalsExtract: string,
  supplements: string,
): ExplainedSource[] {
  const extracts = edition.inputs.map((input) => input.replace(/^extracts\//, ''));
  const isSupplement = (extract: string): boolean => supplements.includes(` of ${extract} for `);
  return extracts.flatMap((extract, index): ExplainedSource[] => {
    const input = manifest.inputs.find(({ path }) => path.startsWith(`data/extracts/${extract}/`));
    if (input === undefined) return [];
    const roles: ExplainedSource['roles'][number][] = [];
    if (index === 0) roles.push('employment');
    if (extract === totalsExtract) roles.push('totals');
    if (isSupplement(extract)) roles.push('supplement');
    const { dataset, title, doi, source_url, updated, retrieved, licence } = input;
    return [
      { roles, extract, dataset, title, doi, sourceUrl: source_url, updated, retrieved, licence },
    ];
  });
}
