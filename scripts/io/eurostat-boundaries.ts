import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DataError } from '../../src/core/data-error.ts';
import { boundariesUrl, shortUrl } from '../../src/pipeline/query-plan-url.ts';
import { parseJson } from '../../src/schema/parse-json.ts';
import type { ReferenceTables } from '../../src/schema/reference-tables.ts';
import type { EurostatClient } from './eurostat-client.ts';
import { wholeText } from './eurostat-structure.ts';

const LICENCE = `GISCO's boundaries may not be used for commercial purposes. Wherever they are shown, write
"© EuroGeographics for the administrative boundaries" in the legend and on the introductory page.
They are not part of this product and not in its repository: this folder ignores itself.
`;

/** The scales that GISCO distributes. */
const SCALES = ['01M', '03M', '10M', '20M', '60M'];

/** OPTION_NOT_UNDERSTOOD for a scale that GISCO does not distribute. */
export function refuseOtherScale(scale: string): void {
  if (SCALES.includes(scale)) return;
  const place = { file: '--scale' };
  const expected = `one of ${SCALES.join(', ')}`;
  const wayOut = 'It is the denominator in millions: 20M shows all of Europe on a page.';
  throw new DataError('OPTION_NOT_UNDERSTOOD', place, JSON.stringify(scale), expected, wayOut);
}

/** As much of a TopoJSON of regions as must be right. */
const topologySchema = z.looseObject({
  type: z.literal('Topology'),
  objects: z.record(
    z.string(),
    z.looseObject({
      geometries: z.array(
        z.looseObject({
          id: z.union([z.string(), z.number()]).optional(),
          properties: z.looseObject({ NUTS_ID: z.string().optional() }).optional(),
        }),
      ),
    }),
  ),
});

/**
 * Fetches the NUTS 2 boundaries of a version to a folder that git ignores, prints the licence, and
 * says how many regions of the version's code list they have.
 */
export async function fetchBoundaries(
  client: EurostatClient,
  base: string,
  version: string,
  scale: string,
  folder: string,
  tables: ReferenceTables,
): Promise<void> {
  const { say } = client.options;
  const url = boundariesUrl(base, version, scale);
  const file = path.join(folder, path.basename(url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '.gitignore'), '*\n');
  const half = `${file}.half-${process.pid}`;
  try {
    const answer = await client.ask(url, half);
    if (answer.fault !== null) throw answer.fault;
    const text = wholeText(half);
    const { found, missing, wanted } = regionsIn(text, file, version, tables);
    if (missing.length > 0) {
      const part = `${wanted - missing.length} of ${wanted} regions of NUTS ${version}`;
      const wayOut = 'Take the version that fits: gisco:nuts-2016, -2021 or -2024.';
      const place = { file: shortUrl(url) };
      throw new DataError('BOUNDARIES_INCOMPLETE', place, part, 'all of them', wayOut);
    }
    writeFileSync(half, text);
    renameSync(half, file);
    say(`written     ${file}: ${found} regions, all ${wanted} of EU27 in NUTS ${version}`);
    say(LICENCE);
  } finally {
    rmSync(half, { force: true });
  }
}

function regionsIn(
  text: string,
  file: string,
  version: string,
  tables: ReferenceTables,
): { found: number; wanted: number; missing: string[] } {
  const { objects } = parseJson(text, file, topologySchema);
  const ids = new Set(
    Object.values(objects).flatMap(({ geometries }) =>
      geometries.map(({ id, properties }) => String(properties?.NUTS_ID ?? id ?? '')),
    ),
  );
  const column = versionColumn(version);
  const wanted = tables.nuts2.filter((row) => row[column]).map((row) => row.code);
  const missing = wanted.filter((code) => !ids.has(code));
  return { found: ids.size, wanted: wanted.length, missing };
}

export function versionColumn(version: string): 'nuts_2016' | 'nuts_2021' | 'nuts_2024' {
  if (version === '2016' || version === '2021' || version === '2024') return `nuts_${version}`;
  throw new DataError(
    'UNKNOWN_NUTS_VERSION',
    { file: `gisco:nuts-${version}` },
    JSON.stringify(version),
    '2016, 2021 or 2024',
    'These versions stand in data/reference/nuts2.csv.',
  );
}
