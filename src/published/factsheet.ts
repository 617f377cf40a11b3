import { nationalAccount, type NationalLine } from '../core/national-account.ts';
import type { AgglomerationRow } from '../schema/published.ts';
import { readTable } from '../published.ts';
import { citer } from './cite.ts';
import { content } from './content.ts';
import { mainEdition, printedEditions, quotients } from './editions.ts';
import { activityName, activityPath, ecosystem, ecosystems, regionName } from './names.ts';
import { editionView, mapSources } from './views.ts';

type Lang = 'en' | 'it';

/** A row of Table 1 or 2: what is printed of a region, and what the main edition computes. */
export interface PrintedRow {
  geo: string;
  name: string;
  published: number;
  named: { name: string; path: string | undefined }[];
  computed: number | null;
  possible: number | null;
}

const byRank = (a: AgglomerationRow, b: AgglomerationRow) => (a.rank ?? 0) - (b.rank ?? 0);

/** Table 1 (`division`) or 2 (`ecosystem`) beside the computed counts; empty without a printed edition. */
export function printedTable(level: 'division' | 'ecosystem', lang: Lang): PrintedRow[] {
  const printed = printedEditions()[0];
  if (printed === undefined) return [];
  const key = level === 'division' ? 'agglomerations_nace' : 'agglomerations_ecosystem';
  const computed = readTable(mainEdition().id, 'regions');
  const named = readTable(printed.id, 'agglomerations').filter((row) => row.level === level);
  return readTable(printed.id, 'regions').map((region) => {
    const own = computed.find(({ geo }) => geo === region.geo);
    return {
      geo: region.geo,
      name: regionName(region.geo, lang),
      published: region[key] ?? 0,
      named: named
        .filter(({ geo }) => geo === region.geo)
        .sort(byRank)
        .map((row) => ({ name: activityName(row, lang), path: activityPath(row) })),
      computed: own?.[key] ?? null,
      possible: own?.[`${key}_possible`] ?? null,
    };
  });
}

/** Figure 1 from the main edition; null where it cannot be told. */
export function ecosystemEmployment(): NationalLine[] | null {
  const edition = mainEdition().id;
  const totals = new Map(readTable(edition, 'regions').map(({ geo, total }) => [geo, total]));
  const rows = quotients(edition).filter(({ level }) => level === 'ecosystem');
  return nationalAccount(
    rows.map((row) => ({
      ecosystem: row.activity,
      share: row.share,
      shareHigh: row.share_high,
      total: totals.get(row.geo) ?? null,
      referenceShare: row.reference_share,
      coverage: row.coverage,
    })),
  );
}

/** Everything that the chapters of the factsheet show. */
export function factsheet(lang: Lang) {
  const printed = printedEditions()[0];
  return {
    cite: citer(lang),
    context: content('context'),
    totals: content('organisation-totals'),
    partnerships: content('partnerships'),
    policies: content('policies'),
    timeline: content('timeline'),
    organisations: content('organisations'),
    state: content('state-of-play'),
    challenges: content('challenges'),
    references: content('references'),
    account: ecosystemEmployment(),
    divisions: printedTable('division', lang),
    ecosystemRows: printedTable('ecosystem', lang),
    view: editionView(mainEdition(), lang),
    printedYear: printed?.time_period ?? '',
    printedSource: String(printed?.parameters['source'] ?? ''),
    maps: mapSources(),
    regionNameOf: (geo: string) => regionName(geo, lang),
    ecosystemNameOf: (id: string) => ecosystem(id)[`name_${lang}`],
    ecosystemIds: ecosystems().map(({ activity }) => activity),
  };
}
export type FactsheetData = ReturnType<typeof factsheet>;
