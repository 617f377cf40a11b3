import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { TOTAL_BASES, type TotalBasis } from '../src/core/employment-matrix.ts';
import { DataError } from '../src/core/data-error.ts';
import { draftEdition } from '../src/pipeline/edition-draft.ts';
import type { DraftSource } from '../src/pipeline/edition-draft-cells.ts';
import { stageLine } from '../src/pipeline/stage-report.ts';
import { buildFiles } from './io/build-files.ts';
import { loadExtract } from './io/load-extract.ts';
import { publishFolder } from './io/publish-folder.ts';
import { readProfiles, readReference } from './io/read-reference.ts';
import { editionFile, writeEdition } from './io/snapshot-edition-file.ts';
import { extractIdOf } from './io/snapshot-extract.ts';
import { CAPS_HELP, capsOf } from './io/snapshot-caps.ts';
import { MAPPING_HELP, mappingOptions, type MappingOptions } from './io/snapshot-mapping.ts';
import { numberOption } from './io/snapshot-options.ts';
import { tellFailure } from './io/tell-failure.ts';

const HELP = `Makes an edition from an extract: writes data/editions/ID.json, computes and publishes it.

  npm run data:edition -- --extract EXTRACT --id ID [options]

  --extract EXTRACT   a folder of data/extracts, or a file you downloaded (it is recorded first)
${MAPPING_HELP}
${CAPS_HELP}
  --id ID             the new edition, in small letters, digits and hyphens
  --year YEAR         a year, or latest (default): the last one in which half of the regions have figures
  --country CC        whose NUTS 2 regions (default IT)
  --totals EXTRACT    where total employment is, for tables without it (business statistics)
  --basis BASIS       total_employment (default, the rule of the factsheet) or classified_sum
  --reference CODE    a published row such as EU27_2020, or sum of the 27 members
                      (default: the row, else EU28 less UK, else the sum)
  --reference-extract EXTRACT
                      where that row is, if the table has none (sbs_na_sca_r2 for business statistics)
  --accept-rejected N cells that are not numbers and may be dropped (default 0)
  --force             replace an edition of this id
  --out DIR           where to publish (default public/data)
  --data DIR          where the inputs are (default data)
  --quiet             print errors only
  --help              this text

Every choice is printed with its reason and stands in the edition file, where you can change it and
run npm run data:build again. An edition that cannot be computed is not left behind.
`;

await tellFailure('data:edition', async () => {
  const { values } = parseArgs({
    options: {
      extract: { type: 'string' },
      profile: { type: 'string' },
      map: { type: 'string' },
      decimal: { type: 'string', default: '.' },
      cap: { type: 'string', multiple: true, default: [] },
      id: { type: 'string' },
      year: { type: 'string', default: 'latest' },
      country: { type: 'string', default: 'IT' },
      totals: { type: 'string' },
      basis: { type: 'string' },
      reference: { type: 'string' },
      'reference-extract': { type: 'string' },
      'accept-rejected': { type: 'string', default: '0' },
      force: { type: 'boolean', default: false },
      out: { type: 'string', default: 'public/data' },
      data: { type: 'string', default: 'data' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.extract === undefined || values.id === undefined) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const say = (text: string): void => {
    if (!values.quiet) process.stdout.write(`${text}\n`);
  };
  const { id, data: dataDir } = values;
  const file = editionFile(dataDir, id, values.force);
  const tables = readReference(dataDir);
  const profiles = readProfiles(dataDir);
  const now = new Date();
  const caps = capsOf(values.cap);
  const acceptRejected = numberOption('--accept-rejected', values['accept-rejected']);
  const plain = { profile: undefined, mapping: undefined, decimalMark: '.' } as const;
  const source = async (named: string, reading: MappingOptions): Promise<DraftSource> => {
    const options = { dataDir, profiles, tables, now, say, reading, caps, acceptRejected };
    const extract = await extractIdOf(named, options);
    const { meta, profile, read } = await loadExtract(dataDir, extract, null, profiles, tables);
    return { meta, profile, table: read.table };
  };
  const other = async (named: string | undefined): Promise<DraftSource | null> =>
    named === undefined ? null : source(named, plain);
  const { edition, choices } = draftEdition(
    {
      id,
      country: values.country,
      year: values.year,
      basis: basisOf(values.basis),
      reference: values.reference ?? null,
      acceptRejected,
      released: now.toISOString().slice(0, 10),
    },
    await source(values.extract, mappingOptions(values)),
    await other(values.totals),
    await other(values['reference-extract']),
    tables,
  );
  for (const { name, value, reason } of choices) say(`${name.padEnd(12)}  ${value}: ${reason}`);
  let isPublished = false;
  const undo = writeEdition(file, edition, existsSync(file) ? readFileSync(file, 'utf8') : null);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (isPublished) return;
      undo();
      process.stderr.write('data:edition: stopped; no edition was written\n');
      process.exit(1);
    });
  }
  try {
    // Where nothing is published yet, all editions are: the pages need them.
    const isFirst = !existsSync(path.join(values.out, 'manifest.json'));
    const files = await buildFiles(
      dataDir,
      isFirst ? [] : [id],
      values.out,
      (edition) => (report) => {
        if (edition === id) say(stageLine(report));
      },
    );
    publishFolder(values.out, files);
    isPublished = true;
  } catch (error) {
    undo();
    throw error;
  }
  say(`written       ${file}, published in ${values.out}`);
  say(
    `see it        npm start; its tables are ${values.out}/${id}/*.csv; its words are yours to write in the file`,
  );
  say(`compare it    npm run data:diff -- OTHER ${id}`);
});

function basisOf(text: string | undefined): TotalBasis | null {
  if (text === undefined) return null;
  const basis = TOTAL_BASES.find((known) => known === text);
  if (basis !== undefined) return basis;
  throw new DataError(
    'OPTION_NOT_UNDERSTOOD',
    { file: '--basis' },
    JSON.stringify(text),
    TOTAL_BASES.join(' or '),
    'See --help for what they mean.',
  );
}
