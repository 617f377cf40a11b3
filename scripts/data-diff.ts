import { parseArgs } from 'node:util';
import { diffEditions } from '../src/pipeline/edition-diff.ts';
import { publishedEdition } from './io/snapshot-published.ts';
import { tellFailure } from './io/tell-failure.ts';

const HELP = `Says what differs between two published editions, section by section, each with an action or "none".

  npm run data:diff -- A B [options]

  A, B        ids of published editions, or folders that hold one (public/data/sbs-2015)
  --out DIR   where the ids are (default public/data)
  --json      print the sections as JSON
  --quiet     print sections with an action only
  --help      this text

Cells know each other by region and activity, also across years.
`;

await tellFailure('data:diff', () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public/data' },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [before, after, ...others] = positionals;
  if (values.help || before === undefined || after === undefined || others.length > 0) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const sections = diffEditions(
    publishedEdition(before, values.out),
    publishedEdition(after, values.out),
  ).filter((section) => !values.quiet || section.action !== 'none');
  if (values.json) {
    process.stdout.write(`${JSON.stringify(sections, null, 2)}\n`);
    return;
  }
  for (const { title, lines, action } of sections) {
    const found = lines.length === 0 ? ['  no difference'] : lines.map((text) => `  ${text}`);
    process.stdout.write(`${[title, ...found, `  Action: ${action}`].join('\n')}\n\n`);
  }
});
