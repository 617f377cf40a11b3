import { DataError } from './data-error.ts';
import { referenceSetOf, regionTotalOf } from './employment-matrix.ts';
import { ecosystemReferenceShare, ecosystemRegionShare } from './ecosystem-share.ts';
import { explainBound } from './explanation-bound.ts';
import type { ComputedExplanation, ExplainedEcosystem } from './explanation-data.ts';
import { explainEcosystem } from './explanation-ecosystem.ts';
import { leftOut } from './explanation-left-out.ts';
import { ruleChecks } from './explanation-rule.ts';
import { flagsOf, membersOf, sourcesOf } from './explanation-beside.ts';
import type {
  ComputedSources,
  ExplanationSources,
  NamedActivity,
  PublishedCell,
} from './explanation-sources.ts';
import type { LandscapeCell, ReferenceRatios, RegionShare } from './landscape-cell.ts';
import { regionShare } from './region-share.ts';

/** A computed number of one region and activity taken apart, see `explain`. */
export function explainComputed(
  sources: ExplanationSources,
  published: ComputedSources,
  geo: string,
  { classification, level, activity, name }: NamedActivity,
): ComputedExplanation {
  const { matrix, parameters, landscape, conventions } = published;
  const region = matrix.geos.indexOf(geo);
  const is = (item: { level: string; activity: string }): boolean =>
    item.level === level && item.activity === activity;
  const row = published.cells.find((cell) => cell.geo === geo && is(cell))!;
  const cell = landscape.cells.find((other) => other.region === region && is(other))!;
  refuseOther(sources.edition.id, row, cell);
  const { shares } = referenceSetOf(matrix, parameters.referenceArea, parameters.totalBasis);
  const totals = matrix.activities.map((_, column) =>
    regionTotalOf(matrix, parameters.totalBasis, region, column),
  );
  const cells = matrix.cells[region]!;
  const ownShares = cells.map((own, column) => regionShare(own, totals[column]!));
  const { column } = cell;
  const plan = landscape.ecosystems.find(
    (other) => level === 'ecosystem' && is({ level, activity: other.ecosystem }),
  );
  const references = shares.map((share): ReferenceRatios => ({
    ...share,
    point: share[parameters.referenceConvention],
  }));
  const share: RegionShare =
    column === null ? ecosystemRegionShare(plan!.terms, ownShares) : ownShares[column]!;
  const reference: ReferenceRatios =
    column === null ? ecosystemReferenceShare(plan!.terms, references) : references[column]!;
  const { point, low, high } = reference;
  const nameOf = (code: string) =>
    sources.activities.find((item) => item.activity === code && item.level !== 'ecosystem')
      ?.name ?? {
      en: code,
      it: code,
    };
  const ecosystem: ExplainedEcosystem | null =
    plan === undefined
      ? null
      : explainEcosystem(published, plan, region, conventions.ecosystemWeights ?? '', nameOf);
  const members =
    column === null ? null : membersOf(published, { classification, level, activity });
  const own = column === null ? null : cells[column]!;
  return {
    kind: 'computed',
    edition: sources.edition,
    geo,
    region: sources.regions.get(geo) ?? { en: geo, it: geo },
    classification,
    level,
    activity,
    name,
    employment: own === null ? null : own.value,
    regionTotal: row.regionTotal,
    share: row.share,
    shareLow: row.shareLow,
    shareHigh: row.shareHigh,
    reference:
      column === null || point === null || low === null || high === null
        ? null
        : { point, low, high },
    referenceShare: row.referenceShare,
    referenceShareLow: row.referenceShareLow,
    referenceShareHigh: row.referenceShareHigh,
    members,
    lq: row.lq,
    lqLow: row.lqLow,
    lqHigh: row.lqHigh,
    passes: row.passes,
    certainty: row.certainty,
    coverage: row.coverage,
    counted: row.passes === true && row.coverage === 1,
    rank: published.ranks.find((item) => item.geo === geo && is(item))?.rank ?? null,
    rule: {
      point: ruleChecks(share.point, point, parameters),
      low: ruleChecks(share.low, high, parameters),
      high: ruleChecks(share.high, low, parameters),
    },
    missingReason: row.missingReason,
    flags: own === null ? [] : flagsOf(sources, own),
    bound: column === null ? null : explainBound(published, sources.activities, region, column),
    ecosystem,
    conventions,
    leftOut: leftOut(conventions, members, ecosystem),
    sources: sourcesOf(published, ecosystem),
  };
}

const COMPARED = [
  'share',
  'shareLow',
  'shareHigh',
  'referenceShare',
  'referenceShareLow',
  'referenceShareHigh',
  'lq',
  'lqLow',
  'lqHigh',
  'passes',
  'certainty',
  'coverage',
] as const;

function refuseOther(edition: string, row: PublishedCell, cell: LandscapeCell): void {
  const different = COMPARED.find((name) => row[name] !== cell[name]);
  if (different === undefined) return;
  throw new DataError(
    'EXPLANATION_DISAGREES',
    { file: `${edition}/location-quotients.json` },
    `${different} ${String(row[different])} of ${row.geo} ${row.activity}`,
    `${String(cell[different])}, computed again from ${edition}/landscape.json`,
    'The two files are not of one run: publish again with npm run data:build.',
  );
}
