import { parseArgs } from 'node:util';
import { stageLine, type Report } from '../src/pipeline/stage-report.ts';
import { buildFiles } from './io/build-files.ts';
import { publishFolder } from './io/publish-folder.ts';
import { tellFailure } from './io/tell-failure.ts';

const HELP = `Computes the editions of data/editions and publishes their tables.

  npm run data:build [-- options]

  --edition ID   only this edition (may be given several times); the others stay as published
  --out DIR      where to publish (default public/data)
  --data DIR     where the inputs are (default data)
  --quiet        print errors only
  --json         print one JSON object a stage instead of a line
  --help         this text

A run that fails or is killed leaves what was published before as it was.
`;

await tellFailure('data:build', async () => {
  const { values } = parseArgs({
    options: {
      edition: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'public/data' },
      data: { type: 'string', default: 'data' },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const say = (line: string): void => {
    if (!values.quiet) process.stdout.write(`${line}\n`);
  };
  const reportFor =
    (edition: string): Report =>
    (report) => {
      say(
        values.json
          ? JSON.stringify({ edition, ...report })
          : `${edition.padEnd(10)} ${stageLine(report)}`,
      );
    };
  const started = performance.now();
  const files = await buildFiles(values.data, values.edition, values.out, reportFor);
  publishFolder(values.out, files);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  if (!values.json) say(`published  ${files.length} files in ${values.out} (${seconds} s)`);
});
