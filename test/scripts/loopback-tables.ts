import { readFileSync } from 'node:fs';

/** One table of the loopback server: its codes in order, and its years. */
export interface LoopbackTable {
  /** Time excluded, in the order of the key. */
  dimensions: ReadonlyMap<string, readonly string[]>;
  years: readonly number[];
  /** The figure of a cell as Eurostat prints it; null for a confidential one. */
  valueOf: (slice: Slice) => number | null;
  decimals: number;
}

export interface Slice {
  geo: string;
  activity: string;
  year: number;
}

const nuts2 = readFileSync('data/reference/nuts2.csv', 'utf8')
  .split('\n')
  .slice(1)
  .filter((row) => row !== '')
  .map((row) => row.split(','));
/** All NUTS 2 codes of the EU in 2024. */
export const REGIONS = nuts2.filter((row) => row[4] === 'yes').map((row) => row[0]!);
const ITALY = REGIONS.filter((code) => code.startsWith('IT'));
const MEMBERS = [...new Set(nuts2.map((row) => row[1]!))].sort();

const GROUPS = ['A', 'B-E', 'F', 'G-I', 'J', 'K', 'L', 'M_N', 'O-Q', 'R-U'];

/** Regions weigh 1 to 21, a country 100, the EU 2,700; the activity in place k weighs k + 1. */
function weight(geo: string): number {
  if (geo === 'EU27_2020') return 2700;
  return geo.length === 2 ? 100 : 1 + ITALY.indexOf(geo);
}

/** The Labour Force Survey: ten groups and their total; region and group 0 stand out, so that something passes. */
function lfs({ geo, activity, year }: Slice): number {
  const group = (code: string): number =>
    weight(geo) * (GROUPS.indexOf(code) + 1 + (geo === 'ITC1' && code === 'A' ? 9 : 0));
  const thousands =
    activity === 'TOTAL' ? GROUPS.reduce((sum, code) => sum + group(code), 0) : group(activity);
  return thousands + (year - 2015) / 10;
}

export const TABLES: ReadonlyMap<string, LoopbackTable> = new Map([
  [
    'lfst_r_lfe2en2',
    {
      dimensions: new Map([
        ['freq', ['A']],
        ['unit', ['THS_PER']],
        ['nace_r2', [...GROUPS, 'TOTAL']],
        ['sex', ['T', 'F', 'M']],
        ['age', ['Y_GE15', 'Y15-64']],
        ['geo', [...ITALY, ...MEMBERS, 'EU27_2020']],
      ]),
      years: [2015, 2016, 2017],
      valueOf: lfs,
      decimals: 1,
    },
  ],
  [
    'lfst_r_lfe2emp',
    {
      dimensions: new Map([
        ['freq', ['A']],
        ['unit', ['THS_PER']],
        ['sex', ['T', 'F', 'M']],
        ['age', ['Y_GE15']],
        ['geo', [...ITALY, 'IT']],
      ]),
      years: [2015],
      valueOf: ({ geo, year }) => lfs({ geo, activity: 'TOTAL', year }),
      decimals: 1,
    },
  ],
  [
    'sbs_r_nuts06_r2',
    {
      dimensions: new Map([
        ['freq', ['A']],
        ['nace_r2', ['B', 'C', 'C13', 'C14']],
        ['indic_sb', ['V16110', 'V11210']],
        ['geo', [...ITALY, ...MEMBERS.filter((code) => code !== 'IE')]],
      ]),
      years: [2015],
      // One confidential cell, C14 in Piemonte; C = C13 + C14.
      valueOf: ({ geo, activity }) =>
        geo === 'ITC1' && activity === 'C14'
          ? null
          : weight(geo) * { B: 10, C: 300, C13: 100, C14: 200 }[activity]!,
      decimals: 0,
    },
  ],
]);

interface Cut {
  wants: (dimension: string, code: string) => boolean;
  since: number;
  until: number;
  revise: (value: number, slice: Slice) => number;
}

/** A slice of a table as SDMX-CSV 2.0, one row a cell, in the order of the key. */
export function sdmxCsv(dataset: string, table: LoopbackTable, cut: Cut): string {
  const ids = [...table.dimensions.keys()];
  const header = `STRUCTURE,STRUCTURE_ID,${ids.join(',')},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n`;
  let keys: string[][] = [[]];
  for (const [id, codes] of table.dimensions) {
    const wanted = codes.filter((code) => cut.wants(id, code));
    keys = keys.flatMap((key) => wanted.map((code) => [...key, code]));
  }
  const years = table.years.filter((year) => year >= cut.since && year <= cut.until);
  const rows = keys.flatMap((key) =>
    years.map((year) => {
      const at = (id: string): string => key[ids.indexOf(id)] ?? 'TOTAL';
      const slice = { geo: at('geo'), activity: at('nace_r2'), year };
      const value = table.valueOf(slice);
      const cells =
        value === null ? ',,C' : `${cut.revise(value, slice).toFixed(table.decimals)},,`;
      return `dataflow,ESTAT:${dataset.toUpperCase()}(1.0),${key.join(',')},${year},${cells}\n`;
    }),
  );
  return header + rows.join('');
}
