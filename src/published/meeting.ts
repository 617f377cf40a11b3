import type { Organisation } from '../schema/content-organisations.ts';
import type { LocationQuotientRow } from '../schema/published.ts';
import { readTable } from '../published.ts';
import { mainEdition, printedEditions, quotients } from './editions.ts';
import { organisations } from './organisations.ts';
import { counts } from './select.ts';

/** A region and an ecosystem: is there an agglomeration, and is there an organisation? */
export interface Meeting {
  geo: string;
  ecosystem: string;
  cell: LocationQuotientRow | undefined;
  computed: boolean;
  published: boolean;
  organisations: Organisation[];
}

/**
 * Every region × ecosystem with an agglomeration (computed at full coverage in the main edition, or
 * published in the factsheet) or with a named organisation whose ecosystem is stated, by region.
 */
export function meetings(filter: { geo?: string; ecosystem?: string } = {}): Meeting[] {
  const printed = printedEditions()[0];
  const cells = quotients(mainEdition().id).filter(({ level }) => level === 'ecosystem');
  const listed = printed === undefined ? [] : readTable(printed.id, 'agglomerations');
  const published = new Set(
    listed
      .filter(({ level }) => level === 'ecosystem')
      .map(({ geo, activity }) => `${geo} ${activity}`),
  );
  const named = organisations().filter(
    ({ country, region, ecosystem }) => country === 'IT' && region !== null && ecosystem !== null,
  );
  return cells
    .map((cell) => ({
      geo: cell.geo,
      ecosystem: cell.activity,
      cell,
      computed: counts(cell),
      published: published.has(`${cell.geo} ${cell.activity}`),
      organisations: named.filter(
        ({ region, ecosystem }) => region === cell.geo && ecosystem?.id === cell.activity,
      ),
    }))
    .filter(
      (row) =>
        (filter.geo === undefined || row.geo === filter.geo) &&
        (filter.ecosystem === undefined || row.ecosystem === filter.ecosystem) &&
        (row.computed || row.published || row.organisations.length > 0),
    );
}
