import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ObservationTable } from '../../src/core/observation-table.ts';
import { codesInRows } from '../../src/pipeline/query-plan-answer.ts';
import { extractMetaSchema } from '../../src/schema/extract-meta.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { Profile } from '../../src/schema/reference.ts';

/** What the next command is made of; `wish` are the options that the file was read with. */
export interface NextEdition {
  extract: string;
  dataDir: string;
  profile: Profile;
  profiles: ReadonlyMap<string, Profile>;
  wish: { profile?: string | undefined; map?: string | undefined; decimal: string };
}

/** The command that makes an edition of an extract, or why there can be none. */
export function nextCommand(
  next: NextEdition,
  table: ObservationTable,
  tables: ReferenceTables,
): string {
  const { extract, profile, wish } = next;
  const geos = codesInRows(table.geos, table.geo, table.length);
  if (!tables.nuts2.some((row) => geos.has(row.code))) {
    return 'no edition: the file has no NUTS 2 region; npm run data:fetch brings tables that have';
  }
  if (profile.partitions.every(({ parts }) => parts.every((code) => code === 'TOTAL'))) {
    return `no edition of its own: a source of totals, as --totals ${extract} of another`;
  }
  const latest = [...codesInRows(table.timePeriods, table.timePeriod, table.length)].sort().at(-1);
  const id = `${profile.dataset.replaceAll('_', '-')}-${latest ?? 'latest'}`;
  const options = [
    `--extract ${quoted(extract)}`,
    '--year latest',
    `--id ${id}`,
    ...(hasTotals(profile) ? [] : [`--totals ${extractWithTotals(next) ?? 'EXTRACT'}`]),
    ...(wish.profile === undefined ? [] : [`--profile ${wish.profile}`]),
    ...(wish.map === undefined ? [] : [`--map ${quoted(wish.map)}`]),
    ...(wish.decimal === '.' ? [] : [`--decimal ${wish.decimal}`]),
  ];
  return `npm run data:edition -- ${options.join(' ')}`;
}

function quoted(text: string): string {
  return /^[\w./,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The extract of this project that has total employment by region, the last by name. */
function extractWithTotals({ dataDir, profiles }: NextEdition): string | null {
  const folder = path.join(dataDir, 'extracts');
  const ids = existsSync(folder) ? readdirSync(folder).filter((id) => !id.startsWith('.')) : [];
  const fitting = ids.filter((id) => {
    const certificate = path.join(folder, id, 'extract.meta.json');
    if (!existsSync(certificate)) return false;
    const meta = parseJson(readFileSync(certificate, 'utf8'), certificate, extractMetaSchema);
    const profile = profiles.get(meta.profile);
    return profile !== undefined && hasTotals(profile) && meta.dataset.startsWith('lfst_r_');
  });
  return fitting.sort().at(-1) ?? null;
}

/** Whether a table holds total employment itself. */
function hasTotals({ apart, partitions }: Profile): boolean {
  return apart.includes('TOTAL') || partitions.some(({ of }) => of === 'TOTAL');
}
