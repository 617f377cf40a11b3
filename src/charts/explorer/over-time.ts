/**
 *   overTime(context, width, changes) -> quotients of the activity from one year to the next, a line for
 *   each region. `changes` are the rows of the published table of that name; without them there is one
 *   year, and the view says so.
 */
import { fill } from '../../i18n/fill.ts';
import { formatLimit, formatLq } from '../../i18n/format.ts';
import type { ChangeRow } from '../../schema/published-statistics.ts';
import {
  activityLabel,
  regionName,
  regionPath,
  shortRegion,
  type ExplorerContext,
} from './explorer-context.ts';
import type { FigureTable } from './figure-table.ts';
import { spread } from './spread-labels.ts';
import type { Shown } from './shown.ts';
import { LINE, linesText, linesWithin, textWidth } from './text-lines.ts';
import { branch, type Branch } from './tree.ts';

interface Line {
  geo: string;
  name: string;
  values: readonly (number | null)[];
  /** Breaks in series or reasons why a value is missing. */
  remark: string;
}

export function overTime(context: ExplorerContext, width: number, changes: unknown): Shown {
  const { state, words, edition } = context;
  const rows = (Array.isArray(changes) ? (changes as ChangeRow[]) : []).filter(
    (row) => row.level === state.level && row.activity === state.activity,
  );
  const years = [...new Set(rows.flatMap((row) => [row.from_period, row.to_period]))].sort();
  const title = fill(words.figure.time, {
    measure: words.measures.lq,
    name: activityLabel(context, state.activity),
  });
  const shown = { title, map: null, legend: [], moves: 'none' } as const;
  if (years.length < 2) {
    const said = branch('p', { class: 'empty-view' }, fill(words.time.one, { year: edition.year }));
    return { ...shown, drawing: [said], notes: [], table: null, records: [] };
  }
  const lines = linesOf(context, rows, years);
  return {
    ...shown,
    drawing: [drawing(context, lines, years, Math.max(300, width), title)],
    notes: [fill(words.time.several, { years: years.join('–') })],
    table: table(context, lines, years, title),
    records: rows.map((row) => ({
      edition: edition.id,
      region: regionName(context, row.geo),
      ...row,
    })),
  };
}

function linesOf(
  context: ExplorerContext,
  rows: readonly ChangeRow[],
  years: readonly string[],
): Line[] {
  return context.catalogue.regions
    .map(({ geo, name }): Line => {
      const own = rows.filter((row) => row.geo === geo);
      const values = years.map((year) => {
        const before = own.find((row) => row.from_period === year);
        const after = own.find((row) => row.to_period === year);
        return before?.lq_before ?? after?.lq_after ?? null;
      });
      const remark = [...new Set(own.flatMap((row) => [row.breaks, row.reason ?? '']))]
        .join(' ')
        .trim();
      return { geo, name, values, remark };
    })
    .sort((a, b) => (b.values.at(-1) ?? -1) - (a.values.at(-1) ?? -1));
}

const TOP = 30;
/** From the last year to a label, and the height of one of one line, in pixels. */
const LEADER = 16;
const LABEL = 15;
/** Room of a label on a narrow screen; what is wider takes two lines. */
const NARROW = 152;

function drawing(
  context: ExplorerContext,
  lines: readonly Line[],
  years: readonly string[],
  width: number,
  title: string,
): Branch {
  const { state, lang } = context;
  const height = 460;
  const known = lines.filter(({ values }) => values.every((value) => value !== null));
  const named = known.map(({ geo, values }) =>
    linesWithin(
      `${shortRegion(context, geo)} ${formatLq(values.at(-1)!, lang, state.lqThreshold)}`,
      width < 480 ? NARROW : Infinity,
    ),
  );
  const widest = Math.max(0, ...named.flat().map((line) => textWidth(line)));
  const [left, right] = [36, Math.max(width < 480 ? 0 : 190, LEADER + widest)];
  const most =
    Math.max(
      state.lqThreshold * 1.2,
      ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)),
    ) * 1.05;
  const x = (place: number): number => left + (place / (years.length - 1)) * (width - left - right);
  const y = (lq: number): number => height - 24 - (lq / most) * (height - 24 - TOP);
  const labels = spread(
    known.map(({ values }) => y(values.at(-1)!)),
    named.map((label) => LABEL + (label.length - 1) * LINE),
    [TOP, height - 10],
  );
  const last = x(years.length - 1);
  return branch(
    'svg',
    {
      class: 'chart explorer-chart',
      viewBox: `0 0 ${width} ${height}`,
      ...{ width, height, role: 'img', 'aria-label': title },
    },
    years.map((year, place) =>
      branch(
        'text',
        { class: 'axis-text', x: x(place), y: 16, 'text-anchor': place === 0 ? 'start' : 'end' },
        year,
      ),
    ),
    branch('path', {
      class: 'threshold-line',
      d: `M${left} ${y(state.lqThreshold).toFixed(1)}H${last}`,
    }),
    branch(
      'text',
      { class: 'axis-text', x: left - 6, y: y(state.lqThreshold), 'text-anchor': 'end' },
      formatLimit(state.lqThreshold, lang),
    ),
    known.map(({ geo, values }, index) => {
      const chosen = state.regions.includes(geo) || state.regions.length === 0;
      const d = values.map(
        (value, place) =>
          `${place === 0 ? 'M' : 'L'}${x(place).toFixed(1)} ${y(value!).toFixed(1)}`,
      );
      const end = values.at(-1)!;
      const leader = `M${last} ${y(end).toFixed(1)}L${last + 12} ${labels[index]!.toFixed(1)}`;
      return branch(
        'g',
        { class: chosen ? 'time-line' : 'time-line is-quiet' },
        branch('path', { class: 'time-path', d: d.join('') }),
        branch('path', { class: 'map-leader', d: leader }),
        linesText({ class: 'bar-text', x: last + LEADER, y: labels[index]! }, named[index]!),
      );
    }),
  );
}

function table(
  context: ExplorerContext,
  lines: readonly Line[],
  years: readonly string[],
  caption: string,
): FigureTable {
  const { terms, lang, state } = context;
  return {
    caption,
    head: terms.region,
    columns: [
      ...years.map((year) => ({ title: `${terms.lq} ${year}`, numeric: true })),
      { title: context.words.table.remark, numeric: false },
    ],
    rows: lines.map(({ geo, name, values, remark }) => ({
      head: name,
      href: regionPath(context, geo),
      strong: false,
      cells: [
        ...values.map((value) =>
          value === null
            ? { text: terms.certainty.undefined, missing: true }
            : { text: formatLq(value, lang, state.lqThreshold) },
        ),
        { text: remark },
      ],
      explains: null,
    })),
  };
}
