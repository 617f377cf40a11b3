import { DataError } from '../core/data-error.ts';
import type { TotalBasis } from '../core/employment-matrix.ts';
import type { ComputedEdition } from '../schema/edition.ts';
import type { ReferenceTables } from '../schema/reference-tables.ts';
import { weightsForRevision } from '../core/weight-set-names.ts';
import { numbersIn, type DraftSource } from './edition-draft-cells.ts';
import { chooseLevels } from './edition-draft-levels.ts';
import { chooseReference } from './edition-draft-reference.ts';
import { chooseSupplements } from './edition-draft-supplements.ts';
import { chooseYear } from './edition-draft-year.ts';

/** What a person asks of a new edition; null leaves the choice to the data. */
export interface EditionWish {
  id: string;
  country: string;
  /** A year, or `latest`. */
  year: string;
  basis: TotalBasis | null;
  /** A code of the geo dimension, or `sum` of the members. */
  reference: string | null;
  acceptRejected: number;
  /** `YYYY-MM-DD`. */
  released: string;
}

/** One decision of a draft and why it fell that way. */
export interface Choice {
  name: string;
  value: string;
  reason: string;
}

export interface Draft {
  edition: ComputedEdition;
  choices: Choice[];
}

/** The activity of total employment in every table that has one. */
const TOTAL = 'TOTAL';

/**
 * Drafts an edition from an extract and, where the table has no totals, another one that has them;
 * `references` holds the rows of the reference area where the table has none.
 * Every choice is named with its reason. Throws TOTALS_MISSING, NO_COMMON_YEAR, NO_LEVEL,
 * REFERENCE_MISSING, NO_REGIONS.
 */
export function draftEdition(
  wish: EditionWish,
  employment: DraftSource,
  others: DraftSource | null,
  references: DraftSource | null,
  tables: ReferenceTables,
): Draft {
  const { meta, profile } = employment;
  const regions = regionsOf(wish.country, meta.nuts_version, tables, meta.id);
  const own = profile.apart.includes(TOTAL) || profile.partitions.some(({ of }) => of === TOTAL);
  const basis = wish.basis ?? 'total_employment';
  if (basis === 'total_employment' && others === null && !own) throw totalsMissing(meta.dataset);
  const totals = others ?? employment;
  const needed = basis === 'total_employment' ? { source: totals, activity: TOTAL } : null;
  const year = chooseYear(wish.year, regions, employment, needed);
  const numbers = numbersIn(employment, year.value);
  const totalNumbers = totals === employment ? numbers : numbersIn(totals, year.value);
  const levels = chooseLevels(profile, numbers.activitiesOf(regions), tables, meta.id);
  const facts = {
    employment: numbers,
    totals: totalNumbers,
    basis,
    total: TOTAL,
    apart: totals.profile.apart,
    activities: levels.activities,
    regions,
    members: tables.countries.filter((row) => row.eu27_2020).map((row) => row.code),
    file: `data/extracts/${meta.id}`,
  };
  const elsewhere =
    references === null
      ? null
      : { numbers: numbersIn(references, year.value), extract: references.meta.id };
  const reference = chooseReference(wish.reference, { ...facts, elsewhere });
  const supplements = chooseSupplements(levels.levels, totals, facts, tables, meta.nace_revision);
  const weights = levels.levels.includes('division')
    ? weightsForRevision('asmr-2021', meta.nace_revision)
    : null;
  const edition: ComputedEdition = {
    id: wish.id,
    ...titles(meta.dataset, year.value),
    released: wish.released,
    time_period: year.value,
    kind: 'computed',
    earlier_periods: year.earlier,
    measure: meta.measure,
    unit: meta.unit,
    nuts_version: meta.nuts_version,
    nace_revision: meta.nace_revision,
    country: wish.country,
    employment: { extract: meta.id, levels: levels.levels },
    totals: { extract: totals.meta.id, activity: TOTAL, less: reference.less },
    supplements: supplements.list,
    reference_area: reference.area,
    total_basis: basis,
    lq_threshold: 1.5,
    min_share: 0.01,
    ecosystem_weights: weights,
    accept_rejected: wish.acceptRejected,
  };
  const basisReason =
    basis === 'classified_sum'
      ? 'as asked: shares are in the classified activities, and more regions pass than on total employment'
      : `the rule is in total employment: TOTAL of ${totals.meta.id}`;
  return {
    edition,
    choices: [
      { name: year.name, value: year.value, reason: year.reason },
      {
        name: 'dynamics',
        value: year.earlier.join(', ') || 'none',
        reason: 'earlier years with figures and totals, five at most',
      },
      { name: 'levels', value: levels.levels.join(', '), reason: levels.reason },
      { name: 'total basis', value: basis, reason: basisReason },
      { name: 'reference', value: reference.area.code, reason: reference.reason },
      {
        name: 'taken off',
        value: reference.less.join(', ') || 'nothing',
        reason: 'codes in reference totals that regions do not have',
      },
      {
        name: 'supplements',
        value: supplements.list.map(({ activity }) => activity).join(', ') || 'none',
        reason: supplements.reason,
      },
      {
        name: 'weights',
        value: weights ?? 'none',
        reason:
          weights === null
            ? 'ecosystems need divisions'
            : meta.nace_revision === 'nace_r2'
              ? 'the default of the method'
              : 'made for NACE Rev. 2: they weigh the divisions that both revisions share, the rest lowers coverage',
      },
      { name: 'thresholds', value: 'LQ > 1.5, share ≥ 1 %', reason: 'the rule of the factsheet' },
    ],
  };
}

/** NUTS 2 regions of a country in a version, by code; NO_REGIONS where there are none. */
export function regionsOf(
  country: string,
  version: string,
  tables: ReferenceTables,
  extract: string,
): string[] {
  const regions = tables.nuts2
    .filter((row) => row.country === country)
    .filter((row) =>
      version === '2016' ? row.nuts_2016 : version === '2021' ? row.nuts_2021 : row.nuts_2024,
    )
    .map((row) => row.code)
    .sort();
  if (regions.length > 0) return regions;
  throw new DataError(
    'NO_REGIONS',
    { file: `data/extracts/${extract}` },
    `country ${country} in NUTS ${version}`,
    'a country with regions in data/reference/nuts2.csv',
    'Name another country with --country.',
  );
}

function titles(dataset: string, year: string): Pick<ComputedEdition, 'title' | 'summary'> {
  return {
    title: { en: `Eurostat ${dataset}, ${year}`, it: `Eurostat ${dataset}, ${year}` },
    summary: {
      en: `Computed from the Eurostat table ${dataset}, ${year}, by region and activity.`,
      it: `Calcolato dalla tavola Eurostat ${dataset}, ${year}, per regione e attività.`,
    },
  };
}

function totalsMissing(dataset: string): DataError {
  return new DataError(
    'TOTALS_MISSING',
    { file: dataset },
    'a table without total employment',
    'total employment by region and reference area',
    'Add --totals EXTRACT (npm run data:fetch -- lfst_r_lfe2en2 brings one), or say --basis classified_sum.',
  );
}
