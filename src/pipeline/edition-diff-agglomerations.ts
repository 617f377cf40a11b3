import type { AgglomerationRow } from '../schema/published.ts';
import { cellName, listLine, section, type DiffSection, type DiffSide } from './edition-diff.ts';
import { byCodeUnit } from './row-order.ts';

/**
 * Agglomerations that appear or vanish: those that pass at full coverage, level by level. Against
 * printed lists, which name the first few of each region only, it says which of the printed ones
 * do not pass in the computed edition.
 */
export function agglomerationSection(before: DiffSide, after: DiffSide): DiffSection {
  const old = agglomerations(before);
  const now = agglomerations(after);
  if (before.quotients === null || after.quotients === null) {
    return before.quotients === null
      ? printedSection(old, now, after)
      : printedSection(now, old, before);
  }
  const lines = levelsOf(old, now).map(
    (level) => `${level}: ${countOf(old, level)} → ${countOf(now, level)}`,
  );
  const moved = [
    ...movedLines('appears', now, old, before),
    ...movedLines('vanishes', old, now, after),
  ];
  const isSame = moved.length === 0;
  return {
    title: 'agglomerations',
    lines: [...lines, ...moved],
    action: isSame
      ? 'none'
      : 'explain each with npm run data:explain, and say in the summary why the list changed',
  };
}

/** Printed lists name the first few of each region: each of them is held against the computed cells. */
function printedSection(printed: Passing, passing: Passing, computed: DiffSide): DiffSection {
  const covered = new Set(
    (computed.quotients ?? [])
      .filter((row) => row.missing_reason !== 'not_covered')
      .map((row) => keyOf(row)),
  );
  const missing = [...printed].filter(([key]) => !passing.has(key));
  const names = (isCovered: boolean): string[] =>
    missing.filter(([key]) => covered.has(key) === isCovered).map(([, row]) => cellName(row));
  const found = printed.size - missing.length;
  const lines = [
    `${found} of ${printed.size} printed ones pass in ${computed.id}`,
    ...listLine('printed and not passing', names(true), 100),
    ...listLine('printed and not covered by the table', names(false), 100),
  ];
  return section(
    'agglomerations',
    lines,
    'the page of each region names the difference: read it there',
  );
}

type Passing = ReadonlyMap<string, AgglomerationRow>;

function agglomerations({ agglomerations: rows, quotients }: DiffSide): Passing {
  const passing = rows.filter(
    (row) => quotients === null || (row.passes === true && row.coverage === 1),
  );
  return new Map(passing.map((row) => [keyOf(row), row]));
}

function keyOf(row: {
  geo: string;
  classification: string;
  level: string;
  activity: string;
}): string {
  return `${row.geo} ${row.classification} ${row.level} ${row.activity}`;
}

function levelsOf(old: Passing, now: Passing): string[] {
  return [...new Set([...old.values(), ...now.values()].map((row) => row.level))].sort(byCodeUnit);
}

function countOf(rows: Passing, level: string): number {
  return [...rows.values()].filter((row) => row.level === level).length;
}

/** One line for each agglomeration of one edition that the other has not, with both quotients. */
function movedLines(verb: string, here: Passing, there: Passing, other: DiffSide): string[] {
  const quotients = new Map(other.quotients!.map((row) => [keyOf(row), row]));
  return [...here.values()]
    .filter((row) => !there.has(keyOf(row)))
    .map((row) => {
      const twin = quotients.get(keyOf(row));
      const elsewhere =
        twin === undefined ? 'no such cell' : `LQ ${shown(twin.lq)}, share ${percent(twin.share)}`;
      return `${verb} ${cellName(row)}: LQ ${shown(row.lq)}, share ${percent(row.share)}; in ${other.id} ${elsewhere}`;
    })
    .sort(byCodeUnit);
}

function shown(value: number | null): string {
  return value === null ? '(none)' : value.toFixed(2);
}

function percent(value: number | null): string {
  return value === null ? '(none)' : `${(100 * value).toFixed(2)} %`;
}
