import type { LocationQuotientRow } from '../schema/published.ts';
import { cellName, listLine, section, type DiffSection, type DiffSide } from './edition-diff.ts';
import { byCodeUnit } from './row-order.ts';

/** Differences below this are the last bits of a double, not of a figure. */
const SAME = 1e-12;
const MOST_EXAMPLES = 5;

type Pair = readonly [LocationQuotientRow, LocationQuotientRow];

/** Cells gained and lost, figures and quotients that changed, flags revised. */
export function cellSections(before: DiffSide, after: DiffSide): DiffSection[] {
  if (before.quotients === null || after.quotients === null) {
    const id = before.quotients === null ? before.id : after.id;
    return [
      section(
        'cells',
        [`not compared: ${id} repeats printed lists and has no figures`],
        'compare two computed editions for the cells',
      ),
    ];
  }
  const older = new Map(before.quotients.map((row) => [keyOf(row), row]));
  const pairs: Pair[] = [];
  const gained: LocationQuotientRow[] = [];
  for (const row of after.quotients) {
    const old = older.get(keyOf(row));
    older.delete(keyOf(row));
    if (old === undefined) gained.push(row);
    else pairs.push([old, row]);
  }
  return [
    section(
      'cells',
      [
        ...listLine('gained', gained.map(cellName), 10),
        ...listLine('lost', [...older.values()].map(cellName), 10),
      ],
      'check levels and classification of both editions: links to lost cells break',
    ),
    section(
      'figures',
      numberLines(pairs, 'employment'),
      'name the revision in the summary of the edition, with the date of the new extract',
    ),
    section(
      'location quotients',
      numberLines(pairs, 'lq'),
      'look at the largest with npm run data:explain before publishing them',
    ),
    section(
      'flags and reasons',
      flagLines(pairs),
      'read the new flags beside the verdicts they touch',
    ),
  ];
}

function keyOf(row: LocationQuotientRow): string {
  return `${row.geo} ${row.classification} ${row.level} ${row.activity}`;
}

/** How many numbers changed, came and went, and the largest changes in relative terms. */
function numberLines(pairs: readonly Pair[], column: 'employment' | 'lq'): string[] {
  const changed: { text: string; size: number }[] = [];
  const filled: string[] = [];
  const emptied: string[] = [];
  for (const [old, now] of pairs) {
    const [was, is] = [old[column], now[column]];
    if (was === null && is !== null) filled.push(cellName(now));
    else if (was !== null && is === null) emptied.push(cellName(now));
    else if (was !== null && is !== null && was !== is) {
      const size = Math.abs(is - was) / Math.max(Math.abs(was), Math.abs(is));
      if (size > SAME)
        changed.push({ size, text: `${cellName(now)}: ${shown(was)} → ${shown(is)}` });
    }
  }
  changed.sort((a, b) => b.size - a.size || byCodeUnit(a.text, b.text));
  const examples = changed.slice(0, MOST_EXAMPLES).map(({ text }) => `largest: ${text}`);
  const count = changed.length.toLocaleString('en-GB');
  return [
    ...(changed.length === 0
      ? []
      : [`changed ${count} of ${pairs.length.toLocaleString('en-GB')}`]),
    ...examples,
    ...listLine('filled', filled, 10),
    ...listLine('emptied', emptied, 10),
  ];
}

function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
}

/** `obs_flag (none) → b: 12 cells`, one line a kind of change. */
function flagLines(pairs: readonly Pair[]): string[] {
  const kinds = new Map<string, number>();
  for (const [old, now] of pairs) {
    for (const column of ['obs_flag', 'conf_status', 'missing_reason', 'certainty'] as const) {
      if (old[column] === now[column]) continue;
      const name = (value: string | null): string =>
        value === null || value === '' ? '(none)' : value;
      const kind = `${column} ${name(old[column])} → ${name(now[column])}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  return [...kinds]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(
      ([kind, cells]) =>
        `${kind}: ${cells.toLocaleString('en-GB')} ${cells === 1 ? 'cell' : 'cells'}`,
    );
}
