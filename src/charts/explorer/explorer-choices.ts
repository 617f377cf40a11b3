/**
 * What a reader can choose in the explorer, and what there is to choose from. The address of the page
 * carries the choices; the catalogue stands in the page.
 */
import type { Classification, Level } from '../../core/activity.ts';
import type { TotalBasis } from '../../core/employment-matrix.ts';

export const VIEWS = [
  'map',
  'bars',
  'heat',
  'scatter',
  'treemap',
  'time',
  'compare',
  'table',
] as const;
export type View = (typeof VIEWS)[number];

/** What fills a region or a cell: a figure of one activity, or the number of agglomerations. */
export const MEASURES = ['lq', 'share', 'employment', 'certainty', 'count'] as const;
export type ExplorerMeasure = (typeof MEASURES)[number];

/** What counts as specialised: the point estimate, only what is certain, or all that is possible. */
export const CERTAINTY_CHOICES = ['point', 'certain', 'possible'] as const;
export type CertaintyChoice = (typeof CERTAINTY_CHOICES)[number];

/** By code, by likeness of structure, or under the headings of the classifications. */
export const ORDERS = ['code', 'structure', 'hierarchy'] as const;
export type Order = (typeof ORDERS)[number];

export const MOST_COMPARED = 4;

export interface ExplorerState {
  edition: string;
  view: View;
  level: Level;
  activity: string;
  /** Regions singled out, at most four, in the order of choice. */
  regions: readonly string[];
  /** Activities compared with the chosen one, at most four in all with it. */
  activities: readonly string[];
  measure: ExplorerMeasure;
  /** Circles of the size of employment on top of the map. */
  symbols: boolean;
  lqThreshold: number;
  /** Share of the region's employment, 0 to 1. */
  minShare: number;
  totalBasis: TotalBasis;
  referenceArea: string;
  certainty: CertaintyChoice;
  /** Name of a set of ecosystem weights; empty in editions without ecosystems. */
  weights: string;
  order: Order;
}

/** Limits of the two thresholds: what the sliders reach and the address accepts. */
export const THRESHOLD_RANGE = { min: 0.5, max: 5, step: 0.05 } as const;
export const MIN_SHARE_RANGE = { min: 0, max: 0.1, step: 0.001 } as const;

export interface CatalogueLevel {
  level: Level;
  classification: Classification;
  /** Codes in the order of the classification, without those that the edition does not cover. */
  activities: readonly string[];
  /** Codes that the classification has and the edition does not cover. */
  uncovered: readonly string[];
  /** What stands there before anything is chosen. */
  first: string;
}

export interface CatalogueEdition {
  id: string;
  kind: 'computed' | 'published';
  title: string;
  year: string;
  /** Persons employed, employed persons: as the edition states it; empty for printed lists. */
  measure: string;
  /** What the figures rest on, for source lines, citations and explanations. */
  sources: readonly CatalogueSource[];
  /** For printed lists: the publication. */
  publication: string;
  released: string;
  levels: readonly CatalogueLevel[];
  /** Pairs of reference area and total basis for which reference shares are published. */
  references: readonly { area: string; basis: TotalBasis }[];
  weightSets: readonly string[];
  /** The edition's own choices. */
  lqThreshold: number;
  minShare: number;
  totalBasis: TotalBasis;
  referenceArea: string;
  weights: string;
  /** Names of sections, groups and divisions, where its revision of NACE is not that of the catalogue. */
  names?: CatalogueNames;
  /** Every parameter of the method as the edition states it. */
  parameters: Readonly<Record<string, string | number | null>>;
  /** Names of further published tables that the explorer may ask for. */
  tables: readonly string[];
}

export interface CatalogueSource {
  /** Folder of the extract. */
  extract: string;
  dataset: string;
  title: string;
  doi: string | null;
  address: string | null;
  updated: string | null;
  retrieved: string | null;
  licence: string;
}

export interface CatalogueActivity {
  code: string;
  name: string;
  /** The name in the other language: it can be searched for too. */
  other: string;
  /** Code of the section; empty for sections, groups and ecosystems. */
  parent: string;
}

export type CatalogueNames = Readonly<Partial<Record<Level, readonly CatalogueActivity[]>>>;

export interface CatalogueRegion {
  geo: string;
  name: string;
  /** The name as it stands on maps: `Bolzano`. */
  short: string;
  /** A point well inside the outline, in pixels of the map. */
  centre: readonly [number, number];
}

export interface ExplorerCatalogue {
  regions: readonly CatalogueRegion[];
  /** The edition shown first comes first. */
  editions: readonly CatalogueEdition[];
  /** Names of NACE Rev. 2 and of the ecosystems. */
  names: CatalogueNames;
}

/** The edition of an id; the first one where there is none of it. */
export function editionNamed(catalogue: ExplorerCatalogue, id: string): CatalogueEdition {
  return catalogue.editions.find((edition) => edition.id === id) ?? catalogue.editions[0]!;
}

export function levelOf(edition: CatalogueEdition, level: Level): CatalogueLevel | undefined {
  return edition.levels.find((each) => each.level === level);
}

/** What the explorer shows of an edition before anything is chosen. */
export function firstState(edition: CatalogueEdition, level?: Level): ExplorerState {
  const shown = (level === undefined ? undefined : levelOf(edition, level)) ?? edition.levels[0]!;
  return {
    edition: edition.id,
    view: 'map',
    level: shown.level,
    activity: shown.first,
    regions: [],
    activities: [],
    measure: edition.kind === 'published' ? 'count' : 'lq',
    symbols: false,
    lqThreshold: edition.lqThreshold,
    minShare: edition.minShare,
    totalBasis: edition.totalBasis,
    referenceArea: edition.referenceArea,
    certainty: 'point',
    weights: edition.weights,
    order: 'code',
  };
}

/** The names of an edition's activities: a letter means another section in another revision of NACE. */
export function namesIn({ names }: ExplorerCatalogue, edition: CatalogueEdition): CatalogueNames {
  return edition.names === undefined ? names : { ...names, ...edition.names };
}
