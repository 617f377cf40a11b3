import { fill } from '../../i18n/fill.ts';
import { formatLimit } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { escapeText } from '../escape.ts';
import { countLegendBand, legend, lqLegendBand, type LegendMark } from '../legend.ts';
import type { Fill, MapDatum } from '../map-datum.ts';
import type { LegendName } from './map-view.ts';

interface Options {
  /** Unique on the page. */
  id: string;
  lang: Lang;
  words: Messages['map'];
  threshold: number;
  minShare: number;
  /** Only the marks that these data show; all of them where absent, for a map that changes. */
  data?: readonly MapDatum[];
}

/** The legend of a map of location quotients. */
export function quotientLegend({ id, lang, words, threshold, minShare, data }: Options): string {
  const limits = {
    threshold: formatLimit(threshold, lang),
    minimum: formatLimit(minShare, lang, 'percent'),
  };
  const some = (test: (datum: MapDatum) => boolean): boolean => data?.some(test) ?? true;
  const rows: { mark: LegendMark; label: string; shown: boolean }[] = [
    { mark: 'passes', label: fill(words.passes, limits), shown: true },
    {
      mark: 'small',
      label: fill(words.small, limits),
      shown: some(({ verdict }) => verdict === 'small'),
    },
    { mark: 'possible', label: words.possible, shown: some(({ possible }) => possible) },
    { mark: 'partial', label: words.partial, shown: some(({ partial }) => partial) },
    {
      mark: 'suppressed',
      label: words.suppressed,
      shown: some((datum) => datum.fill === 'suppressed'),
    },
    { mark: 'no-data', label: words.noData, shown: some((datum) => datum.fill === 'no-data') },
  ];
  return legend({
    id,
    title: words.legendLq,
    band: lqLegendBand(lang, words.nearEu),
    rows: rows.filter(({ shown }) => shown).map(({ mark, label }) => ({ mark, label })),
  });
}

/** The legend of numbers of agglomerations. */
export function countLegend(
  { id, words }: Pick<Options, 'id' | 'words'>,
  level: 'divisions' | 'ecosystems',
): string {
  return legend({
    id,
    title: words.legendCount[level],
    band: countLegendBand(level),
    rows: [{ mark: 'no-data', label: words.noData }],
  });
}

/** The legend of what a document states: one or two groups of regions, and the rest. */
export function statedLegend(
  words: Options['words'],
  name: Exclude<LegendName, 'divisions' | 'ecosystems' | 'quotients'>,
  labels: { first: string; second: string | null; rest: string },
): string {
  // Whole phrases do not fit under a band of colours, so each stands beside its own.
  const rows: [Fill, string][] = [
    ['count-4', labels.first],
    ...(labels.second === null ? [] : [['count-1', labels.second] as [Fill, string]]),
    ['no-data', labels.rest],
  ];
  const items = rows.map(
    ([look, label]) =>
      `<li><svg class="swatch" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">` +
      `<rect x="1" y="1" width="26" height="14" class="region" data-fill="${look}"/></svg>` +
      `<span>${escapeText(label)}</span></li>`,
  );
  const title = name === 'named' ? words.named : words.stated;
  return `<div class="legend"><p class="legend-title">${escapeText(title)}</p><ul class="legend-rows">${items.join('')}</ul></div>`;
}
