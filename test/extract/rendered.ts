import { seededRandom } from '../../src/core/seeded-random.ts';
import { folded, type MadeCell, type MadeExtract, type Rendering } from './made-extract.ts';

interface Row extends MadeCell {
  activity: string;
  geo: string;
  year: string;
  pin: string;
}

/** All cells as rows; those of other pins carry numbers that no reader may bring home. */
function rows(made: MadeExtract): Row[] {
  const { activities, geos, years, pins, cells } = made;
  return activities.flatMap((activity, a) =>
    pins.flatMap((pin, p) =>
      geos.flatMap((geo, g) =>
        years.map((year, y) => {
          const noise = { value: '77777', obsFlag: '', confStatus: '' };
          const cell = cells[(a * geos.length + g) * years.length + y]!;
          return { activity, geo, year, pin, ...(p === 0 ? cell : noise) };
        }),
      ),
    ),
  );
}

const isSbs = ({ profile }: MadeExtract): boolean => profile.dataset === 'sbs_r_nuts06_r2';

/** The codes of a row in the order of the key, without `freq`. */
function key(made: MadeExtract, { activity, pin, geo }: Row): string[] {
  return isSbs(made) ? [activity, pin, geo] : ['THS', activity, pin, geo];
}

function ids(made: MadeExtract): string[] {
  return isSbs(made) ? ['nace_r2', 'indic_sb', 'geo'] : ['unit', 'nace_r2', 'age', 'geo'];
}

function tsv(made: MadeExtract, style: 'today' | 'older', end: string): string {
  const { years } = made;
  const isToday = style === 'today';
  const head = isToday ? ['freq', ...ids(made)] : ids(made);
  const all = rows(made);
  const lines = [
    `${head.join(',')}\\${isToday ? 'TIME_PERIOD' : 'time'}\t${years.map((year) => `${year} `).join('\t')}`,
  ];
  for (let at = 0; at < all.length; at += years.length) {
    const cells = all.slice(at, at + years.length).map((row) => {
      const { value, obsFlag, confStatus } = isToday ? row : folded(row);
      return `${value ?? ':'} ${obsFlag}${confStatus === '' ? '' : `@${confStatus}`}`;
    });
    const codes = isToday ? ['A', ...key(made, all[at]!)] : key(made, all[at]!);
    lines.push(`${codes.join(',')}\t${cells.join('\t')}`);
  }
  return lines.join(end) + end;
}

function sdmx(
  made: MadeExtract,
  version: 1 | 2,
  mark: ',' | ';',
  end: string,
  all = rows(made),
): string {
  const dataset = `ESTAT:${made.profile.dataset.toUpperCase()}(1.0)`;
  const before = version === 1 ? [dataset, '11/06/26 23:00:00'] : ['dataflow', dataset];
  const names = version === 1 ? ['DATAFLOW', 'LAST UPDATE'] : ['STRUCTURE', 'STRUCTURE_ID'];
  const head = [
    ...names,
    'freq',
    ...ids(made),
    'TIME_PERIOD',
    'OBS_VALUE',
    'OBS_FLAG',
    'CONF_STATUS',
  ];
  const lines = all.map((row) =>
    [
      ...before,
      'A',
      ...key(made, row),
      row.year,
      row.value ?? '',
      row.obsFlag,
      row.confStatus,
    ].join(mark),
  );
  return [head.join(mark), ...lines].join(end) + end;
}

