import { readGeometry, readTable } from '../published.ts';
import type { LocationQuotientRow } from '../schema/published.ts';
import {
  datasets,
  inputsOf,
  parameter,
  printedEditions,
  wholeEconomyEdition,
  type PublishedEdition,
} from './editions.ts';
import { nace } from './names.ts';
import { byQuotient } from './select.ts';

type Lang = 'en' | 'it';

/** What a page says of an edition: title, year, sources, licence and limits. */
export interface EditionView {
  id: string;
  title: string;
  year: string;
  datasets: string[];
  licence: string;
  measure: string;
  threshold: number;
  minShare: number;
}

export function editionView(edition: PublishedEdition, lang: Lang): EditionView {
  const extracts = inputsOf(edition).filter((input) => input.dataset !== null);
  return {
    id: edition.id,
    title: edition.title[lang],
    year: edition.time_period,
    datasets: datasets(edition),
    licence: [...new Set(extracts.map((input) => input.licence))].join('; '),
    measure: String(parameter(edition, 'measure')),
    threshold: Number(parameter(edition, 'lq_threshold')),
    minShare: Number(parameter(edition, 'min_share')),
  };
}

/** Where a printed list names an activity, by rank in each region. */
export interface Mention {
  geo: string;
  rank: number;
  year: string;
}

export function printedMentions(level: string, activity: string): Mention[] {
  return printedEditions()
    .flatMap((edition) =>
      readTable(edition.id, 'agglomerations')
        .filter((row) => row.level === level && row.activity === activity)
        .map((row) => ({ geo: row.geo, rank: row.rank ?? 0, year: edition.time_period })),
    )
    .sort((a, b) => a.rank - b.rank || (a.geo < b.geo ? -1 : 1));
}

/** The group of sections that holds a section, with its cells: `O-Q` for `P`. */
export interface GroupView {
  code: string;
  name: string;
  view: EditionView;
  rows: LocationQuotientRow[];
}

export function groupView(section: string, lang: Lang): GroupView | undefined {
  const edition = wholeEconomyEdition();
  if (edition === undefined) return undefined;
  const groups = new Set(readTable(edition.id, 'location-quotients').map((row) => row.activity));
  const code = [...groups].find((group) => holds(group, section));
  if (code === undefined) return undefined;
  const rows = byQuotient(
    readTable(edition.id, 'location-quotients').filter((row) => row.activity === code),
  );
  return { code, name: nace(code)[`short_${lang}`], view: editionView(edition, lang), rows };
}

/** Whether a group such as `O-Q` or `M_N` holds a section; a section holds itself. */
export function holds(group: string, section: string): boolean {
  if (group.includes('_')) return group.split('_').includes(section);
  const [first = '', last = first] = group.split('-');
  return first <= section && section <= last;
}

/** What maps are drawn from. */
export function mapSources(): { topology: unknown; context: unknown; labels: unknown } {
  return {
    topology: readGeometry('nuts2-italy.topojson'),
    context: readGeometry('context.topojson'),
    labels: readGeometry('labels.json'),
  };
}

/** The cells of the ten groups in one region, in the order of their codes. */
export function groupCells(geo: string): LocationQuotientRow[] {
  const edition = wholeEconomyEdition();
  if (edition === undefined) return [];
  return readTable(edition.id, 'location-quotients').filter((row) => row.geo === geo);
}
