import { CHECKS } from './checks.ts';
import { runSteps } from './io/run-step.ts';
import { longFiles } from './long-files.ts';

const { failed } = await runSteps(CHECKS);

const long = longFiles();
if (long.length > 0) console.log(`worth a look, for their length: ${long.join(', ')}`);
process.exit(failed > 0 ? 1 : 0);