/** In an order without order, the same every time. */
function shuffled<T>(list: readonly T[]): T[] {
  const random = seededRandom(list.length);
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function sdmxWithNames(made: MadeExtract): string {
  const named = (id: string): string[] => [id, `Name of, ${id}`].map((text) => `"${text}"`);
  const head = [
    'STRUCTURE',
    'STRUCTURE_ID',
    'STRUCTURE_NAME',
    ...['freq', ...ids(made)].flatMap(named),
  ];
  const dataset = `ESTAT:${made.profile.dataset.toUpperCase()}(1.0)`;
  const lines = rows(made).map((row) => {
    const codes = ['A', ...key(made, row)].flatMap((code) => [code, `"Name, ""of"" ${code} à"`]);
    const cell = [row.year, row.value ?? '', row.obsFlag, row.confStatus].flatMap((text) => [
      text,
      '',
    ]);
    return ['dataflow', dataset, '"A, table"', ...codes, ...cell].join(',');
  });
  const tail = [
    'TIME_PERIOD',
    'Time',
    'OBS_VALUE',
    'Observation value',
    'OBS_FLAG',
    'Flag (status)',
    'CONF_STATUS',
    'Confidentiality (flag)',
  ];
  return `\ufeff${[[...head, ...tail].join(','), ...lines].join('\r\n')}\r\n`;
}

function jsonStat(made: MadeExtract, style: 'today' | 'older'): string {
  const { activities, geos, years, pins } = made;
  const dims: Record<string, string[]> = isSbs(made)
    ? { nace_r2: activities, indic_sb: pins, geo: geos, time: years }
    : { unit: ['THS'], nace_r2: activities, age: pins, geo: geos, time: years };
  const all = rows(made);
  const category = ([id, codes]: [string, string[]]): [string, object] => [
    id,
    { category: { index: Object.fromEntries(codes.map((code, position) => [code, position])) } },
  ];
  const dimension = Object.fromEntries(Object.entries(dims).map(category));
  const shape = { id: Object.keys(dims), size: Object.values(dims).map((codes) => codes.length) };
  const values = all.map(({ value }) => (value === null ? null : Number(value)));
  if (style === 'older') {
    const status = all.map((row) => {
      const { value, obsFlag } = folded(row);
      return (value === null ? `:${obsFlag}` : obsFlag) || null;
    });
    const body = {
      value: values,
      status: { value: status },
      dimension: { ...shape, ...dimension },
    };
    return JSON.stringify({ [made.profile.dataset]: body });
  }
  const entries = <T>(list: readonly T[], keep: (one: T) => boolean): [number, T][] =>
    [...list.entries()].filter(([, one]) => keep(one));
  const value = Object.fromEntries(entries(values, (one) => one !== null));
  const statuses = all.map(({ obsFlag, confStatus }) =>
    confStatus === '' ? obsFlag : `${obsFlag}|${confStatus}`,
  );
  const status = Object.fromEntries(entries(statuses, (one) => one !== ''));
  // Nothing at all is an answer that matched nothing; a first status keeps it an answer.
  const isBare = Object.keys(value).length + Object.keys(status).length === 0;
  const kept = isBare ? { 0: ':' } : status;
  const extension = { id: made.profile.dataset.toUpperCase() };
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    ...shape,
    dimension,
    value,
    status: kept,
    extension,
  });
}

function dataBrowser(made: MadeExtract): string {
  const names = [...ids(made)].reverse().map((id) => id.toUpperCase());
  const head = ['TIME', ...names, 'Value', 'Flag and Footnotes'];
  const lines = rows(made).map((row) => {
    const { value, obsFlag } = folded(row);
    return [
      row.year,
      ...key(made, row).reverse(),
      value === null ? ':' : thousands(value),
      obsFlag,
    ];
  });
  return [head, ...lines]
    .map((cells) => `${cells.map((text) => `"${text}"`).join(',')}\r\n`)
    .join('');
}

function thousands(value: string): string {
  const [units = '', decimals] = value.split('.');
  const marked = units.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? marked : `${marked}.${decimals}`;
}

function mapped(made: MadeExtract): Rendering {
  const names = ids(made).map((id) => `COL ${id}`);
  const head = [...names, 'ANNO', 'OCCUPATI', 'NOTE', 'STATO'];
  const lines = rows(made).map((row) =>
    [
      ...key(made, row),
      row.year,
      (row.value ?? ':').replace('.', ','),
      row.obsFlag,
      row.confStatus,
    ].join(';'),
  );
  const mapping = {
    ...Object.fromEntries(ids(made).map((id, index) => [id, names[index]!])),
    ...{ time: 'ANNO', value: 'OCCUPATI', flag: 'NOTE', status: 'STATO' },
  };
  const text = [head.join(';'), ...lines].map((line) => `${line}\n`).join('');
  return { style: 'today', text, options: { mapping, decimalMark: ',' } };
}

const plain = (style: 'today' | 'older', text: string): Rendering => ({ style, text, options: {} });

/** Every format and dialect the readers know. */
export const RENDERERS: Readonly<Record<string, (made: MadeExtract) => Rendering>> = {
  'TSV today': (made) => plain('today', tsv(made, 'today', '\r\n')),
  'TSV before 2023': (made) => plain('older', tsv(made, 'older', '\n')),
  'TSV with CR': (made) => plain('today', tsv(made, 'today', '\r')),
  'SDMX-CSV 1.0': (made) => plain('today', sdmx(made, 1, ',', '\n')),
  'SDMX-CSV 2.0': (made) => plain('today', sdmx(made, 2, ',', '\r\n')),
  // Rows of one series apart from each other: what a reader remembers of a line must not last.
  'SDMX-CSV 2.0 in any order': (made) =>
    plain('today', sdmx(made, 2, ',', '\n', shuffled(rows(made)))),
  'SDMX-CSV 2.0 with semicolons': (made) => plain('today', sdmx(made, 2, ';', '\r\n')),
  'SDMX-CSV 2.0 with names': (made) => plain('today', sdmxWithNames(made)),
  'JSON-stat 2.0': (made) => plain('today', jsonStat(made, 'today')),
  'JSON-stat 1': (made) => plain('older', jsonStat(made, 'older')),
  'Data Browser of old': (made) => plain('older', dataBrowser(made)),
  'mapped CSV': mapped,
};
