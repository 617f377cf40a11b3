/**
 *   explorerLegend(context, looks) -> the legend of the chosen measure: a band of classes, then a row for
 *   each special look that is really shown
 */
import { fill } from '../../i18n/fill.ts';
import { countClassLabels, COUNT_CLASSES } from '../count-classes.ts';
import { lqLegendBand, type LegendClass } from '../legend.ts';
import type { Fill, MapDatum } from '../map-datum.ts';
import { limitsOf, ofArea, type ExplorerContext } from './explorer-context.ts';
import { measureLimitLabels } from './measure-classes.ts';
import { MARK_ID } from './mark-patterns.ts';
import { branch, type Branch, type Tree } from './tree.ts';

type Look = Omit<MapDatum, 'geo' | 'label'>;

export function explorerLegend(context: ExplorerContext, looks: readonly Look[]): Branch {
  const classes = bandOf(context);
  const rows = [
    ...phrasesOf(context).map(([look, label]) => row(plainSwatch(look), label)),
    ...rowsOf(context, looks).map(([mark, label]) => row(swatch(mark), label)),
  ];
  return branch(
    'div',
    { class: 'legend' },
    branch('p', { class: 'legend-title' }, titleOf(context)),
    classes.length === 0 ? null : band(classes),
    rows.length === 0 ? null : branch('ul', { class: 'legend-rows' }, rows),
  );
}

function row(picture: Branch, label: string): Branch {
  return branch('li', {}, picture, branch('span', {}, label));
}

function titleOf(context: ExplorerContext): string {
  const { legend } = context.words;
  const { measure } = context.state;
  return measure === 'lq' ? fill(legend.lq, { ofArea: ofArea(context) }) : legend[measure];
}

/** Whole phrases do not fit under a band of colours, so each stands beside its own. */
function phrasesOf({ state, words }: ExplorerContext): [Fill, string][] {
  if (state.measure !== 'certainty') return [];
  const { no, possibleOnly, estimate, certain } = words.legend;
  return [
    ['count-5', certain],
    ['count-3', estimate],
    ['count-2', possibleOnly],
    ['count-1', no],
  ];
}

function bandOf(context: ExplorerContext): LegendClass[] {
  const { state, lang, words } = context;
  const { measure, level } = state;
  if (measure === 'certainty') return [];
  if (measure === 'lq') return lqLegendBand(lang, words.legend.near, state.lqThreshold);
  if (measure === 'count') {
    const labels = countClassLabels(level === 'ecosystem' ? 'ecosystems' : 'divisions');
    return COUNT_CLASSES.map((look, index) => ({ fill: look, label: labels[index]! }));
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

const BOX = { x: 1, y: 1, width: 26, height: 14 };

function swatchOf(...inside: readonly Tree[]): Branch {
  const size = { viewBox: '0 0 28 16', width: 28, height: 16 };
  return branch('svg', { class: 'swatch', ...size, 'aria-hidden': 'true' }, inside);
}

function plainSwatch(look: Fill): Branch {
  return swatchOf(branch('rect', { ...BOX, class: 'region', 'data-fill': look }));
}

/** What a mark lies on in its swatch: hatches on a class colour, dots on paper. */
function swatch(mark: Mark): Branch {
  const plain = mark === 'no-data' || mark === 'suppressed';
  const bordered = mark === 'passes' || mark === 'small';
  const look = plain ? mark : bordered ? 'lq-5' : 'lq-3';
  const pattern = mark === 'no-data' ? 'none' : `url(#${MARK_ID}-${mark})`;
  return swatchOf(
    branch('rect', { ...BOX, class: 'region', 'data-fill': look }),
    bordered
      ? branch('rect', { ...BOX, class: 'map-outline', 'data-verdict': mark })
      : branch('rect', { ...BOX, class: 'map-mark', fill: pattern }),
  );
}
