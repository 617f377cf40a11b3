import type {
  CatalogueEdition,
  ExplorerCatalogue,
} from '../../../src/charts/explorer/explorer-choices.ts';

const computed: CatalogueEdition = {
  id: 'sbs-2015',
  kind: 'computed',
  title: 'Business statistics, 2015',
  year: '2015',
  measure: 'persons employed',
  sources: [],
  publication: '',
  released: '2026-11-24',
  levels: [
    {
      level: 'division',
      classification: 'nace_r2',
      activities: ['C13', 'C14', 'C15', 'I55'],
      uncovered: ['O84'],
      first: 'C15',
    },
    {
      level: 'ecosystem',
      classification: 'ecosystem',
      activities: ['textile', 'tourism'],
      uncovered: [],
      first: 'textile',
    },
  ],
  references: [
    { area: 'EU27_2020', basis: 'total_employment' },
    { area: 'EU27_2020', basis: 'classified_sum' },
    { area: 'IT', basis: 'total_employment' },
  ],
  weightSets: ['asmr-2021', 'asmr-2022'],
  lqThreshold: 1.5,
  minShare: 0.01,
  totalBasis: 'total_employment',
  referenceArea: 'EU27_2020',
  weights: 'asmr-2021',
  parameters: {},
  tables: [],
};

const groups: CatalogueEdition = {
  ...computed,
  id: 'lfs-2015',
  title: 'Labour Force Survey, 2015',
  measure: 'employed persons',
  levels: [
    {
      level: 'section_group',
      classification: 'nace_r2',
      activities: ['A', 'B-E'],
      uncovered: [],
      first: 'A',
    },
  ],
  weightSets: [],
  weights: '',
};

const printed: CatalogueEdition = {
  ...computed,
  id: 'eccp-2023',
  kind: 'published',
  title: 'ECCP factsheet, 2023',
  year: '2023',
  measure: '',
  publication: 'ECCP (2023)',
  references: [],
  weightSets: [],
  weights: '',
};

/** Three editions of every kind, small enough to read. */
export const catalogue: ExplorerCatalogue = {
  regions: ['ITC1', 'ITC2', 'ITF1', 'ITH1', 'ITI3', 'ITI4'].map((geo, index) => ({
    geo,
    name: geo,
    short: geo,
    centre: [index * 10, 0],
  })),
  editions: [computed, groups, printed],
  names: {},
};
