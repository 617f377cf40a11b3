import { krugmanIndex } from '../../core/krugman.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Compared } from './comparison.ts';
import { compareTable } from './compare-table.ts';
import { cellsOfRegion, isCounted, type ExplorerCell } from './explorer-cell.ts';
import {
  activityLabel,
  activityName,
  activityPath,
  joined,
  levelWord,
  regionName,
  type ExplorerContext,
} from './explorer-context.ts';
import { persons } from './heat-order.ts';
import { branch } from './tree.ts';

/** Regions side by side: every activity in which one of them is specialised, highest quotient first. */
export function compareRegions(context: ExplorerContext): Compared {
  const { state, figures, words, terms, edition } = context;
  const level = levelWord(context);
  const names = state.regions.map((geo) => regionName(context, geo));
  const profiles = state.regions.map((geo) =>
    figures === null ? [] : cellsOfRegion(figures, geo),
  );
  const counted = (cell: ExplorerCell | undefined): boolean =>
    cell !== undefined && isCounted(cell, state.certainty);
  const highest = (column: number): number =>
    Math.max(...profiles.map((row) => row[column]?.lq ?? 0));
  const columns = [...(figures?.activities.keys() ?? [])]
    .filter((column) => profiles.some((row) => counted(row[column])))
    .sort((a, b) => highest(b) - highest(a));
  const named = (found: readonly number[]): string =>
    joined(
      context,
      found.map((column) => activityName(context, figures!.activities[column]!)),
    );
  const shared = columns.filter((column) => profiles.every((row) => counted(row[column])));
  const unique = profiles.map((row) =>
    columns.filter(
      (column) =>
        counted(row[column]) && profiles.every((other) => other === row || !counted(other[column])),
    ),
  );
  const { compare } = words;
  const title = fill(words.figure.compareRegions, {
    regions: joined(context, names),
    level,
    year: edition.year,
  });
  const sentences = [
    shared.length === 0
      ? fill(compare.sharedNone, { level })
      : fill(compare.shared, { names: named(shared) }),
    ...unique.map((found, index) =>
      fill(found.length === 0 ? compare.onlyNone : compare.only, {
        region: names[index]!,
        names: named(found),
      }),
    ),
  ];
  const rows = columns.map((column) => {
    const code = figures!.activities[column]!;
    return {
      head: activityLabel(context, code),
      href: activityPath(context, code),
      cells: profiles.map((row) => row[column]!),
    };
  });
  return {
    title,
    trees: [
      branch('h2', {}, compare.regions),
      branch(
        'ul',
        { class: 'plain' },
        sentences.map((sentence) => branch('li', {}, sentence)),
      ),
      compareTable(context, rows, { caption: title, first: terms.activity, columns: names }),
      branch('h2', {}, compare.structure),
      branch(
        'ul',
        { class: 'plain' },
        distances(context, profiles).map((text) => branch('li', {}, text)),
      ),
    ],
    cells: rows.flatMap(({ cells }) => cells),
  };
}

/** How unlike the structures of each pair are, over the activities that both know. */
function distances(
  context: ExplorerContext,
  profiles: readonly (readonly ExplorerCell[])[],
): string[] {
  const { state, words, lang } = context;
  return profiles.flatMap((first, a) =>
    profiles.slice(a + 1).flatMap((second, offset) => {
      const { value, empty } = krugmanIndex(first.map(persons), second.map(persons));
      if (value === null) return [];
      const names = {
        a: regionName(context, state.regions[a]!),
        b: regionName(context, state.regions[a + 1 + offset]!),
      };
      const distance = formatNumber(value, lang, 2);
      return [fill(words.compare.distance, { ...names, distance, empty })];
    }),
  );
}
