/** What a stage says of itself: one printed line. */
export interface StageReport {
  stage: string;
  rowsIn: number;
  rowsOut: number;
  /** What was left out and why, with its count; empty when nothing was. */
  dropped: readonly { reason: string; count: number }[];
  note: string;
}

/** Receives the reports of a run in order. */
export type Report = (report: StageReport) => void;

/** One line for a person: `location-quotients  1,680 → 2,583  dropped 0`. */
export function stageLine(report: StageReport): string {
  const count = (value: number): string => value.toLocaleString('en-GB');
  const dropped =
    report.dropped.length === 0
      ? 'dropped 0'
      : `dropped ${report.dropped.map((item) => `${count(item.count)} (${item.reason})`).join(', ')}`;
  const rows = `${count(report.rowsIn)} → ${count(report.rowsOut)}`;
  return [report.stage.padEnd(20), rows.padEnd(18), dropped, report.note]
    .filter((part) => part !== '')
    .join('  ');
}
