import { fill } from '../../i18n/fill.ts';
import type { Compared } from './comparison.ts';
import { compareTable } from './compare-table.ts';
import { cellsOfActivity, isCounted } from './explorer-cell.ts';
import {
  activityLabel,
  joined,
  regionName,
  regionPath,
  type ExplorerContext,
} from './explorer-context.ts';
import { branch } from './tree.ts';

/** Activities side by side in all regions, ordered by the first of them. */
export function compareActivities(context: ExplorerContext): Compared {
  const { state, figures, words, terms, edition } = context;
  const codes = [state.activity, ...state.activities];
  const labels = codes.map((code) => activityLabel(context, code));
  const columns = codes.map((code) => (figures === null ? [] : cellsOfActivity(figures, code)));
  const title = fill(words.figure.compareActivities, {
    activities: joined(context, labels),
    year: edition.year,
  });
  const rows = (figures?.geos ?? [])
    .map((geo, region) => ({
      geo,
      head: regionName(context, geo),
      href: regionPath(context, geo),
      cells: columns.map((column) => column[region]!),
    }))
    .sort((a, b) => (b.cells[0]?.lq ?? -1) - (a.cells[0]?.lq ?? -1) || (a.geo < b.geo ? -1 : 1));
  const all = rows.filter(({ cells }) => cells.every((cell) => isCounted(cell, state.certainty)));
  const said =
    all.length === 0
      ? words.compare.bothNone
      : fill(words.compare.both, {
          names: joined(
            context,
            all.map(({ head }) => head),
          ),
        });
  return {
    title,
    trees: [
      branch('h2', {}, words.compare.activities),
      branch('p', {}, said),
      compareTable(context, rows, { caption: title, first: terms.region, columns: labels }),
    ],
    cells: rows.flatMap(({ cells }) => cells),
  };
}
