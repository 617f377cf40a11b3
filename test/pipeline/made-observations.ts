import type { Observation } from '../../src/core/observation.ts';
import type { LoadedExtract } from '../../src/pipeline/loaded-extract.ts';
import type { Observations } from '../../src/pipeline/observations.ts';
import type { ComputedEdition } from '../../src/schema/edition.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';

/** Figures by `geo activity`; null is an empty cell. */
export type Figures = ReadonlyMap<string, number | null>;

/** Observations made by hand, as the stage of that name would make them from an extract. */
export function madeObservations(figures: Figures, factor = 1, decimals = 0): Observations {
  const activities = new Set([...figures.keys()].map((key) => key.split(' ')[1]!));
  const meta = { factor, decimals, dataset: 'made', profile: 'made' };
  return {
    extract: { meta, profile: { partitions: [] }, path: 'made' } as unknown as LoadedExtract,
    timePeriod: '2015',
    activities,
    at: (geo, activity): Observation => {
      const value = figures.get(`${geo} ${activity}`);
      const missingReason = activities.has(activity) ? 'confidential' : 'not_covered';
      return typeof value === 'number'
        ? { value, obsFlag: '', confStatus: '', missingReason: null }
        : { value: null, obsFlag: '', confStatus: '', missingReason };
    },
  };
}

/** Reference tables with the given regions of `IT` and a classification of two sections. */
export function madeTables(
  geos: readonly string[],
  divisions: readonly { code: string; parent: string }[],
): ReferenceTables {
  const row = (code: string, level: 'section' | 'division', parent: string) => ({
    code,
    level,
    parent,
    title_en: code,
    title_it: code,
    short_en: code,
    short_it: code,
  });
  const sections = [...new Set(divisions.map((division) => division.parent))];
  return {
    nace: {
      nace_r2: [
        ...sections.map((code) => row(code, 'section', '')),
        ...divisions.map(({ code, parent }) => row(code, 'division', parent)),
      ],
      nace_r2_1: [],
    },
    nuts2: geos.map((code) => ({
      code,
      country: 'IT',
      nuts_2016: true,
      nuts_2021: true,
      nuts_2024: true,
      name_en: code,
      name_it: code,
      name_de: '',
    })),
    nutsChanges: [],
    geoLeftOut: [],
    countries: [],
    aggregates: [],
    ecosystems: [],
    flags: [],
    weights: new Map(),
  };
}

/** An edition over made observations: a sum of members on total employment. */
export function madeEdition(members: readonly string[]): ComputedEdition {
  return {
    id: 'made',
    kind: 'computed',
    title: { en: 'Made', it: 'Fatta' },
    summary: { en: 'Made', it: 'Fatta' },
    released: '2026-11-24',
    time_period: '2015',
    earlier_periods: [],
    measure: 'persons employed',
    unit: 'persons',
    nuts_version: '2021',
    nace_revision: 'nace_r2',
    country: 'IT',
    employment: { extract: 'made', levels: ['section', 'division'] },
    totals: { extract: 'made', activity: 'TOTAL', less: [] },
    supplements: [],
    reference_area: { kind: 'sum_of_members', code: 'EU', members: [...members] },
    total_basis: 'total_employment',
    lq_threshold: 1.5,
    min_share: 0.01,
    ecosystem_weights: null,
    accept_rejected: 0,
  };
}
