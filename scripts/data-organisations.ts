import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../src/core/data-error.ts';
import { headMapping } from '../src/pipeline/organisation-import-columns.ts';
import { importOrganisations } from '../src/pipeline/organisation-import.ts';
import { stageLine } from '../src/pipeline/stage-report.ts';
import { dateSchema } from '../src/schema/content.ts';
import { organisationsSchema } from '../src/schema/content-organisations.ts';
import {
  importedOrganisationsSchema,
  organisationHeadSchema,
} from '../src/schema/imported-organisations.ts';
import { parseCsv } from '../src/schema/parse-csv.ts';
import { parseJson } from '../src/schema/parse-json.ts';
import { readReference } from './io/read-reference.ts';
import { replaceFile } from './io/replace-file.ts';
import { sha256 } from './io/sha256.ts';
import { tellFailure } from './io/tell-failure.ts';

const MOST_BYTES = 20_000_000;
const SHOWN_FAULTS = 20;
const HELP = `Imports a list of cluster organisations, such as an export of the European Cluster Collaboration
Platform, for the map, the counts by region and the directory. The list is yours: it is written to a
file that git ignores, and the site reads it when it is there.

  npm run data:organisations -- FILE.csv [options]

  FILE.csv           a CSV in UTF-8 with heads; separated by commas, semicolons, tabs or bars
  --map LIST         which column is which, where the heads do not say it:
                     name=Cluster name,region=#4,members= (a head, a column by number, or no column)
                     of name, also, country, region, town, ecosystem, members, website, labels
  --join             take rows of the same name together, where they do not contradict each other
  --first-ecosystem  of several ecosystems in a cell take the first
  --title TEXT       what the list is, for its source lines (default: the file name)
  --as-of DATE       its date: 2024, 2024-05 or 2024-05-24
  --out FILE         where to write (default data/imported/organisations.json, which the site reads)
  --data DIR         where the inputs are (default data)
  --dry-run          check and report, write nothing
  --quiet            print errors only
  --help             this text

Rows of other countries are left out. An empty cell is nothing known, never zero. To take an import
back, delete the file.
`;

await tellFailure('data:organisations', () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: 'string', multiple: true, default: [] },
      join: { type: 'boolean', default: false },
      'first-ecosystem': { type: 'boolean', default: false },
      title: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      data: { type: 'string', default: 'data' },
      'dry-run': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [named] = positionals;
  if (values.help || named === undefined) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !dateSchema.safeParse(asOf).success) {
    throw refusal('--as-of', JSON.stringify(asOf), 'a date such as 2024-05-24');
  }
  const { size } = statSync(named);
  if (size > MOST_BYTES) throw refusal(named, `${size} bytes`, `at most ${MOST_BYTES}`);
  const input = (...parts: string[]): string => path.join(values.data, ...parts);
  const documented = input('content', 'organisations.json');
  const heads = input('reference', 'organisation-heads.csv');
  const bytes = readFileSync(named);
  try {
    const { imported, stages, notes } = importOrganisations(bytes, {
      file: path.basename(named),
      sha256: sha256(bytes),
      tables: readReference(values.data),
      heads: parseCsv(readFileSync(heads, 'utf8'), heads, organisationHeadSchema),
      mapping: headMapping(values.map),
      documented: parseJson(readFileSync(documented, 'utf8'), documented, organisationsSchema),
      joinTwins: values.join,
      takeFirst: values['first-ecosystem'],
      title: values.title?.trim() || path.basename(named),
      dated: asOf,
    });
    const say = (line: string): void => {
      if (!values.quiet) process.stdout.write(`${line}\n`);
    };
    for (const stage of stages) say(stageLine(stage));
    for (const note of notes) say(`note                  ${note}`);
    const out = values.out ?? input('imported', 'organisations.json');
    const text = `${JSON.stringify(importedOrganisationsSchema.parse(imported), null, 2)}\n`;
    if (values['dry-run']) return say(`not written           ${out} (--dry-run)`);
    replaceFile(out, Buffer.from(text));
    say(`written               ${out}: ${imported.organisations.length} organisations`);
    say('see it                npm run build; the map, the directory and the regions show them');
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    const faults = error.errors as DataError[];
    for (const fault of faults.slice(0, SHOWN_FAULTS)) process.stderr.write(`${fault.message}\n`);
    throw refusal(named, error.message, 'rows that can be read', { cause: error });
  }
});

function refusal(file: string, found: string, expected: string, options?: ErrorOptions): DataError {
  const wayOut = 'Nothing was written; see --help for the options.';
  const error = new DataError('IMPORT_REFUSED', { file }, found, expected, wayOut);
  if (options?.cause !== undefined) error.cause = options.cause;
  return error;
}
