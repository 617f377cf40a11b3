import type {
  CatalogueActivity,
  CatalogueEdition,
  CatalogueLevel,
  ExplorerCatalogue,
} from '../../../charts/explorer/explorer-choices.ts';
import { levelNames } from '../../../charts/explorer/level-names.ts';
import { regionCentres } from '../../../charts/explorer/region-centres.ts';
import type { MapLabel } from '../../../charts/map-labels.ts';
import { mapGeometry } from '../../../charts/map-geometry.ts';
import { LEVELS, type Level } from '../../../core/activity.ts';
import type { TotalBasis } from '../../../core/employment-matrix.ts';
import { revisionOfWeights } from '../../../core/weight-set-names.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { otherLang } from '../../../i18n/languages.ts';
import {
  editions,
  inputsOf,
  mainEdition,
  parameter,
  quotients,
  type PublishedEdition,
} from '../../../published/editions.ts';
import { ecosystems, regionName, regions } from '../../../published/names.ts';
import { byQuotient, counts, isCovered } from '../../../published/select.ts';
import { mapSources } from '../../../published/views.ts';
import { readManifest, readReference, readTable } from '../../../published.ts';
import type { Topology } from 'topojson-specification';
import type { ActivityRow, LocationQuotientRow } from '../../../schema/published.ts';

type NaceLevel = Exclude<Level, 'ecosystem'>;
const NACE_LEVELS = ['section', 'section_group', 'division'] as const satisfies NaceLevel[];

/** What the explorer can show, read off the published files. */
export function explorerCatalogue(lang: Lang): ExplorerCatalogue {
  const main = mainEdition().id;
  const { topology } = mapSources();
  const centres = regionCentres(topology as Topology, mapGeometry(topology as Topology));
  const offered = [...editions()]
    .sort((a, b) => Number(b.id === main) - Number(a.id === main))
    .map((edition) => catalogueEdition(edition, lang));
  return {
    regions: regions().map(({ geo }) => ({
      geo,
      name: regionName(geo, lang),
      short: shortName(geo, lang),
      centre: centres.find((each) => each.geo === geo)?.centre ?? [0, 0],
    })),
    editions: offered,
    names: Object.fromEntries(
      LEVELS.map((level) => [
        level,
        namesAt(
          level,
          offered.filter(({ names }) => names === undefined),
          lang,
        ),
      ]),
    ),
  };
}

/** The name as the map writes it: one line, or both where the first ends with a hyphen. */
function shortName(geo: string, lang: Lang): string {
  const labels = mapSources().labels as readonly MapLabel[];
  const [first, second] = labels.find((label) => label.geo === geo)?.[lang] ?? [];
  if (first === undefined) return regionName(geo, lang);
  return first.endsWith('-') ? first + (second ?? '') : first;
}

/** Weights by set, each ecosystem with its divisions in the order of the published table. */
export function explorerWeights(): Record<string, [string, Record<string, number>][]> {
  const rows = readReference('ecosystem-weights');
  return Object.fromEntries(
    [...new Set(rows.map(({ weights }) => weights))].map((set) => {
      const own = rows.filter(({ weights }) => weights === set);
      return [
        set,
        [...new Set(own.map(({ ecosystem }) => ecosystem))].map((ecosystem) => [
          ecosystem,
          Object.fromEntries(
            own
              .filter((row) => row.ecosystem === ecosystem)
              .map(({ activity, weight }) => [activity, weight]),
          ),
        ]),
      ];
    }),
  );
}

function namesAt(
  level: Level,
  offered: readonly CatalogueEdition[],
  lang: Lang,
): CatalogueActivity[] {
  if (level === 'ecosystem') {
    return ecosystems().map((row) => ({
      code: row.activity,
      name: row[`name_${lang}`],
      other: row[`name_${otherLang(lang)}`],
      parent: '',
    }));
  }
  return naceNames(
    'nace_r2',
    level,
    offered.flatMap(({ levels }) => levels),
    lang,
  );
}

function naceNames(
  revision: ActivityRow['classification'],
  level: NaceLevel,
  levels: readonly CatalogueLevel[],
  lang: Lang,
): CatalogueActivity[] {
  const codes = levels
    .filter((each) => each.level === level)
    .flatMap(({ activities, uncovered }) => [...activities, ...uncovered]);
  return levelNames(readReference('activities'), revision, level, codes, lang);
}

