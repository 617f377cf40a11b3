import { readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * Counts from Vitest's JSON report. A run that did not succeed has at least one failure, also when
 * no test failed (a file that does not load) or there is no report at all (a run that died).
 */
export function tallyOf(reportFile: string, runPassed: boolean): Tally {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !(runPassed && report.success) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
