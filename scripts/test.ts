import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from './checks.ts';
import { requireChromium } from './io/find-chromium.ts';
import { runStep, runSteps, type Step } from './io/run-step.ts';
import { tallyOf, type Tally } from './io/vitest-tally.ts';

/**
 * `npm test`: everything that holds the house up, in the order in which it fails cheapest. Each step
 * that is not Vitest counts as one test. The last line is `N passed, N failed, N skipped`.
 */
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'cluster-landscape-test-'));

function count(part: Tally): void {
  total.passed += part.passed;
  total.failed += part.failed;
  total.skipped += part.skipped;
}

async function step(part: Step): Promise<boolean> {
  const passed = await runStep(part);
  count({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

async function vitest(project: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const report = join(reports, `${project}.json`);
  const command = `vitest run --project ${project} --reporter=dot --reporter=json --outputFile=${report}`;
  count(tallyOf(report, await runStep({ name: `${project} tests`, command }, { live: true, env })));
}

count({ ...(await runSteps(CHECKS)), skipped: 0 });
const published = await step({ name: 'compute editions', command: 'node scripts/data-build.ts' });
await vitest('unit');
const built = published && (await step({ name: 'build site', command: 'astro build' }));
if (built) {
  try {
    await vitest('browser', { CHROMIUM_PATH: requireChromium((line) => console.log(line)) });
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    count({ passed: 0, failed: 1, skipped: 0 });
  }
} else {
  console.log('browser tests: no site to test, because it was not built');
  count({ passed: 0, failed: 1, skipped: 0 });
}

rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
