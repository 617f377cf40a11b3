import { readContent, readTable } from '../published.ts';
import type { HomeCount, HomeCounts, HomeEdition } from '../schema/home-data.ts';
import type { AgglomerationRow } from '../schema/published.ts';
import { countRange } from './count-range.ts';
import { editions, mainEdition, parameter, quotients, type PublishedEdition } from './editions.ts';
import { counts } from './select.ts';

type Lang = 'en' | 'it';

/** Every edition as the map of the home page needs it, the main one first. */
export function homeEditions(lang: Lang): HomeEdition[] {
  const main = mainEdition().id;
  return [...editions()]
    .sort((a, b) => Number(b.id === main) - Number(a.id === main))
    .map((edition) => homeEdition(edition, lang));
}

function homeEdition(edition: PublishedEdition, lang: Lang): HomeEdition {
  const { id, kind, title, time_period: year } = edition;
  const computed = kind === 'computed';
  const stated = (name: string): string => String(parameter(edition, name));
  const weights = computed ? parameter(edition, 'ecosystem_weights') : null;
  const rows = readTable(id, 'agglomerations');
  return {
    id,
    kind,
    title: title[lang],
    year,
    threshold: Number(parameter(edition, 'lq_threshold')),
    minShare: Number(parameter(edition, 'min_share')),
    area: computed ? stated('reference_area') : null,
    basis: computed ? (stated('total_basis') as HomeEdition['basis']) : null,
    weights: weights === null ? null : String(weights),
    activities: computed
      ? [...new Set(quotients(id).map((row) => row.activity))]
      : [...new Set(rows.map((row) => row.activity))],
    counts: Object.fromEntries(
      readTable(id, 'regions').map((row): [string, HomeCounts] => {
        const own = rows.filter(({ geo }) => geo === row.geo);
        const nace = own.filter(({ level }) => level !== 'ecosystem' && level !== 'section');
        const ecosystems = own.filter(({ level }) => level === 'ecosystem');
        return [
          row.geo,
          {
            divisions: countOf(row.agglomerations_nace, nace, computed),
            ecosystems: countOf(row.agglomerations_ecosystem, ecosystems, computed),
          },
        ];
      }),
    ),
  };
}

/** The number with its bounds and its list: quotients where computed, ranks where printed. */
function countOf(
  n: number | null,
  rows: readonly AgglomerationRow[],
  computed: boolean,
): HomeCount | null {
  if (n === null) return null;
  // A printed list stands as it is; of computed rows those that count.
  const own = computed ? rows.filter(counts) : rows;
  const listed = [...own].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const number = (row: AgglomerationRow): number => (computed ? row.lq : row.rank) ?? 0;
  const list = listed.map((row): [string, number] => [row.activity, number(row)]);
  if (!computed) return { n, certain: null, most: null, list };
  const { certain, most } = countRange(rows);
  return { n, certain, most, list };
}

/** The organisations registered on the platform, as the factsheet counts them. */
export function organisationTotals(): {
  date: string;
  total: number;
  most: string[];
  fewest: string[];
} {
  const { as_of: date, total, regions } = readContent('organisation-totals');
  return { date, total: total.value, most: regions.most, fewest: regions.among_fewest };
}
