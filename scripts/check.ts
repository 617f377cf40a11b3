import { CHECKS } from './checks.ts';
import { runStep } from './io/run-step.ts';
import { longFiles } from './long-files.ts';

let failed = 0;
for (const check of CHECKS) {
  if (!(await runStep(check))) failed += 1;
}

const long = longFiles();
if (long.length > 0) console.log(`worth a look, for their length: ${long.join(', ')}`);
process.exit(failed > 0 ? 1 : 0);
