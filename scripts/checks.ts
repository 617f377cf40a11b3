import type { Step } from './io/run-step.ts';

/** Everything that can be said about the sources without running them, the longest first. */
export const CHECKS: readonly Step[] = [
  {
    name: 'types',
    command: 'astro check --minimumFailingSeverity error --minimumSeverity warning',
  },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'lock file', command: 'node scripts/check-lock.ts' },
  { name: 'unused code', command: 'knip --no-progress' },
];
