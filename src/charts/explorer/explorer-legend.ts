/**
 *   explorerLegend(context, looks) -> the legend of the chosen measure: a band of classes, then a row for
 *   each special look that is really shown
 */
import { fill } from '../../i18n/fill.ts';
import { countClassLabels, COUNT_CLASSES } from '../count-classes.ts';
import { lqLegendBand, type LegendClass } from '../legend.ts';
import type { MapDatum } from '../map-datum.ts';
import { limitsOf, ofArea, type ExplorerContext } from './explorer-context.ts';
import { measureLimitLabels } from './measure-classes.ts';
import { MARK_ID } from './mark-patterns.ts';
import { branch, type Branch, type Tree } from './tree.ts';

type Look = Omit<MapDatum, 'geo' | 'label'>;

export function explorerLegend(context: ExplorerContext, looks: readonly Look[]): Branch {
  const rows = rowsOf(context, looks);
  return branch(
    'div',
    { class: 'legend' },
    branch('p', { class: 'legend-title' }, titleOf(context)),
    band(bandOf(context)),
    rows.length === 0
      ? null
      : branch(
          'ul',
          { class: 'legend-rows' },
          rows.map(([mark, label]) => branch('li', {}, swatch(mark), branch('span', {}, label))),
        ),
  );
}

function titleOf(context: ExplorerContext): string {
  const { legend } = context.words;
  const { measure } = context.state;
  return measure === 'lq' ? fill(legend.lq, { ofArea: ofArea(context) }) : legend[measure];
}

function bandOf(context: ExplorerContext): LegendClass[] {
  const { state, lang, words } = context;
  const { measure, level } = state;
  if (measure === 'lq') return lqLegendBand(lang, words.legend.near, state.lqThreshold);
  if (measure === 'count') {
    const labels = countClassLabels(level === 'ecosystem' ? 'ecosystems' : 'divisions');
    return COUNT_CLASSES.map((look, index) => ({ fill: look, label: labels[index]! }));
  }
  if (measure === 'certainty') {
    const { no, possibleOnly, estimate, certain } = words.legend;
    return [
      { fill: 'count-1', label: no },
      { fill: 'count-2', label: possibleOnly },
      { fill: 'count-3', label: estimate },
      { fill: 'count-5', label: certain },
    ];
  }
  const limits = measureLimitLabels(measure, level, lang);
  return COUNT_CLASSES.map((look, index) => {
    const [low, high] = [limits[index - 1], limits[index]];
    const label =
      low === undefined ? `≤ ${high!}` : high === undefined ? `> ${low}` : `${low}–${high}`;
    return { fill: look, label, ...(high === undefined ? {} : { limit: high }) };
  });
}

function band(classes: readonly LegendClass[]): Branch {
  const limited = classes.some(({ limit }) => limit !== undefined) ? ' has-limits' : '';
  return branch(
    'ol',
    { class: `legend-band${limited}` },
    classes.map(({ fill: look, label, limit, above, note }) =>
      branch(
        'li',
        {
          class: above === true ? 'legend-class is-above' : 'legend-class',
          'data-fill': look,
          'data-to': limit,
        },
        branch('span', {}, label),
        note === undefined ? null : branch('small', {}, note),
      ),
    ),
  );
}

type Mark = 'passes' | 'small' | 'possible' | 'partial' | 'suppressed' | 'no-data';

function rowsOf(context: ExplorerContext, looks: readonly Look[]): [Mark, string][] {
  const { legend } = context.words;
  const limits = limitsOf(context);
  const some = (test: (look: Look) => boolean): boolean => looks.some(test);
  const rows: [Mark, string, boolean][] = [
    ['passes', fill(legend.passes, limits), some(({ verdict }) => verdict === 'passes')],
    ['small', fill(legend.small, limits), some(({ verdict }) => verdict === 'small')],
    ['possible', legend.possible, some(({ possible }) => possible)],
    ['partial', legend.partial, some(({ partial }) => partial)],
    ['suppressed', legend.suppressed, some((look) => look.fill === 'suppressed')],
    ['no-data', legend.noData, some((look) => look.fill === 'no-data')],
  ];
  return rows.flatMap(([mark, label, shown]) => (shown ? [[mark, label]] : []));
}

/** What a mark lies on in its swatch: hatches on a class colour, dots on paper. */
function swatch(mark: Mark): Branch {
  const plain = mark === 'no-data' || mark === 'suppressed';
  const bordered = mark === 'passes' || mark === 'small';
  const fillName = plain ? mark : bordered ? 'lq-5' : 'lq-3';
  const box = { x: 1, y: 1, width: 26, height: 14 };
  const over: Tree[] = bordered
    ? [branch('rect', { ...box, class: 'map-outline', 'data-verdict': mark })]
    : [
        branch('rect', {
          ...box,
          class: 'map-mark',
          fill: mark === 'no-data' ? 'none' : `url(#${MARK_ID}-${mark})`,
        }),
      ];
  return branch(
    'svg',
    { class: 'swatch', viewBox: '0 0 28 16', width: 28, height: 16, 'aria-hidden': 'true' },
    branch('rect', { ...box, class: 'region', 'data-fill': fillName }),
    over,
  );
}