function catalogueEdition(edition: PublishedEdition, lang: Lang): CatalogueEdition {
  const computed = edition.kind === 'computed';
  const stated = (name: string): string => (computed ? String(parameter(edition, name)) : '');
  const weights = computed ? parameter(edition, 'ecosystem_weights') : null;
  const levels = computed ? computedLevels(edition.id) : printedLevels(edition.id);
  return {
    id: edition.id,
    kind: edition.kind,
    title: edition.title[lang],
    year: edition.time_period,
    measure: stated('measure'),
    sources: sourcesOf(edition),
    publication: computed ? '' : String(parameter(edition, 'source')),
    released: edition.released,
    levels,
    references: computed ? referencesOf(edition) : [],
    weightSets:
      weights === null
        ? []
        : [...new Set(readReference('ecosystem-weights').map((row) => row.weights))].filter(
            (name) => revisionOfWeights(name) === stated('nace_revision'),
          ),
    ...(stated('nace_revision') === 'nace_r2_1' && {
      names: Object.fromEntries(
        NACE_LEVELS.map((level) => [level, naceNames('nace_r2_1', level, levels, lang)]),
      ),
    }),
    lqThreshold: Number(parameter(edition, 'lq_threshold')),
    minShare: Number(parameter(edition, 'min_share')),
    totalBasis: (computed ? stated('total_basis') : 'total_employment') as TotalBasis,
    referenceArea: computed ? stated('reference_area') : 'EU27_2020',
    weights: weights === null ? '' : String(weights),
    parameters: edition.parameters,
    tables: readManifest()
      .files.filter(({ path }) => path.startsWith(`${edition.id}/`) && path.endsWith('.json'))
      .map(({ path }) => path.slice(edition.id.length + 1, -'.json'.length)),
  };
}

/** What `landscape.json` holds: the edition's own area and the country, each on both bases. */
function referencesOf(edition: PublishedEdition): CatalogueEdition['references'] {
  const areas = [parameter(edition, 'reference_area'), parameter(edition, 'country')].map(String);
  return areas.flatMap((area) =>
    (['total_employment', 'classified_sum'] as const).map((basis) => ({ area, basis })),
  );
}

function computedLevels(edition: string): CatalogueLevel[] {
  const rows = quotients(edition);
  const order: readonly Level[] = ['division', 'ecosystem', 'section', 'section_group'];
  return order.flatMap((level): CatalogueLevel[] => {
    const own = rows.filter((row) => row.level === level);
    const codes = [...new Set(own.map(({ activity }) => activity))];
    const covered = codes.filter((code) => isCovered(own.filter((row) => row.activity === code)));
    const first = firstOf(own);
    if (first === undefined) return [];
    const { classification } = first;
    const uncovered = codes.filter((code) => !covered.includes(code));
    return [{ level, classification, activities: covered, uncovered, first: first.activity }];
  });
}

/** What is shown first: the activity in which most regions are specialised, at a tie the highest quotient. */
function firstOf(rows: readonly LocationQuotientRow[]): LocationQuotientRow | undefined {
  const counted = byQuotient(rows).filter(counts);
  const times = ({ activity }: LocationQuotientRow): number =>
    counted.filter((row) => row.activity === activity).length;
  return counted.sort((a, b) => times(b) - times(a))[0] ?? byQuotient(rows)[0];
}

function printedLevels(edition: string): CatalogueLevel[] {
  const rows = readTable(edition, 'agglomerations');
  return (['division', 'ecosystem'] as const).flatMap((level): CatalogueLevel[] => {
    const own = rows.filter((row) => row.level === level);
    const activities = [...new Set(own.map(({ activity }) => activity))].sort();
    const classification = level === 'ecosystem' ? 'ecosystem' : 'nace_r2';
    return own.length === 0
      ? []
      : [{ level, classification, activities, uncovered: [], first: activities[0]! }];
  });
}

/** The extracts of an edition, that of employment first. */
function sourcesOf(edition: PublishedEdition): CatalogueEdition['sources'] {
  const inputs = inputsOf(edition);
  return edition.inputs.flatMap((folder) => {
    const input = inputs.find(({ path }) => path.startsWith(`data/${folder}/`));
    if (input === undefined || input.dataset === null) return [];
    const { dataset, title, doi, source_url: address, updated, retrieved, licence } = input;
    const extract = folder.replace(/^extracts\//, '');
    return [{ extract, dataset, title, doi, address, updated, retrieved, licence }];
  });
}
