import path from 'node:path';
import { DataError } from '../../src/core/data-error.ts';
import { dataUrl } from '../../src/pipeline/query-plan-url.ts';
import { makeQuery } from '../../src/pipeline/query-plan-make.ts';
import type { Query } from '../../src/pipeline/query-plan.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { Profile } from '../../src/schema/reference.ts';
import { askForData } from './eurostat-async.ts';
import type { EurostatClient } from './eurostat-client.ts';
import { tableCodes, tableDescription } from './eurostat-structure.ts';
import { readWhole } from './snapshot-read.ts';

export interface SelfTest {
  client: EurostatClient;
  base: string;
  folder: string;
  /** A table without activities: the smallest there is. */
  profile: Profile;
  tables: ReferenceTables;
  patienceMs: number;
}

/**
 * Holds the real API against what this project believes of it, in six small requests, and says each
 * result. Returns how many beliefs failed.
 */
export async function selfTest(test: SelfTest): Promise<number> {
  const { client, base, folder, profile, tables } = test;
  const file = path.join(folder, 'self-test');
  const { dataset } = profile;
  const query = (geo: string, year: string): Query =>
    makeQuery({ geo, since: year, until: year }, profile, tables, []);
  const geosOf = async (url: string): Promise<string[]> => {
    await askForData(client, url, file, test);
    const options = { shown: dataset, profile, tables, emptyCells: 'not_available' } as const;
    const { table } = await readWhole(file, options);
    return [...table.geos].sort();
  };
  const beliefs: [string, () => Promise<boolean>][] = [
    [
      'a table is described, with the time of its last update',
      async () => (await tableDescription(client, base, dataset, file, null)).updated !== null,
    ],
    [
      'the list of its codes has Italy',
      async () => (await tableCodes(client, base, dataset, file)).get('geo')?.has('IT') === true,
    ],
    [
      'compressed SDMX-CSV with codes is what the readers read',
      async () => (await geosOf(dataUrl(base, query('IT', '2015')))).join() === 'IT',
    ],
    [
      'a code that does not exist is dropped without a word',
      async () => {
        const url = dataUrl(base, query('IT', '2015')).replace('c[geo]=IT', 'c[geo]=IT,XX');
        return (await geosOf(url)).join() === 'IT';
      },
    ],
    [
      'a year without data gives no row',
      () =>
        failsWith(['EMPTY_FILE', 'NOT_FOUND'], () => geosOf(dataUrl(base, query('IT', '1950')))),
    ],
    [
      'a table that does not exist is not found',
      () =>
        failsWith(['NOT_FOUND', 'HTTP_STATUS', 'API_ERROR'], () =>
          tableDescription(client, base, 'no_such_table', file, null),
        ),
    ],
  ];
  let failed = 0;
  for (const [belief, holds] of beliefs) {
    const result = await outcome(holds);
    if (result !== '') failed += 1;
    client.options.say(`${result === '' ? 'ok     ' : 'FAILED '} ${belief}${result}`);
  }
  return failed;
}

/** Empty where the belief holds, otherwise why not. */
async function outcome(holds: () => Promise<boolean>): Promise<string> {
  try {
    return (await holds()) ? '' : ': it is otherwise';
  } catch (error) {
    return `: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function failsWith(codes: readonly string[], ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return false;
  } catch (error) {
    if (error instanceof DataError && codes.includes(error.code)) return true;
    throw error;
  }
}
