import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../scripts/io/vitest-tally.ts';
import { scratchFolder } from '../run-script.ts';

const report = join(scratchFolder(), 'report.json');
const run = (counts: object): void => {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  writeFileSync(report, JSON.stringify({ success: true, ...none, ...counts }));
};

describe('tally of a test run', () => {
  it('takes passed, failed and skipped from the report', () => {
    run({
      success: false,
      numPassedTests: 5,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 3,
    });
    expect(tallyOf(report, false)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  it('is a failure when no test failed but the run did: a file that does not load', () => {
    run({ success: false, numPassedTests: 5 });
    expect(tallyOf(report, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    run({ success: true, numPassedTests: 5 });
    expect(tallyOf(report, false).failed).toBe(1);
  });

  it('is a failure when there is no report', () => {
    expect(tallyOf(join(report, 'nowhere'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
