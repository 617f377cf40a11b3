import type { FlagRow } from '../schema/reference.ts';
import type { ExtractSummary } from './extract-summary.ts';
import { shortList } from './query-plan-available.ts';

const count = (value: number): string => value.toLocaleString('en-GB');

/** A summary as lines `heading  text` for a person. */
export function summaryLines(summary: ExtractSummary, flags: readonly FlagRow[]): string[] {
  const { periods, regions, countries, aggregates, otherGeos, partitions, empty } = summary;
  const lines: [string, string][] = [
    [
      'years',
      periods.map(({ period, values }) => `${period} (${count(values)} values)`).join(', '),
    ],
    ['regions', regionText(regions)],
    ['countries', countries.length === 0 ? 'none' : `${countries.length}: ${countries.join(', ')}`],
    ['aggregates', aggregates.length === 0 ? 'none' : aggregates.join(', ')],
  ];
  if (otherGeos.length > 0) lines.push(['others', `${otherGeos.length} codes, named below`]);
  for (const { name, found, of, absent } of partitions) {
    const without = absent.length === 0 ? '' : `; nothing for ${shortList(absent, 20)}`;
    lines.push(['coverage', `${name}: ${found} of ${of}${without}`]);
  }
  lines.push(['flags', summary.flags.length === 0 ? 'none' : flagText(summary, flags)]);
  const emptyText = empty.map(({ reason, cells }) => `${count(cells)} ${reason}`).join(', ');
  lines.push(['empty cells', emptyText === '' ? 'none' : `${emptyText} (never zero)`]);
  return lines.map(([heading, text]) => line(heading, text));
}

/** One line with its heading in a column of its own. */
export function line(heading: string, text: string): string {
  return `${heading.padEnd(12)}  ${text}`;
}

function regionText({ period, version, countries }: ExtractSummary['regions']): string {
  if (countries.length === 0) return 'no NUTS 2 region';
  const each = countries.map(({ country, found, of }) => `${country} ${found} of ${of}`);
  return `${shortList(each, 30)} (NUTS ${version}, in ${period})`;
}

function flagText({ flags }: ExtractSummary, labels: readonly FlagRow[]): string {
  return flags
    .map(({ column, letter, cells }) => {
      const known = labels.find((row) => row.column === column && row.code === letter);
      return `${letter} ${count(cells)} (${known?.label_en ?? 'unknown, kept'})`;
    })
    .join(', ');
}
