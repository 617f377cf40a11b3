import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseJson } from '../src/schema/parse-json.ts';
import { manifestSchema } from '../src/schema/published.ts';
import { sha256 } from './io/sha256.ts';
import { tellFailure } from './io/tell-failure.ts';

const HELP = `Checks every published file against the manifest.

  npm run data:verify [-- options]

  --out DIR   the published folder (default public/data)
  --quiet     print faults only
  --help      this text
`;

await tellFailure('data:verify', () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'public/data' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const file = path.join(values.out, 'manifest.json');
  const manifest = readFileSync(file);
  const recorded = readFileSync(path.join(values.out, 'manifest.sha256'), 'utf8');
  if (recorded !== `${sha256(manifest)}  manifest.json\n`) {
    throw new Error(
      'manifest.json does not agree with manifest.sha256; publish again with data:build',
    );
  }
  const { files } = parseJson(manifest.toString('utf8'), file, manifestSchema);
  const faults = files.flatMap((entry) => {
    const absolute = path.join(values.out, entry.path);
    if (!existsSync(absolute)) return [`${entry.path}: missing`];
    const digest = sha256(readFileSync(absolute));
    return digest === entry.sha256
      ? []
      : [`${entry.path}: sha256 ${digest}, the manifest says ${entry.sha256}`];
  });
  for (const fault of faults) process.stderr.write(`data:verify: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else if (!values.quiet) process.stdout.write(`${files.length} files agree with the manifest\n`);
});
