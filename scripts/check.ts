import { CHECKS } from './checks.ts';
import { runStep } from './io/run-step.ts';

let failed = 0;
for (const check of CHECKS) {
  if (!(await runStep(check))) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
